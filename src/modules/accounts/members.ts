import type { ScopeId } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { listPeopleOfPage, type PersonId } from '../register/index.ts'
import { listWithAccount } from './addresses.ts'

/** More members than this no network has; a job that met more would rather tell the first than nobody. */
const MOST_PEOPLE = 50_000

/** The members of a network who can sign in, for services that tell them of something. */
export async function listMembersWithAccount(tx: Tx, network: ScopeId): Promise<PersonId[]> {
  const members = await listPeopleOfPage(tx, network, { keptIn: null, limit: MOST_PEOPLE, offset: 0 })
  return listWithAccount(
    tx,
    members.map(({ id }) => id),
  )
}
