import type { Personal, Told } from '../../kernel/erasure/personal.ts'
import { today } from '../../kernel/now.ts'
import { type Text, wordsOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { countOthersIn, heldOn, listRolesOf } from '../register/index.ts'
import { findHouse } from './store/networks.ts'
import { listMembershipsOf, listOffersOf, listScopeNames } from './store/personal.ts'

const said = (text: Text | null | undefined) => (text ? wordsOf(text) : null)

/** Roles, memberships and offers to bodies; all of them are rows that name their person. */
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
  ],
  async erase() {},
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
