import { sql } from 'kysely'
import type { ScopeId } from '../ids.ts'
import type { Language } from '../languages.ts'
import type { Text } from '../text.ts'
import type { Tx } from '../transaction.ts'
import { excerptOf, markedTitle, type Piece } from './excerpt.ts'
import { lexemesOf, quoted } from './lexemes.ts'
import { beginningOf, candidatesFor, lookedFor, queryFor, rankingFor } from './queries.ts'
import { spellingsOf } from './spellings.ts'
import { familyOf, stemsOf } from './stems.ts'
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
// Whether words stand in a row is looked up in the entry itself: among at most as many.
const MOST_CANDIDATES = 1000
const MOST_DOUBTFUL = 4

const NOTHING: SearchResult = { found: [], more: false, besides: [], instead: null }

/**
 * What the actor may see and fits all that was typed, best first; things in a language of the reader's before others.
 * Runs on the index first and joins the few entries of the page under row-level security. Never an error, whatever is
 * typed: what cannot be looked for finds nothing.
 */
export async function find(
  tx: Tx,
  asked: { typed: string; languages: readonly Language[]; scope?: ScopeId | null; page?: number; exactly?: boolean },
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
  const far = [...new Set(besides.map(familyOf))]
  const at: Looking = {
    near: queryFor(typed, near, stemOf),
    far: queryFor(typed, far, stemOf),
    nearCandidates: candidatesFor(typed, near, stemOf),
    farCandidates: candidatesFor(typed, far, stemOf),
    languages: spoken.filter(understood),
    order: asked.languages,
    ranking: rankingFor(typed, families, stemOf),
    lexemes: lookedFor(typed, families, stemOf),
    beginning: beginningOf(typed),
    scope: asked.scope ?? null,
    page,
  }
  const hits = await look(tx, at)
  if (hits.length > 0 || page > 1 || asked.exactly) return { ...shown(hits), besides, instead: null }
  const other = await respelt(tx, typed, at)
  const result = other === null ? NOTHING : await find(tx, { ...asked, typed: other, exactly: true })
  return { ...result, besides, instead: result.found.length > 0 ? other : null }
}

/** Everything that one look into the index needs. `near` is matched in the reader's languages, `far` in the others. */
interface Looking {
  near: string | null
  far: string | null
  nearCandidates: string | null
  farCandidates: string | null
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
  const matching = (query: string, far: boolean) => sql`
    select entry_id, ref, language, words from kernel_search_hit
    where words @@ ${query}::tsquery and (language = any (${[...at.languages]}::text[])) = ${!far}
      and (${at.scope}::uuid is null or scope_id = ${at.scope})`
  const hits = (query: string, candidates: string | null, far: boolean) => {
    const some = candidates
      ? sql`select * from (${matching(candidates, far)} limit ${MOST_CANDIDATES}) as candidate where words @@ ${query}::tsquery`
      : matching(query, far)
    return sql`(select *, ${far ? 1 : 0}::integer as far from (${some}) as one limit ${MOST_COMPARED})`
  }
  const both = [
    ...(at.near ? [hits(at.near, at.nearCandidates, false)] : []),
    ...(at.far ? [hits(at.far, at.farCandidates, true)] : []),
  ]
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

/**
 * What was typed with each unknown word replaced by one a slip of the finger away, if readers of this audience have such
 * a word; null where there is none. One look into the index for all of them.
 */
async function respelt(tx: Tx, typed: Typed, at: Looking): Promise<string | null> {
  const words = typed.terms.filter(term => !term.without).flatMap(term => term.words)
  const spellings = new Map(words.slice(0, MOST_DOUBTFUL).map(word => [word, spellingsOf(word)]))
  const asked = [...words.flatMap(lexemesOf), ...[...spellings.values()].flat()]
  if (asked.length === words.length) return null
  const { rows } = await sql<{ lexeme: string }>`
    select lexeme from (
      select words from kernel_search_hit where words @@ ${asked.map(quoted).join(' | ')}::tsquery
        and (${at.scope}::uuid is null or scope_id = ${at.scope}) limit ${MOST_COMPARED}) as hit, unnest(hit.words)
    where lexeme = any (${asked}::text[]) group by lexeme order by count(*) desc, lexeme limit 200`.execute(tx.db)
  const known = rows.map(row => row.lexeme)
  let changed = false
  const spell = (word: Word) => {
    const [written = ''] = lexemesOf(word)
    if (known.includes(written)) return written
    const other = known.find(lexeme => spellings.get(word)?.includes(lexeme))
    changed ||= other !== undefined
    return other ?? written
  }
  const terms = typed.terms.map(({ words, without, typed: as }) => {
    if (without) return `-"${as}"`
    const spelt = words.map(spell).join(' ')
    return words.length > 1 ? `"${spelt}"` : spelt
  })
  return changed ? terms.join(' ') : null
}
