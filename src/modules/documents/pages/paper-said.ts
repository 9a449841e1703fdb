import type { Reader } from '../../../kernel/http/context.ts'
import type { Language } from '../../../kernel/languages.ts'
import { plainText } from '../../../kernel/look/kit.ts'
import type { PaperBlock, PaperChange, PaperComment, PaperReply } from '../../../kernel/paper/blocks.ts'
import { compareWords } from '../../../kernel/paper/compare.ts'
import { mergeWords } from '../../../kernel/paper/merge.ts'
import { fold } from '../../../kernel/paper/tokens.ts'
import { faceFor, faceIn, originalOf, type Text } from '../../../kernel/text.ts'
import { passageAgain } from '../returned/passages.ts'
import type { Contribution } from '../store/contributions.ts'
import type { Wording } from '../store/wordings.ts'
import type { PaperSaidView } from '../views/paper-said.ts'

/**
 * A printed block with what was said about it: suggestions that wait are tracked changes as far as they change other words
 * than those before them, everything else is a comment at its passage, with its answers.
 */
export function withSaid(
  reader: Reader,
  view: PaperSaidView,
  { wording, paper, language }: { wording: Wording; paper: PaperBlock; language: Language },
): PaperBlock {
  const said = view.said.get(wording.block_id) ?? []
  if (said.length === 0) return paper
  const face = faceFor(wording.text, [language])
  const words = paper.rows.length > 0 ? '' : face.text
  const changes: PaperChange[] = []
  const comments: PaperComment[] = []
  const parents = new Set(said.map(one => one.id))
  const isReply = (one: Contribution) => one.reply_to !== null && parents.has(one.reply_to as Contribution['id'])
  for (const one of said) {
    if (isReply(one)) continue
    const by = signedBy(reader, view, one)
    const made = one.proposed ? trackedChanges(view, one, { wording, words, language: face.language }, changes) : null
    if (made) changes.push(...made.map(change => ({ ...change, ...by })))
    const replies = [
      ...said.filter(other => other.reply_to === one.id).map(other => replyOf(reader, view, other, language)),
      ...answerOf(reader, view, one, language),
    ]
    if (made && !one.words && replies.length === 0) continue
    const place = made ? reachOf(made) : placeOf(one, wording, words, face.language)
    comments.push({
      ...place,
      ...by,
      text: commentText(reader, one, language, made !== null),
      replies,
      resolved: one.answered_in !== null,
    })
  }
  return { ...paper, changes, comments: comments.sort((a, b) => a.from - b.from) }
}

interface Over {
  wording: Wording
  /** The printed words of the block; none of a table. */
  words: string
  language: Language
}

/** Null where it cannot stand in the text: answered, in another language, or on words that changed or are changed already. */
function trackedChanges(
  view: PaperSaidView,
  one: Contribution,
  { wording, words, language }: Over,
  before: readonly PaperChange[],
): Omit<PaperChange, 'author' | 'date'>[] | null {
  const proposed = originalOf(one.proposed!)
  if (words === '' || one.answered_in !== null || proposed.language !== language || wording.upto_version !== null)
    return null
  const base = view.bases.get(one.wording_id)
  const said = base && faceIn(base.text, language)?.text
  if (said === undefined) return null
  const merged = mergeWords(said, proposed.text, words)
  if (merged.conflicts.length > 0) return null
  const made: Omit<PaperChange, 'author' | 'date'>[] = []
  let at = 0
  for (const { op, text } of compareWords(words, merged.text)) {
    if (op === 'inserted') made.push({ op, from: at, to: at, text })
    else {
      const there = words.slice(at, at + text.length)
      if (fold(there) !== fold(text)) return null
      if (op === 'deleted') made.push({ op, from: at, to: at + text.length, text: there })
      at += text.length
    }
  }
  const meets = made.some(own => before.some(other => own.from <= other.to && other.from <= own.to))
  return at !== words.length || made.length === 0 || meets ? null : made
}

function reachOf(made: readonly { from: number; to: number }[]): { from: number; to: number } {
  return { from: Math.min(...made.map(one => one.from)), to: Math.max(...made.map(one => one.to)) }
}

function placeOf(one: Contribution, wording: Wording, words: string, language: Language): { from: number; to: number } {
  const { passage } = one
  if (!passage || passage.language !== language) return { from: 0, to: words.length }
  const same = one.wording_id === wording.id && words.slice(passage.from, passage.to) === passage.text
  const { from, to } = (same ? passage : passageAgain(passage, words)) ?? { from: 0, to: words.length }
  return { from, to }
}

function commentText({ say }: Reader, one: Contribution, language: Language, isInText: boolean): string {
  const proposed =
    one.proposed && !isInText ? say('documents-paper-suggests', { words: readable(one.proposed, language) }) : ''
  const words = one.words ? readable(one.words, language) : ''
  return [proposed, words].filter(Boolean).join('\n') || say('documents-suggest')
}

const readable = (text: Text, language: Language) => faceFor(text, [language]).text

function signedBy(reader: Reader, { voices }: PaperSaidView, one: Contribution): { author: string; date: string } {
  const name = voices.people.get(one.author_id) ?? reader.say('documents-somebody')
  const organisation = one.organisation_id ? voices.organisations.get(one.organisation_id) : undefined
  return {
    author: organisation ? `${name} (${plainText(reader, organisation)})` : name,
    date: one.said_at.round('second').toString(),
  }
}

function replyOf(reader: Reader, view: PaperSaidView, one: Contribution, language: Language): PaperReply {
  return { text: commentText(reader, one, language, false), ...signedBy(reader, view, one) }
}

/** The published answer, as the last word under what it answers. */
function answerOf(reader: Reader, view: PaperSaidView, one: Contribution, language: Language): PaperReply[] {
  if (one.answered_in === null || !one.treatment) return []
  const fate = reader.say(`fate-${one.treatment as 'declined'}`)
  const reason = one.reason ? readable(one.reason, language) : ''
  return [{ text: [fate, reason].filter(Boolean).join(': '), author: plainText(reader, view.network.name), date: null }]
}
