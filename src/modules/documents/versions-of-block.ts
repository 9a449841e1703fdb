import { notFound } from '../../kernel/errors.ts'
import { originalOf } from '../../kernel/text.ts'
import type { Document } from './store/documents.ts'
import type { Wording } from './store/wordings.ts'
import { sameToRead } from './weighing/options.ts'

/** A block as one version says it. */
export interface AsVersion {
  version: number
  /** What it says there, or nearest to that version where it is not in it. */
  wording: Wording
  isThere: boolean
  /** The words are others today, or it is in the text no more. */
  changedSince: boolean
}

/** One wording of a block, with the one before it; `upto`: the last version that says so, null: today's. */
export interface Worded {
  wording: Wording
  before: Wording | null
  from: number
  upto: number | null
}

/** A block as version `asked` says it; null: nobody asked for one. There is no version after the last: not found. */
export function asVersion(
  document: Pick<Document, 'version'>,
  wordings: readonly Wording[],
  asked: number | undefined,
): AsVersion | null {
  if (asked === undefined) return null
  if (asked > document.version) throw notFound()
  const there = wordings.find(
    one => one.from_version <= asked && (one.upto_version === null || one.upto_version > asked),
  )
  const wording = there ?? wordings.findLast(one => one.from_version <= asked) ?? wordings[0]!
  const last = wordings.at(-1)!
  return {
    version: asked,
    wording,
    isThere: there !== undefined,
    changedSince: last.upto_version !== null || !readsAlike(wording, last),
  }
}

/** Every wording a block had, the newest first; where only its place changed it is one wording. */
export function historyOf(wordings: readonly Wording[]): Worded[] {
  const all: Worded[] = []
  for (const wording of wordings) {
    const last = all.at(-1)
    const upto = wording.upto_version === null ? null : wording.upto_version - 1
    if (last && readsAlike(last.wording, wording)) last.upto = upto
    else all.push({ wording, before: last?.wording ?? null, from: wording.from_version, upto })
  }
  return all.toReversed()
}

const readsAlike = (one: Wording, other: Wording) =>
  one.kind === other.kind &&
  one.label === other.label &&
  sameToRead(originalOf(one.text).text) === sameToRead(originalOf(other.text).text)
