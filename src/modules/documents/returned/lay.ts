import { mergeWords } from '../../../kernel/paper/merge.ts'
import { faceIn, type Text } from '../../../kernel/text.ts'
import type { Passage } from '../rules.ts'
import type { Finding } from './finding.ts'
import { key } from './ours.ts'
import { passageAgain } from './passages.ts'

/** A wording of the text as it reads today. */
export interface Now {
  id: string
  block_id: string
  text: Text
}

/**
 * A finding, laid on the text as it reads today. `fits`: it can be said about today's words; `not-fitting`: they became
 * others, so it is said about those of the file; `already`: the text says so by now.
 */
export interface Laid extends Finding {
  fate: 'fits' | 'not-fitting' | 'already'
  /** The wording it is said about. */
  base: string
  /** The words it is said about, in its language. */
  over: string
}

/** What a file says about an older version, laid on the one of today. */
export function layOnToday(findings: readonly Finding[], today: readonly Now[]): Laid[] {
  const byBlock = new Map(today.map(one => [one.block_id, one]))
  return findings.map(finding => layOne(finding, byBlock.get(finding.block)))
}

function layOne(finding: Finding, now: Now | undefined): Laid {
  const asItWas = { ...finding, base: finding.wording, over: finding.before }
  const { kind, before, after, passage } = finding
  if (kind === 'title') return { ...asItWas, fate: 'fits' }
  const words = now && faceIn(now.text, finding.language)?.text
  if (!now || words === undefined) {
    const isDone = !now && (kind === 'deleted' || kind === 'joined')
    return { ...asItWas, fate: isDone ? 'already' : 'not-fitting' }
  }
  const onToday = { ...finding, base: now.id, over: words }
  if (key(words) === key(before)) {
    return { ...onToday, passage: passage && again(passage, words), fate: 'fits' }
  }
  if (kind === 'wording' && after !== null) {
    const merged = mergeWords(before, after, words)
    if (merged.conflicts.length > 0) return { ...asItWas, fate: 'not-fitting' }
    return { ...onToday, after: merged.text, fate: key(merged.text) === key(words) ? 'already' : 'fits' }
  }
  if (!passage) return { ...onToday, fate: kind === 'comment' ? 'fits' : 'not-fitting' }
  const there = passageAgain(passage, words)
  return there ? { ...onToday, passage: there, fate: 'fits' } : { ...asItWas, fate: 'not-fitting' }
}

const again = (passage: Passage, words: string) =>
  words.slice(passage.from, passage.to) === passage.text ? passage : passageAgain(passage, words)
