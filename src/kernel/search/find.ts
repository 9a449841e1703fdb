import { sql } from 'kysely'
import type { ScopeId } from '../ids.ts'
import type { Language } from '../languages.ts'
import type { Text } from '../text.ts'
import type { Tx } from '../transaction.ts'
import { excerptOf, markedTitle, type Piece } from './excerpt.ts'
import { lexemesOf } from './lexemes.ts'
import { beginningOf, lookedFor, queryFor, queryWithSpellings, rankingFor } from './queries.ts'
import { spellingsOf } from './spellings.ts'
import { familyOf, type Stem, stemsOf } from './stems.ts'
import { readTyped, type Typed } from './typed.ts'
import type { Word } from './words.ts'

/** A thing that was found, in the language it was found in. */
export interface Found {
  ref: string
  kind: string
  scope: ScopeId
  language: Language
  title: readonly Piece[]
  /** The title of what it stands in. */
  place: Text | null
  excerpt: readonly Piece[]
  url: string
}

export interface SearchResult {
  found: readonly Found[]
  /** Whether the next page holds something. How much there is in all is never told: it would have to be counted. */
  more: boolean
  /** Languages of the reader's things that were searched besides those they understand. */
  besides: readonly Language[]
  /** Another spelling that was looked for because nothing was found by what was typed. */
  instead: string | null
}

export const PAGE_LENGTH = 10
/** Whoever has not found it by then needs another word. */
export const MOST_PAGES = 20
// More hits than this are not compared with each other: a word that so many things hold tells none of them apart.
const MOST_COMPARED = 1000

const NOTHING: SearchResult = { found: [], more: false, besides: [], instead: null }

/**
 * What the actor may see and fits all that was typed, best first; things in a language of the reader's before others.
 * Runs on the index first and joins the few entries of the page under row-level security. Never an error, whatever is
 * typed: what cannot be looked for finds nothing.
 */
export async function find(
  tx: Tx,
  asked: { typed: string; languages: readonly Language[]; scope?: ScopeId | null; page?: number },
): Promise<SearchResult> {
  const typed = readTyped(asked.typed)
  const page = Math.max(1, Math.min(asked.page ?? 1, MOST_PAGES + 1))
  if (!typed || page > MOST_PAGES) return NOTHING
  const spoken = await listLanguages(tx)
  const families = [...new Set(spoken.map(familyOf))]
  const words = typed.terms.flatMap(term => term.words)
  const stemOf = await stemsOf(
    tx,
    families.map(family => ({ family, words })),
  )
  const known = new Set(asked.languages.map(language => language.split('-')[0]))
  const understood = (language: Language) => known.has(language.split('-')[0])
  const near = [...new Set(spoken.filter(understood).map(familyOf))]
  const besides = spoken.filter(language => !understood(language))
  const at: Looking = {
    near: queryFor(typed, near, stemOf),
    far: queryFor(typed, [...new Set(besides.map(familyOf))], stemOf),
    languages: spoken.filter(understood),
    order: asked.languages,
    ranking: rankingFor(typed, families, stemOf),
    lexemes: lookedFor(typed, families, stemOf),
    beginning: beginningOf(typed),
    scope: asked.scope ?? null,
    page,
  }
  const hits = await look(tx, at)
  if (hits.length > 0 || page > 1) return { ...shown(hits), besides, instead: null }
  const other = await spelt(tx, typed, families, stemOf, at)
  return other ? { ...shown(other.hits), besides, instead: other.instead } : { ...NOTHING, besides }
}

/** Everything that one look into the index needs. `near` is matched in the reader's languages, `far` in the others. */
interface Looking {
  near: string | null
  far: string | null
  languages: readonly Language[]
  order: readonly Language[]
  ranking: string
  lexemes: readonly string[]
  beginning: string | null
  scope: ScopeId | null
  page: number
}

interface Hit {
  ref: string
  kind: string
  scope_id: ScopeId
  language: Language
  title: string
  body: string
  place: Text | null
  url: string
  lexemes: string[] | null
  positions: number[] | null
}

/** The languages of what the reader may see: each step is one look into the index. */
async function listLanguages(tx: Tx): Promise<Language[]> {
  const { rows } = await sql<{ language: Language }>`
    with recursive step as (
      (select language from kernel_search_entry order by language limit 1)
      union all
      select (select language from kernel_search_entry where language > step.language order by language limit 1)
      from step where step.language is not null)
    select language from step where language is not null`.execute(tx.db)
  return rows.map(row => row.language)
}

async function look(tx: Tx, at: Looking): Promise<Hit[]> {
  const hits = (query: string, far: number) => sql`(
    select entry_id, ref, language, words, ${far}::integer as far from kernel_search_hit
    where words @@ ${query}::tsquery and (language = any (${[...at.languages]}::text[])) = ${far === 0}
      and (${at.scope}::uuid is null or scope_id = ${at.scope}) limit ${MOST_COMPARED})`
  const both = [...(at.near ? [hits(at.near, 0)] : []), ...(at.far ? [hits(at.far, 1)] : [])]
  if (both.length === 0) return []
  const { rows } = await sql<Hit>`
    with hit as materialized (${sql.join(both, sql` union all `)}),
    ranked as (
      select distinct on (ref) entry_id, far, words, ts_rank(words, ${at.ranking}::tsquery, 1) as rank from hit
      order by ref, far, array_position(${[...at.order]}::text[], language), rank desc, entry_id),
    page as materialized (
      select * from ranked order by far, rank desc, entry_id limit ${PAGE_LENGTH + 1} offset ${(at.page - 1) * PAGE_LENGTH})
    select entry.ref, entry.kind, entry.scope_id, entry.language, entry.title, entry.body, entry.place, entry.url, marks.*
    from page join kernel_search_entry entry on entry.id = page.entry_id
    cross join lateral (
      select array_agg(distinct lexeme) as lexemes, array_agg(distinct position) as positions
      from unnest(page.words) as word, unnest(word.positions) as position
      where lexeme = any (${[...at.lexemes]}::text[]) or starts_with(lexeme, ${at.beginning})) as marks
    order by page.far, page.rank desc, page.entry_id`.execute(tx.db)
  return rows
}

function shown(hits: readonly Hit[]): Pick<SearchResult, 'found' | 'more'> {
  const found = hits.slice(0, PAGE_LENGTH).map(hit => {
    const positions = new Set(hit.positions ?? [])
    const { ref, kind, scope_id, language, place, url } = hit
    const title = markedTitle(hit.title, positions)
    return {
      ref,
      kind,
      scope: scope_id,
      language,
      title,
      place,
      url,
      excerpt: excerptOf(hit.title, hit.body, positions),
    }
  })
  return { found, more: hits.length > PAGE_LENGTH }
}

/** Nothing was found: looks for words that lie one slip of the finger away, and says which of them it found. */
async function spelt(
  tx: Tx,
  typed: Typed,
  families: readonly string[],
  stemOf: (family: string, word: Word) => Stem,
  at: Looking,
): Promise<{ hits: Hit[]; instead: string } | null> {
  const words = typed.terms.filter(term => !term.without).flatMap(term => term.words)
  const doubtful = words.filter(word => !families.some(family => stemOf(family, word).stop)).slice(0, 4)
  const spellings = new Map(doubtful.map(word => [word, spellingsOf(word)]))
  const others = [...spellings.values()].flat()
  if (others.length === 0) return null
  const query = queryWithSpellings(typed, spellings)
  const lexemes = [...words.flatMap(lexemesOf), ...others]
  const hits = await look(tx, { ...at, near: query, far: query, ranking: query, lexemes, beginning: null })
  const best = new Set(hits[0]?.lexemes)
  if (best.size === 0) return null
  const instead = words.map(word => {
    const written = lexemesOf(word)
    return written.find(one => best.has(one)) ?? spellings.get(word)?.find(one => best.has(one)) ?? written[0]
  })
  return { hits, instead: instead.join(' ') }
}
