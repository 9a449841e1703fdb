import { service } from '../../kernel/actor.ts'
import type { Personal, Told } from '../../kernel/erasure/personal.ts'
import { today } from '../../kernel/now.ts'
import { type Text, wordsOf } from '../../kernel/text.ts'
import { actingAs, type Tx } from '../../kernel/transaction.ts'
import { countOthersIn, heldOn, listRolesOf } from '../register/index.ts'
import { leaveEverything } from './actions/leave-everything.ts'
import { keepFound, onlyOneIndexes } from './store/found.ts'
import { findHouse } from './store/networks.ts'
import {
  deleteOwnSegments,
  listBroughtBy,
  listMembershipsOf,
  listOffersOf,
  listOpenSeatsOf,
  listScopeNames,
  listSegmentsOf,
} from './store/personal.ts'

const said = (text: Text | null | undefined) => (text ? wordsOf(text) : null)

/**
 * Roles, memberships, seats and offers, segments and lists. Seats in hidden bodies are told on the pages of those alone: a
 * copy that lies about would say what nobody else may know.
 */
export const networksPersonal: Personal = {
  name: 'networks',
  tell: async (tx, person) => [
    await roles(tx, person),
    {
      name: 'memberships',
      rows: (await listMembershipsOf(tx, person)).map(({ network, body, since, until }) => ({
        network: said(network),
        body: said(body),
        from: since,
        until,
      })),
    },
    {
      name: 'volunteering',
      rows: (await listOffersOf(tx, person)).map(({ body, words, at, accepted }) => ({
        body: said(body),
        words,
        at,
        accepted,
      })),
    },
    {
      name: 'open-bodies',
      rows: (await listOpenSeatsOf(tx, person)).map(({ body, since }) => ({ body: said(body), from: since })),
    },
    {
      name: 'segments',
      rows: (await listSegmentsOf(tx, person)).map(({ name, at }) => ({ name: said(name), at })),
    },
    {
      name: 'lists',
      rows: (await listBroughtBy(tx, person)).map(({ source, at, total }) => ({ about: source, at, count: total })),
    },
  ],
  async erase(tx, person) {
    await actingAs(tx, service('removal'), removal => leaveEverything(removal, person))
    await actingAs(tx, service('index-records'), async index => {
      await onlyOneIndexes(index)
      await keepFound(index, [person], [])
    })
    await deleteOwnSegments(tx, person)
  },
  isNeeded: isLastAdministrator,
}

async function roles(tx: Tx, person: string): Promise<Told> {
  const held = await listRolesOf(tx, person)
  const names = await listScopeNames(tx, [...new Set(held.map(one => one.scope))])
  return {
    name: 'roles',
    rows: held.map(one => ({
      role: { code: one.role, say: `role-${one.role}` as keyof Messages },
      network: said(names.get(one.scope)),
      from: one.starts_on,
      until: one.ends_on,
    })),
  }
}

/** Whether nobody else administers the house today: without them nobody could let anybody in. */
export async function isLastAdministrator(tx: Tx, person: string): Promise<boolean> {
  const [house, day] = [await findHouse(tx), await today(tx)]
  if (!house) return false
  const held = (await listRolesOf(tx, person)).some(
    one => one.role === 'administrator' && one.scope === house.id && heldOn(one, day),
  )
  return held && (await countOthersIn(tx, { role: 'administrator', scope: house.id, except: person })) === 0
}
