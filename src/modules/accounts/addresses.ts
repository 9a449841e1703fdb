import { Invalid } from '../../kernel/errors.ts'
import { keyedHash, open, seal } from '../../kernel/sealed.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type PersonId, whereItLeads } from '../register/index.ts'
import { findAccount, findAccountByAddress, insertAccount, listAddresses, someAccounts } from './store/accounts.ts'

/** By what an address is found, in whatever letter case it is written. */
export function hashOfAddress(address: string): Buffer {
  return keyedHash(address.toLowerCase(), 'address')
}

/**
 * Gives a person an account, whose sign-in address this is; as the service `founding` or `invitation`. Throws `Invalid`
 * when the address is somebody's by now: of two invitations to it at the same moment one comes first.
 */
export async function openAccount(tx: Tx, { person, address }: { person: PersonId; address: string }): Promise<void> {
  const account = { person, addressHash: hashOfAddress(address), address: seal(address, sealedForAccount(person)) }
  if (!(await insertAccount(tx, account)))
    throw new Invalid([{ field: 'key', text: 'problem-invitation-sign-in-first' }])
}

/**
 * The sign-in addresses of those of these people who have one. The service that asks was let in by a migration:
 * `call accounts_open_addresses_to('<service>')`.
 */
export async function addressesOf(tx: Tx, people: readonly string[]): Promise<Map<PersonId, string>> {
  const found = await listAddresses(tx, people)
  const opened = found.map(({ person_id, address }) => [person_id, open(address, sealedForAccount(person_id))] as const)
  return new Map(opened.filter((one): one is [PersonId, string] => one[1] !== null))
}

/** Those of these people who have an account; let in like `addressesOf`. */
export async function listWithAccount(tx: Tx, people: readonly string[]): Promise<PersonId[]> {
  return (await listAddresses(tx, people)).map(account => account.person_id)
}

/** Whether somebody has an account; let in like `addressesOf`. */
export async function hasAccount(tx: Tx, person: string): Promise<boolean> {
  return (await findAccount(tx, person)) !== undefined
}

/** Every address at which a person is told what happens to their account: today the one they sign in with. */
export async function channelsOf(tx: Tx, person: string): Promise<string[]> {
  return [...(await addressesOf(tx, [person])).values()]
}

/**
 * Whether the newest addresses were sealed under this secret, as the service `doctor`: one that opens is enough, for the
 * house may have gone on with another secret since. True where there is none yet.
 */
export async function addressesOpenUnder(tx: Tx, secret: Buffer): Promise<boolean> {
  const accounts = await someAccounts(tx, 20)
  if (accounts.length === 0) return true
  return accounts.some(one => open(one.address, sealedForAccount(one.person_id), { under: secret }) !== null)
}

/**
 * Whose sign-in address has this hash (`hashOfAddress`); null when it is nobody's. The address of a record that was put
 * together with another is that of the one who stays: both addresses open the one account, with what proves it. Let in
 * like `addressesOf`.
 */
export async function personWithAddress(tx: Tx, hash: Buffer): Promise<PersonId | null> {
  const account = await findAccountByAddress(tx, hash)
  return account ? (((await whereItLeads(tx, 'person', account.person_id)) ?? account.person_id) as PersonId) : null
}

/** A person's own address, as it may be shown to them alone: `a…@example.org`; null without an account. */
export async function ownAddress(tx: Tx, person: string): Promise<string | null> {
  const account = await findAccount(tx, person)
  const address = account && open(account.address, sealedForAccount(person))
  // Word joiners: it stays in one line and in one piece.
  return address ? address.replace(/^(.).*(?=@)/u, '$1\u2060…\u2060') : null
}

/** The place that a person's sign-in address is sealed for. */
export function sealedForAccount(person: string): string {
  return `accounts_account.address ${person}`
}
