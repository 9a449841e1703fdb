import { createHash } from 'node:crypto'
import { Invalid, notFound, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import type { Upload } from '../../../kernel/http/web.ts'
import { type Id, isId, newId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Paper } from '../../../kernel/paper/blocks.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import { beginning, faceFor, textOf, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { addNodes } from '../../trace/index.ts'
import { documentToReturn, titleIfVisible } from '../access.ts'
import { channelOf } from '../channel.ts'
import { OUR_FILE } from '../file-properties.ts'
import type { ReturnedForm } from '../forms.ts'
import { readSource } from '../read-source.ts'
import { blocksOfAny, blocksOfOurs, withHead } from '../returned/file-blocks.ts'
import { findChanges } from '../returned/find.ts'
import type { FileBlock, Findings } from '../returned/finding.ts'
import { type Laid, layOnToday } from '../returned/lay.ts'
import { printedBlocks } from '../returned/printed.ts'
import { replyWords, saidAlready, sayingOf } from '../returned/sayings.ts'
import { excerptOf, hears, statusOf } from '../rules.ts'
import type { ContributionId } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import {
  deleteReturned,
  endReturned,
  type FromFile,
  findReturned,
  findReturnedBySource,
  holdReturns,
  insertFromFile,
  insertReturned,
  listSaidInName,
} from '../store/returned.ts'
import { listWordings } from '../store/wordings.ts'
import { speakerOf } from './speak.ts'

/** More than this nobody looks through before saying yes. */
export const FINDINGS_AT_MOST = 2_000
/** Below this share of its words found again, a file that does not say so is of another document. */
const SAME_DOCUMENT = 0.2
/** A file that does not say of which version it is, is tried on so many. */
const VERSIONS_TRIED = 5

export type Read = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
export type Load = (tx: Tx) => Promise<{ network: Network; document: Document }>

/** A file that came back, laid against the version it was made from. */
export interface ReturnedFile extends Findings {
  version: number
  sha256: Buffer
}

/** Reads a file that comes back; changes nothing and holds no transaction meanwhile. Throws `Invalid` with what is wrong. */
export async function readReturned(
  read: Read,
  load: Load,
  value: { anyway?: 'on' | undefined },
  upload: Upload | null,
): Promise<ReturnedFile> {
  const { document } = await read(load)
  const { paper, reading, source } = await readSource({}, upload)
  const ours = await fileOfOurs(read, document, paper)
  const blocks = withHead(ours ? blocksOfOurs(paper) : blocksOfAny(reading), document.slug)
  const language = ours?.language ?? reading.language ?? document.language
  const title = faceFor(document.title, [language])
  const newest = document.version
  const tried = ours ? [ours.version] : Array.from({ length: VERSIONS_TRIED }, (_, nth) => newest - nth)
  let best: (Findings & { version: number }) | null = null
  for (const version of tried.filter(one => one >= 1)) {
    const found = await laidOn(version, blocks)
    if (!best || found.found > best.found + 1e-9) best = { ...found, version }
    if (best.found > 0.999) break
  }
  if (!best) throw wrong('problem-documents-empty')
  if (!ours && best.found < SAME_DOCUMENT && !value.anyway) {
    throw wrong('problem-documents-other-document', { count: Math.round(best.found * 100) })
  }
  if (best.all.length === 0) throw wrong('problem-documents-returned-nothing')
  if (best.all.length > FINDINGS_AT_MOST)
    throw wrong('problem-documents-returned-many', { count: best.all.length, most: FINDINGS_AT_MOST })
  return { ...best, sha256: createHash('sha256').update(source.bytes).digest() }

  async function laidOn(version: number, file: readonly FileBlock[]): Promise<Findings> {
    const wordings = await read(tx => listWordings(tx, document.id, version === newest ? undefined : version))
    return findChanges(file, printedBlocks(wordings, language), { language: title.language, text: title.text })
  }
}

/** What a file of ours says of itself, of this document and as it may be returned; null for a file that says nothing. */
async function fileOfOurs(
  read: Read,
  document: Document,
  { properties = {} }: Paper,
): Promise<{ version: number; language: string } | null> {
  const id = properties[OUR_FILE.document]
  if (id === undefined) return null
  if (id !== document.id) {
    const other = await read(tx => titleIfVisible(tx, id))
    throw other
      ? wrong('problem-documents-returned-of', { title: beginning(wordsOf(other.title), 120) })
      : wrong('problem-documents-returned-other')
  }
  if (properties[OUR_FILE.said] !== undefined) throw wrong('problem-documents-returned-said')
  const version = Number(properties[OUR_FILE.version])
  if (!Number.isInteger(version) || version < 1 || version > document.version)
    throw wrong('problem-documents-returned-version')
  return { version, language: properties[OUR_FILE.language] ?? document.language }
}

const wrong = (text: keyof Messages, values: Record<string, string | number> = {}) =>
  new Invalid([{ field: 'file', text, values }])

/** Keeps what a file says until its sender says yes; the same file again leads to where it was kept. Gives its id. */
export async function keepReturned(tx: Tx, load: Load, file: ReturnedFile): Promise<{ id: string; known: boolean }> {
  const { network, document } = await load(tx)
  const by = tx.actor.person!
  await holdReturns(tx, document.id, by)
  const same = await findReturnedBySource(tx, { document: document.id, by, sha256: file.sha256 })
  if (same) return { id: same.id, known: true }
  const { version, sha256, isPart } = file
  const id = await insertReturned(
    tx,
    { document: document.id, network: network.id, version, sha256, by, isPart },
    file.all,
  )
  return { id, known: false }
}

/** Forgets a file that its sender does not want to enter. */
export async function throwReturnedAway(tx: Tx, load: Load, id: string): Promise<void> {
  await load(tx)
  if (!isId(id) || !(await findReturned(tx, id, tx.actor.person!))) throw notFound()
  if (!(await deleteReturned(tx, id))) throw new Refusal('closed')
}

/**
 * The sender's yes: what they took of the file becomes suggestions and comments, all or nothing and once. What they said
 * before in the same name is not said again. Gives how much was entered.
 */
export async function enterReturned(
  tx: Tx,
  load: Load,
  id: string,
  value: FormValue<typeof ReturnedForm>,
): Promise<number> {
  const { network, document } = await load(tx)
  const sender = tx.actor.person!
  await holdReturns(tx, document.id, sender)
  const returned = isId(id) ? await findReturned(tx, id, sender) : undefined
  if (!returned || returned.document_id !== document.id) throw notFound()
  if (returned.done_at) return returned.entered ?? 0
  if (value.base !== String(document.version))
    throw new Invalid([{ field: 'base', text: 'problem-documents-version-moved' }])
  const { author, organisation } = await speakerOf(tx, document, value)
  const laid = layOnToday(returned.findings, await listWordings(tx, document.id))
  const isSaid = saidAlready(await listSaidInName(tx, document.id, author, organisation))
  const taken = new Set(value.take)
  const said = laid.flatMap((one, at) =>
    taken.has(String(at)) && one.fate !== 'already' && !isSaid(one.block, sayingOf(one, value.language))
      ? contributionsOf(one, value.language)
      : [],
  )
  if (said.length === 0) throw new Invalid([{ field: 'take', text: 'problem-documents-returned-none' }])
  const late = hears(statusOf(document, document.now)) === 'late'
  await insertFromFile(tx, { document: document.id, network: network.id, author, organisation, late }, said)
  await addNodes(
    tx,
    said.map(one => ({
      id: one.id,
      scope: network.id,
      visibility: late ? 'staff' : 'network',
      kind: 'said',
      fate: 'waiting',
      title: excerptOf((one.proposed ?? one.words)!, 400),
      url: `/${network.slug}/documents/${document.slug}/blocks/${one.block}#c-${one.id}`,
      place: document.title,
      author: author as Id<'person'>,
      organisation: organisation as Id<'organisation'> | null,
    })),
  )
  await Promise.all(
    said.flatMap(one => [
      writeDown(tx, 'contribution.made', `contribution:${one.id}`, network.id, { block: one.block, channel: 'word' }),
      searchChanged(tx, 'said', one.id, network.id),
    ]),
  )
  // Whoever answers the text hears of it once, however much the file says.
  const event = late ? 'contribution.late' : 'contribution.made'
  await happened(tx, event, network.id, { contribution: said[0]!.id, document: document.id })
  if (!(await endReturned(tx, returned.id, said.length, document.now))) throw new Refusal('closed')
  changed(tx, channelOf(document))
  return said.length
}

/** A finding as contributions: itself, and the answers that the file has to it. */
function contributionsOf(one: Laid, language: string): FromFile[] {
  const id = newId<'contribution'>() as ContributionId
  const at = { block: one.block, wording: one.base, passage: one.passage }
  return [
    { id, ...at, ...sayingOf(one, language), replyTo: null, signed: one.by },
    ...one.replies
      .filter(({ words }) => words.trim() !== '')
      .map(({ words, by }) => ({
        id: newId<'contribution'>() as ContributionId,
        ...at,
        kind: 'comment' as const,
        words: textOf(replyWords(words), language),
        proposed: null,
        replyTo: id,
        signed: by === null ? [] : [by],
      })),
  ]
}

/** A document of a network, for whoever may send a file of it back. */
export const returnTo =
  (network: string | undefined, document: string | undefined, hold?: 'together'): Load =>
  tx =>
    documentToReturn(tx, network, document, hold)
