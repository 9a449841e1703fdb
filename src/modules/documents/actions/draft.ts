import { createHash } from 'node:crypto'
import { Invalid, notAllowed, notFound, Refusal } from '../../../kernel/errors.ts'
import { keepFile } from '../../../kernel/files/keep.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import type { Upload } from '../../../kernel/http/web.ts'
import { newId, slugOf } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { cleanThroughout, reworded, textOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { canAnswer, canDraft, visibleBlock } from '../access.ts'
import type { BlockForm } from '../forms.ts'
import type { BlockReading, DocumentReading } from '../reading/read-document.ts'
import { tidied } from '../reading/tidied.ts'
import { statusOf } from '../rules.ts'
import {
  type Document,
  findDocumentBySource,
  insertDocument,
  insertVersion,
  listSlugsLike,
} from '../store/documents.ts'
import { insertPrinted } from '../store/printed.ts'
import { type BlockId, insertBlocks, updateWording } from '../store/wordings.ts'

/** Something the reading found: a break in the numbering, or what the file held beside its words. */
export interface FileProblem {
  code: string
  /** Index of the block. */
  at: number | null
  message: string
}

/** Pages of a document that are not documents. */
const RESERVED = new Set(['new'])

/**
 * Makes a draft of what a file says: version 1, seen by staff alone until it is opened. The same file twice is one
 * document: gives the slug of the first, `known`.
 */
export async function makeDraft(
  tx: Tx,
  network: Network,
  draft: {
    title: string | undefined
    reading: Omit<DocumentReading, 'problems'> & { problems: FileProblem[] }
    source: Upload
  },
): Promise<{ slug: string; known: boolean }> {
  if (!canDraft(tx.actor, network)) throw notAllowed()
  const { source } = draft
  const reading = cleanThroughout(draft.reading)
  const sha256 = createHash('sha256').update(source.bytes).digest()
  const same = await findDocumentBySource(tx, network.id, sha256)
  if (same) return { slug: same.slug, known: true }
  if (reading.blocks.length === 0) throw new Invalid([{ field: 'file', text: 'problem-documents-empty' }])
  const language = reading.language ?? network.languages[0] ?? 'en'
  const title =
    draft.title ?? reading.title ?? reading.blocks.find(block => block.kind === 'heading')?.text ?? source.name
  const id = newId<'document'>()
  const read = reading.blocks.map(tidied)
  const blocks = blocksOf(read, language)
  const slug = await freeSlug(tx, network, title)
  const file = await keepFile(tx, { scope: network.id, visibility: 'staff', name: source.name, bytes: source.bytes })
  await insertDocument(tx, {
    id,
    network: network.id,
    slug,
    title: textOf(title, language),
    language,
    problems: reading.problems.map(problem => ({
      ...problem,
      // By the block and not by its place: blocks come and go as the draft is put right.
      at: problem.at === null ? null : (blocks[problem.at]?.block_id ?? null),
    })),
    file: file.id,
    sha256,
    by: tx.actor.person!,
  })
  const at = { document: id, network: network.id, visibility: 'staff' as const, version: 1 }
  await insertVersion(tx, { ...at, number: 1, by: tx.actor.person! })
  await insertBlocks(tx, at, blocks)
  await insertPrinted(
    tx,
    at,
    read.map(({ label, text, changes, comments }, index) => {
      const { block_id } = blocks[index]!
      return { block_id, label, text, changes, comments, settled: null }
    }),
  )
  await searchChanged(tx, 'document', id, network.id)
  await writeDown(tx, 'document.drafted', `document:${id}`, network.id, { blocks: reading.blocks.length })
  return { slug, known: false }
}

/** Puts one block of a draft right: its kind, its printed label, its words. Once opened, words change by answers only. */
export async function correctBlock(
  tx: Tx,
  networkSlug: string,
  slug: string,
  blockId: string,
  value: FormValue<typeof BlockForm>,
): Promise<Document> {
  const { document, wording } = await visibleBlock(tx, networkSlug, slug, blockId, 'alone')
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  if (statusOf(document, document.now) !== 'draft') throw new Refusal('closed')
  await updateWording(tx, wording.id, {
    kind: value.kind,
    label: value.label ?? null,
    text: reworded(wording.text, value.text),
  })
  await searchChanged(tx, 'document', document.id, document.scope_id as Network['id'])
  await writeDown(tx, 'block.corrected', `block:${blockId}`, document.scope_id as Network['id'])
  return document
}

function blocksOf(blocks: readonly BlockReading[], language: string) {
  return blocks.map((block, position) => ({
    block_id: newId<'block'>() as BlockId,
    position: position + 1,
    kind: block.kind,
    level: block.level,
    label: block.label,
    text: textOf(block.text, language),
    notes: block.notes,
  }))
}

async function freeSlug(tx: Tx, network: Network, title: string): Promise<string> {
  const slug = slugOf(title) || 'document'
  const taken = new Set([...RESERVED, ...(await listSlugsLike(tx, network.id, slug))])
  for (let i = 1; i < 1000; i++) {
    const candidate = i === 1 ? slug : `${slug}-${i}`
    if (!taken.has(candidate)) return candidate
  }
  throw notFound()
}
