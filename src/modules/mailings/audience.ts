import type { ScopeId } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findSegment, listBodies, listMembersOfBodies, listScopesWithin, segmentPeople } from '../networks/index.ts'
import { listKeptIds, listWholePeople, type WholePerson } from '../register/index.ts'
import { listChosen } from './store/choices.ts'
import type { Mailing } from './store/mailings.ts'

/** Somebody a mailing is for. */
export type Addressee = Pick<WholePerson, 'id' | 'name' | 'languages' | 'organisation_id' | 'kept_in'>

const AT_ONCE = 1000

/**
 * Whom a mailing is for at this moment: those of its audience whose records are kept within its scope, and by this actor.
 * A body gives its members, a segment who fits it; what lies outside is left out without a word.
 */
export async function listAddressees(tx: Tx, mailing: Mailing): Promise<Addressee[]> {
  const within = new Set<string>(await listScopesWithin(tx, [mailing.scope_id]))
  const ids = await idsOf(tx, mailing, [...within] as ScopeId[])
  const people: Addressee[] = []
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const whole = await listWholePeople(tx, mailing.network_id, ids.slice(i, i + AT_ONCE))
    people.push(...whole.filter(person => person.kept_in.some(scope => within.has(scope))))
  }
  return people
}

/** Whether the segment or the body that a mailing is for is still there. */
export async function hasAudience(tx: Tx, mailing: Mailing): Promise<boolean> {
  if (mailing.audience === 'segment') return (await segmentOf(tx, mailing)) !== undefined
  if (mailing.audience !== 'body') return true
  return (await listBodies(tx, mailing.network_id)).some(body => body.id === mailing.body_id)
}

async function idsOf(tx: Tx, mailing: Mailing, within: readonly ScopeId[]): Promise<string[]> {
  if (mailing.audience === 'all') return listKeptIds(tx, mailing.network_id, within)
  if (mailing.audience === 'chosen') return listChosen(tx, mailing.id)
  if (mailing.audience === 'body') return (await membersOf(tx, mailing)) ?? []
  const segment = await segmentOf(tx, mailing)
  const ids: string[] = []
  if (segment) for await (const some of segmentPeople(tx, segment)) ids.push(...some)
  return ids
}

async function segmentOf(tx: Tx, { segment_id, network_id }: Mailing) {
  const segment = segment_id ? await findSegment(tx, segment_id) : undefined
  return segment?.network_id === network_id && segment.kind === 'person' ? segment : undefined
}

async function membersOf(tx: Tx, { body_id, network_id }: Mailing): Promise<string[] | undefined> {
  // A body that this actor may not know of has no members here.
  const body = (await listBodies(tx, network_id)).find(one => one.id === body_id)
  return body && (await listMembersOfBodies(tx, [body.id])).get(body.id)
}
