import { sql } from 'kysely'
import type { Language } from '../languages.ts'
import type { Tx } from '../transaction.ts'
import { folded, type Word } from './words.ts'

/** What a word of a language is found by: its stems, and whether it says too little to be asked for (`les`, `the`). */
export interface Stem {
  stems: readonly string[]
  stop: boolean
}

/** `fr` for every French, `xx` for languages that PostgreSQL cannot stem: their words are found as they are written. */
export function familyOf(language: Language): string {
  const [primary = ''] = language.toLowerCase().split('-')
  const family = primary === 'nb' || primary === 'nn' ? 'no' : primary
  return Object.hasOwn(STEMMERS, family) ? family : 'xx'
}

/** The stems of the words in each family, asked in one query; the key is `family word`, folded or not. */
export async function stemsOf(
  tx: Tx,
  asked: readonly { family: string; words: readonly Word[] }[],
): Promise<(family: string, word: Word) => Stem> {
  const keys = new Set<string>()
  for (const { family, words } of asked) {
    if (family === 'xx') continue
    for (const word of words) for (const form of bothSpellings(word)) keys.add(`${family} ${form}`)
  }
  const found = new Map<string, Stem>()
  if (keys.size > 0) {
    const pairs = [...keys].map(key => key.split(' ') as [string, string])
    // The list of stop words of a language is short of plurals such as `les`, so the stem is asked for as well.
    const { rows } = await sql<{ family: string; form: string; stems: string[]; stop: boolean }>`
      select family, form, stems, stems = '{}' or ts_lexize(stemmer::regdictionary, stems[1]) = '{}' as stop
      from (select family, form, stemmer, coalesce(ts_lexize(stemmer::regdictionary, form), array[form]) as stems
        from unnest(${pairs.map(([family]) => family)}::text[], ${pairs.map(([family]) => `pg_catalog.${STEMMERS[family]}_stem`)}::text[],
          ${pairs.map(([, form]) => form)}::text[]) as asked (family, stemmer, form)) as stemmed`.execute(tx.db)
    for (const { family, form, stems, stop } of rows) found.set(`${family} ${form}`, { stems, stop })
  }
  return (family, word) => {
    const all = family === 'xx' ? [] : bothSpellings(word).map(form => found.get(`${family} ${form}`))
    return {
      stems: [...new Set(all.flatMap(one => one?.stems.map(stem => `${family}=${folded(stem)}`) ?? []))],
      stop: all.some(one => one?.stop),
    }
  }
}

/** Whoever types without accents finds what was written with them: the stem of both spellings counts. */
function bothSpellings({ forms }: Word): string[] {
  return [...new Set([...forms, ...forms.map(folded)])].filter(form => form !== '')
}

/** The stemmers that PostgreSQL has from version 15 on. */
const STEMMERS: Record<string, string> = {
  ar: 'arabic',
  hy: 'armenian',
  eu: 'basque',
  ca: 'catalan',
  da: 'danish',
  nl: 'dutch',
  en: 'english',
  fi: 'finnish',
  fr: 'french',
  de: 'german',
  el: 'greek',
  hi: 'hindi',
  hu: 'hungarian',
  id: 'indonesian',
  ga: 'irish',
  it: 'italian',
  lt: 'lithuanian',
  ne: 'nepali',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  es: 'spanish',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
}
