import { createHash } from 'node:crypto'
import { Invalid, notAllowed, Refusal } from '../../../kernel/errors.ts'
import { keepFile } from '../../../kernel/files/keep.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { clean, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canAnswer, canEnterFaces, visibleDocument } from '../access.ts'
import { alignLanguages, fits } from '../aligning/align-languages.ts'
import { alignVersions, foundAgain } from '../aligning/align-versions.ts'
import { bagOf, likeness } from '../aligning/likeness.ts'
import { type ReadSource, settledBlocks } from '../read-source.ts'
import type { ArrivedBlock } from '../reading/reading.ts'
import { statusOf } from '../rules.ts'
import { findArrivalBySource, insertArrival } from '../store/arrivals.ts'
import { listWordings, type Wording } from '../store/wordings.ts'

/** Below this share of its words found again, a file is of another document. */
const SAME_DOCUMENT = 0.2
/** A translation has no words in common with its text: this is the share of blocks that fit it beyond doubt. */
const SAME_STRUCTURE = 0.35

/** The document for whoever may bring a later version of it: from its opening until it is adopted. */
export async function documentToRevise(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  hold?: 'alone',
) {
  const at = await visibleDocument(tx, networkSlug, slug, hold)
  if (!canAnswer(tx.actor, at.document)) throw notAllowed()
  const status = statusOf(at.document, at.document.now)
  if (status === 'adopted' || status === 'draft') throw new Refusal('closed')
  return at
}

/** The document for whoever may enter it in another language. */
export async function documentToTranslate(tx: Tx, networkSlug: string | undefined, slug: string | undefined) {
  const at = await visibleDocument(tx, networkSlug, slug)
  if (!canEnterFaces(tx.actor, at.document)) throw notAllowed()
  return at
}

/** Keeps a file that is to be the next version until it is published. Gives the address where it is looked through. */
export async function takeVersion(
  tx: Tx,
  where: { network: string; document: string },
  file: ReadSource,
  value: { changes: 'accepted' | 'refused'; anyway?: 'on' | undefined },
): Promise<string> {
  const { network, document } = await documentToRevise(tx, where.network, where.document, 'alone')
  const blocks = withOtherTitle(file.reading.title, wordsOf(document.title), settledBlocks(file.reading, value.changes))
  refuseEmpty(blocks)
  const wordings = await listWordings(tx, document.id)
  const found = foundAgain(blocks, alignVersions(wordings.map(alignedOf), blocks))
  if (found < SAME_DOCUMENT && !value.anyway) throw otherDocument(found)
  return keep(tx, { ...where, id: document.id, scope: network.id }, file, blocks, {
    purpose: 'version',
    language: document.language,
    state: null,
  })
}

/** Keeps a file that is the text in another language until its faces are entered. */
export async function takeLanguage(
  tx: Tx,
  where: { network: string; document: string },
  file: ReadSource,
  value: { state: 'checked' | 'machine'; anyway?: 'on' | undefined },
): Promise<string> {
  const { network, document } = await documentToTranslate(tx, where.network, where.document)
  const blocks = settledBlocks(file.reading, 'accepted')
  refuseEmpty(blocks)
  const { language } = file.reading
  if (!language) throw new Invalid([{ field: 'language', text: 'problem-documents-which-language' }])
  if (language === document.language) throw new Invalid([{ field: 'language', text: 'problem-documents-own-language' }])
  const wordings = await listWordings(tx, document.id)
  const found = fits(alignLanguages(wordings.map(alignedOf), blocks))
  if (found < SAME_STRUCTURE && !value.anyway) throw otherDocument(found)
  return keep(tx, { ...where, id: document.id, scope: network.id }, file, blocks, {
    purpose: 'language',
    language,
    state: value.state,
  })
}

/** A block of a text as it is aligned. */
export function alignedOf({ kind, level, label, text }: Wording) {
  return { kind, level, label, text: wordsOf(text) }
}

/** A first line that was taken for the title, and is not that of the text, is a block of it: nothing printed is lost. */
function withOtherTitle(printed: string | null, title: string, blocks: ArrivedBlock[]): ArrivedBlock[] {
  if (printed === null || likeness(bagOf(printed), bagOf(title)) >= 0.5) return blocks
  return [{ kind: 'heading', level: 1, label: null, text: clean(printed), notes: [] }, ...blocks]
}

function refuseEmpty(blocks: readonly ArrivedBlock[]): void {
  if (blocks.length === 0) throw new Invalid([{ field: 'file', text: 'problem-documents-empty' }])
}

function otherDocument(found: number): Invalid {
  const values = { count: Math.round(found * 100) }
  return new Invalid([{ field: 'file', text: 'problem-documents-other-document', values }])
}

async function keep(
  tx: Tx,
  at: { network: string; document: string; id: string; scope: Parameters<typeof keepFile>[1]['scope'] },
  { source, reading }: ReadSource,
  blocks: ArrivedBlock[],
  what: { purpose: 'version' | 'language'; language: string; state: 'checked' | 'machine' | null },
): Promise<string> {
  const sha256 = createHash('sha256').update(source.bytes).digest()
  const files = `/${at.network}/documents/${at.document}/files`
  const same = await findArrivalBySource(tx, { ...what, document_id: at.id, sha256 })
  if (same && (same.done_at === null || what.purpose === 'version'))
    return `${files}/${same.id}?done=documents-file-known`
  // The secretariat keeps the file as it came; a translator's says nothing but the faces.
  const file =
    what.purpose === 'version'
      ? await keepFile(tx, { scope: at.scope, visibility: 'staff', name: source.name, bytes: source.bytes })
      : null
  const comments = reading.blocks.reduce((sum, block) => sum + block.comments.length, 0)
  const id = await insertArrival(tx, {
    ...what,
    ...{
      document_id: at.id,
      network: at.scope,
      sha256,
      file: file?.id ?? null,
      title: reading.title && clean(reading.title),
      blocks,
      comments,
    },
  })
  await writeDown(tx, 'file.arrived', `document:${at.id}`, at.scope, { purpose: what.purpose, blocks: blocks.length })
  return `${files}/${id}`
}
