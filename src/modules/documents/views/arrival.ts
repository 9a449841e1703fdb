import { notFound } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { alignedOf, documentToRevise, documentToTranslate } from '../actions/take-file.ts'
import { alignLanguages } from '../aligning/align-languages.ts'
import { alignVersions, type Place } from '../aligning/align-versions.ts'
import { bagOf, likeness } from '../aligning/likeness.ts'
import type { ArrivedBlock } from '../reading/reading.ts'
import { type Arrival, findArrival } from '../store/arrivals.ts'
import { countSaidByBlock } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import { listWordings, type Wording } from '../store/wordings.ts'

interface At {
  network: Network
  document: Document
  arrival: Arrival
}

/** A block of the file that somebody has to look at, with what it may be. */
export interface Question {
  at: number
  block: ArrivedBlock
  guess: Wording | null
  candidates: Wording[]
}

interface Asked {
  /** The questions of one page of them. */
  questions: Question[]
  /** Blocks of the file that are asked about on any page; which page this is, from 1, and of how many. */
  asked: number[]
  page: number
  pages: number
}

export interface VersionFileView extends At, Asked {
  purpose: 'version'
  /** Blocks found again with other words, and blocks that are new (`before` is null). */
  changes: { block: ArrivedBlock; before: Wording | null; moved: boolean; split: boolean }[]
  /** Blocks found again with the same words at another place. */
  moves: number
  kept: number
  /** Blocks that are no more, with how much was said about each, and whether others took their words in. */
  gone: { wording: Wording; said: number; joined: boolean }[]
}

export interface LanguageFileView extends At, Asked {
  purpose: 'language'
  sure: number
  /** Blocks of the text for which the file has nothing. */
  lacking: Wording[]
}

/** A page of questions that a phone can carry, and as many as one form takes; those beyond stay as they were guessed. */
const QUESTIONS_A_PAGE = 60
const QUESTIONS_AT_MOST = 1_000
const CANDIDATES = 8

/** A file that came for a text, laid against it, for whoever may publish or enter it. */
export async function arrivalView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  id: string | undefined,
  page = 1,
): Promise<VersionFileView | LanguageFileView> {
  const arrival = isId(id) ? await findArrival(tx, id) : undefined
  const load = arrival?.purpose === 'language' ? documentToTranslate : documentToRevise
  const { network, document } = await load(tx, networkSlug, slug)
  if (!arrival || arrival.document_id !== document.id) throw notFound()
  const wordings = await listWordings(tx, document.id)
  const at = { network, document, arrival }
  return arrival.purpose === 'version' ? versionView(tx, at, wordings, page) : languageView(at, wordings, page)
}

async function versionView(tx: Tx, at: At, wordings: readonly Wording[], page: number): Promise<VersionFileView> {
  const { blocks } = at.arrival
  const { places, gone } = alignVersions(wordings.map(alignedOf), blocks)
  const said = await countSaidByBlock(tx, at.document.id)
  const free = gone.map(({ block }) => ({ wording: wordings[block]!, bag: bagOf(alignedOf(wordings[block]!).text) }))
  const isAsked = (place: Place) =>
    place.doubtful || (place.block === null && place.splitOf === null && free.length > 0)
  const turned = turnedTo(
    page,
    [...places.keys()].filter(nth => isAsked(places[nth]!)),
  )
  const asked = new Set(turned.asked)
  return {
    ...at,
    purpose: 'version',
    ...turned.which,
    questions: turned.shown.map(nth => {
      const block = blocks[nth]!
      const bag = bagOf(block.text)
      const candidates = free
        .map(one => ({ ...one, alike: likeness(one.bag, bag) }))
        .sort((a, b) => b.alike - a.alike)
        .slice(0, CANDIDATES)
      const { block: found } = places[nth]!
      const guess = found === null ? null : wordings[found]!
      return { at: nth, block, guess, candidates: [...(guess ? [guess] : []), ...candidates.map(one => one.wording)] }
    }),
    changes: places.flatMap((place, nth) => {
      const before = place.block === null ? null : wordings[place.block]!
      if (asked.has(nth) || (before && place.likeness === 1)) return []
      return [{ block: blocks[nth]!, before, moved: place.moved, split: place.splitOf !== null }]
    }),
    moves: places.filter(place => place.moved && place.likeness === 1).length,
    kept: places.filter(place => place.likeness === 1).length,
    gone: gone.map(({ block, into }) => ({
      wording: wordings[block]!,
      said: said.get(wordings[block]!.block_id) ?? 0,
      joined: into !== null,
    })),
  }
}

function languageView(at: At, wordings: readonly Wording[], page: number): LanguageFileView {
  const { blocks } = at.arrival
  const places = alignLanguages(wordings.map(alignedOf), blocks)
  const found = new Set(places.flatMap(place => place.block ?? []))
  const asked = [...places.keys()].filter(nth => places[nth]!.doubtful || places[nth]!.block === null)
  const turned = turnedTo(page, asked)
  return {
    ...at,
    purpose: 'language',
    ...turned.which,
    questions: turned.shown.map(nth => {
      const { block } = places[nth]!
      const near = block ?? places.slice(0, nth).findLast(place => place.block !== null)?.block ?? 0
      return {
        at: nth,
        block: blocks[nth]!,
        guess: block === null ? null : wordings[block]!,
        candidates: wordings.slice(Math.max(0, near - 3), near + 5),
      }
    }),
    sure: places.length - asked.length,
    lacking: wordings.filter((_, one) => !found.has(one)),
  }
}

function turnedTo(asks: number, all: readonly number[]) {
  const asked = all.slice(0, QUESTIONS_AT_MOST)
  const pages = Math.max(1, Math.ceil(asked.length / QUESTIONS_A_PAGE))
  const page = Math.min(Math.max(1, Math.trunc(asks) || 1), pages)
  const shown = asked.slice((page - 1) * QUESTIONS_A_PAGE, page * QUESTIONS_A_PAGE)
  return { asked, shown, which: { asked, page, pages } }
}
