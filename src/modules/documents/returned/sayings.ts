import { INTERFACE_LANGUAGES, type InterfaceLanguage, type Language } from '../../../kernel/languages.ts'
import { beginning, type Text, textOf, withFace, wordsOf } from '../../../kernel/text.ts'
import { texts } from '../../../kernel/texts.ts'
import type { Finding } from './finding.ts'

/** What is said when a finding is entered. */
export interface Saying {
  kind: 'comment' | 'suggestion'
  words: Text | null
  proposed: Text | null
}

/** A finding in words: another wording, a comment as written, or a sentence of the house where there is no wording to suggest. */
export function sayingOf(finding: Finding, language: Language): Saying {
  const { kind, after } = finding
  if (kind === 'wording') return { kind: 'suggestion', words: null, proposed: textOf(after ?? '', finding.language) }
  const words = kind === 'comment' ? textOf(commentWords(finding), language) : inEveryLanguage(finding, language)
  return { kind: 'comment', words, proposed: null }
}

/** The longest words of one comment; what a file has beyond is cut, and its end says so. */
const WORDS_AT_MOST = 5_000

/** Words that are no part of the block (any more) stand before what was said about them. */
function commentWords({ words, about }: Finding): string {
  const quote = about === null ? '' : `« ${beginning(about, 300)} »\n\n`
  return beginning(`${quote}${words ?? ''}`, WORDS_AT_MOST)
}

export const replyWords = (words: string): string => beginning(words, WORDS_AT_MOST)

function inEveryLanguage(finding: Finding, language: Language): Text {
  const first = INTERFACE_LANGUAGES.find(one => one === language) ?? 'en'
  const sentence = (one: InterfaceLanguage) => sentenceOf(finding, one)
  return INTERFACE_LANGUAGES.filter(one => one !== first).reduce(
    (text, one) => withFace(text, one, sentence(one), 'checked'),
    textOf(sentence(first), first),
  )
}

function sentenceOf({ kind, after }: Finding, language: InterfaceLanguage): string {
  const say = texts(language)
  if (kind === 'joined') return say('documents-returned-say-joined')
  if (kind === 'title') return say('documents-returned-say-title', { words: beginning(after ?? '', 300) })
  if (kind === 'deleted') return say('documents-returned-say-deleted')
  return after
    ? say('documents-returned-say-moved', { words: beginning(after, 120) })
    : say('documents-returned-say-moved-first')
}

/** Whether the same is said already about a block. */
export function saidAlready(
  said: readonly { block_id: string; words: Text | null; proposed: Text | null }[],
): (block: string, saying: Saying) => boolean {
  const keyOf = (block: string, { words, proposed }: { words: Text | null; proposed: Text | null }) =>
    JSON.stringify([block, words && wordsOf(words), proposed && wordsOf(proposed)])
  const known = new Set(said.map(one => keyOf(one.block_id, one)))
  return (block, saying) => known.has(keyOf(block, saying))
}
