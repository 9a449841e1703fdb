import type { ScopeId } from '../../../kernel/ids.ts'
import { namesAlike } from '../../../kernel/names/alike.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { type Asked, groupsOf, isEmpty } from '../asked.ts'
import { PEOPLE_ON_A_PAGE, pageAsked } from '../rules.ts'
import {
  countFound,
  listFew,
  listFound,
  listNamed,
  MOST_COUNTED,
  MOST_NAMED,
  type Sought,
  totalOf,
} from '../store/search.ts'

/** A page of what a question finds: ids in order, and how many there are. */
export interface FoundPage {
  ids: string[]
  count: number
  /** There are more than `count`: so many were not counted. */
  more: boolean
  page: number
  pages: number
}

/** `within`: the region or network in whose records a segment looks, whatever is asked besides. */
export interface Question {
  network: ScopeId
  kind: 'person' | 'organisation'
  side: 'members' | 'staff'
  asked: Asked
  within?: ScopeId
}

/**
 * Looks for what a question asks, as the actor may see it. By words, the likest names come first; else names in their
 * order. `countAll` counts to the end, which takes as long as there are many.
 */
export async function findPage(
  tx: Tx,
  question: Question,
  { page, countAll = false }: { page: string | null; countAll?: boolean },
): Promise<FoundPage> {
  const sought = soughtBy(question)
  if (question.asked.words) return likest(await listNamed(tx, sought), question.asked.words, page)
  if (isKnown(question)) return pageOf(tx, sought, page, await countOf(tx, question, null))
  const asked = pageAsked(page, MOST_COUNTED, PEOPLE_ON_A_PAGE).page
  const few = await listFew(tx, sought, placeOf(asked))
  if (!few) {
    const count = countAll ? await countOf(tx, question, null) : MOST_COUNTED
    return { ...(await pageOf(tx, sought, page, count)), more: !countAll }
  }
  const at = pageAsked(page, few.count, PEOPLE_ON_A_PAGE)
  const shown = at.page === asked ? few : await listFew(tx, sought, placeOf(at.page))
  return { ids: shown?.ids ?? [], count: few.count, more: false, ...at }
}

/** How many a question finds; above `most`, one more than that is said. */
export async function countOf(tx: Tx, question: Question, most: number | null): Promise<number> {
  const { network, kind, asked } = question
  if (isKnown(question)) return totalOf(tx, network, kind, (asked.fields.kept?.[0] ?? network) as ScopeId)
  return countFound(tx, soughtBy(question), most)
}

export function soughtBy({ network, kind, side, asked, within }: Question): Sought {
  const groups = groupsOf(asked)
  // All that staff keep in a network lies in it.
  return { network, kind, side, groups: within && within !== network ? [[`kept:${within}`], ...groups] : groups }
}

async function pageOf(tx: Tx, sought: Sought, asked: string | null, count: number): Promise<FoundPage> {
  const at = pageAsked(asked, count, PEOPLE_ON_A_PAGE)
  return { ids: await listFound(tx, sought, placeOf(at.page)), count, more: false, ...at }
}

const placeOf = (page: number) => ({ limit: PEOPLE_ON_A_PAGE, offset: (page - 1) * PEOPLE_ON_A_PAGE })

/** A whole network, or a region of it: how many it holds is kept. */
function isKnown({ side, asked, within }: Question): boolean {
  const { kept, ...others } = asked.fields
  return side === 'members' && !within && (kept?.length ?? 0) <= 1 && isEmpty({ ...asked, fields: others })
}

function likest(named: readonly { id: string; sort: string }[], words: string, asked: string | null): FoundPage {
  const scored = named.map(one => ({ id: one.id, score: namesAlike(words, one.sort) }))
  const inOrder = scored.sort((a, b) => b.score - a.score).map(one => one.id)
  const { page, pages } = pageAsked(asked, inOrder.length, PEOPLE_ON_A_PAGE)
  const ids = inOrder.slice((page - 1) * PEOPLE_ON_A_PAGE, page * PEOPLE_ON_A_PAGE)
  return { ids, count: inOrder.length, more: inOrder.length >= MOST_NAMED, page, pages }
}
