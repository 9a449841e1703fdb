import type { Language } from '../../../kernel/languages.ts'

/** The language a name is most likely written in: the first of these that is written in its letters, else one that is. */
export function languageOfName(name: string, known: readonly Language[]): Language {
  for (const [letters, languages] of SCRIPTS) {
    if (!letters.test(name)) continue
    return known.find(tag => languages.includes(tag.split('-')[0]!)) ?? languages[0]!
  }
  return known.find(tag => !SCRIPTS.some(([, languages]) => languages.includes(tag.split('-')[0]!))) ?? 'en'
}

const SCRIPTS: readonly [RegExp, readonly Language[]][] = [
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg']],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Devanagari}/u, ['hi', 'mr', 'ne']],
  [/\p{Script=Hebrew}/u, ['he', 'yi']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Georgian}/u, ['ka']],
  [/\p{Script=Armenian}/u, ['hy']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Bengali}/u, ['bn', 'as']],
  [/\p{Script=Tamil}/u, ['ta']],
  [/\p{Script=Ethiopic}/u, ['am', 'ti']],
]
