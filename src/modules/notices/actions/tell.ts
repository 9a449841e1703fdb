import { createHash } from 'node:crypto'
import { happened } from '../../../kernel/events.ts'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findKind, type NoticeKind } from '../kinds.ts'
import { insertMatter, listRead, type MatterId, type Visibility } from '../store/matters.ts'

/** Somebody is to be told of a matter. */
export const NOTICES_TOLD = 'notices.told'

export interface Telling {
  /** Where it happened: a network, a region, or the house. */
  scope: ScopeId
  kind: NoticeKind
  /** Ids of people; each is told once, however often they stand here. */
  people: readonly string[]
  about: {
    /** `document:<id>` */
    object: string
    title: Text
    /** Its page, `/towns/documents/…`, which asks for itself who may read it. */
    url: string
  }
  /** Numbers of its sentence, such as `count`: words could name somebody. */
  values?: Readonly<Record<string, number>>
  /**
   * What sets it apart from what was told before of the same kind and object, such as the number of a version. Without
   * one an object is told of once for ever.
   */
  key?: string
  /** Who did it, and need not be told. */
  by?: string | null
  /** Who of those told still reads of it later: members of the scope (as a rule), its staff alone, or (`public`) all of them. */
  visibility?: Visibility
}

/**
 * Tells people of something, in the caller's transaction: it stands on their pages when that is committed, and a job
 * writes the mails that they want. The same (kind, object, key) is told to a person once. Who may tell of the scope may
 * tell: its members, its staff and services. Gives how many of them had not been told before.
 */
export async function tell(tx: Tx, telling: Telling): Promise<number> {
  const { kind, about, scope, key = '', by } = telling
  if (findKind(kind.name) !== kind) throw new Error(`${kind.name} is not in the list of what people are told`)
  const people = [...new Set(telling.people)].filter(one => one !== by)
  if (people.length === 0) return 0
  const matter = newId<'matter'>() as MatterId
  const told = await insertMatter(tx, {
    id: matter,
    scope,
    visibility: telling.visibility ?? 'network',
    kind: kind.name,
    object: about.object,
    title: about.title,
    url: about.url,
    more: telling.values ?? {},
    people,
    toldAs: toldAs(kind.name, about.object, key),
  })
  if (told > 0) await happened(tx, NOTICES_TOLD, scope, { matter })
  return told
}

/**
 * Who of those told of this has read it or had it by mail: what is new of the same matter reaches all others when they look.
 * For a service to which `notices_notice` is open.
 */
export const listReached = (tx: Tx, { kind, object, key }: { kind: NoticeKind; object: string; key: string }) =>
  listRead(tx, toldAs(kind.name, object, key))

/** A UUID made of what is told (RFC 9562 §5.8): equal for equal things, for one index instead of three columns a person. */
function toldAs(...what: string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(what)).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
