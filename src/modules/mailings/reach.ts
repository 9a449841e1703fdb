import type { Id, ScopeId } from '../../kernel/ids.ts'
import { addressHash, mailAddress } from '../../kernel/mail/address.ts'
import { mailHouse } from '../../kernel/mail/setup.ts'
import { listUnwilling } from '../../kernel/mail/unwanted.ts'
import { open } from '../../kernel/sealed.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { addressesOf } from '../accounts/index.ts'
import { listAgreeing, listReachOf, placeOfContact } from '../register/index.ts'
import type { Reason } from './rules/states.ts'
import { listStandingBounces } from './store/bounces.ts'

/** What mailings are for, to whoever stops them: all of a network's, those of its regions included. */
export const MAILING = 'mailing'

/** Where a mailing reaches somebody. */
export interface Reached {
  address: string
  /** The keyed hash of it: all that is kept. */
  hash: Buffer
}

export interface Reach {
  reached: Map<string, Reached>
  left: Map<string, Reason>
}

/**
 * Whom of these people a mailing of a network reaches, and why it does not reach the others: they did not agree to mailings,
 * stopped them, have no address, theirs came back, or somebody before them has the same. As `prepare-mailing` or
 * `send-mailings`; `written` are hashes (hexadecimal) that it went to before.
 */
export async function reachOf(
  tx: Tx,
  network: ScopeId,
  people: readonly string[],
  written: (hashes: Buffer[]) => Promise<Set<string>> = async () => new Set(),
): Promise<Reach> {
  const [agreeing, unwilling, addresses] = await Promise.all([
    listAgreeing(tx, people, 'mailings'),
    listUnwilling(tx, network, MAILING),
    addressesFor(tx, people),
  ])
  const hashes = [...addresses.values()].map(one => one.hash)
  const [bounced, before] = [await listStandingBounces(tx, network, hashes), await written(hashes)]
  const reached = new Map<string, Reached>()
  const left = new Map<string, Reason>()
  const taken = new Set(before)
  for (const person of people) {
    const found = addresses.get(person)
    const hash = found?.hash.toString('hex') ?? ''
    if (!agreeing.has(person)) left.set(person, 'no-consent')
    else if (unwilling.has(person as Id<'person'>)) left.set(person, 'unwilling')
    else if (!found) left.set(person, 'no-address')
    else if (bounced.has(hash)) left.set(person, 'bounced')
    else if (taken.has(hash)) left.set(person, 'twice')
    else {
      taken.add(hash)
      reached.set(person, found)
    }
  }
  return { reached, left }
}

/** The address they sign in with, else the first that their record holds. */
async function addressesFor(tx: Tx, people: readonly string[]): Promise<Map<string, Reached>> {
  const [accounts, contacts] = await Promise.all([addressesOf(tx, people), listReachOf(tx, people, ['email'])])
  const found = new Map<string, string>(accounts)
  for (const { id, person_id, organisation_id, sealed } of contacts) {
    if (found.has(person_id)) continue
    const address = open(Buffer.from(sealed), placeOfContact(id), { owner: organisation_id ?? '' })
    if (address) found.set(person_id, address)
  }
  const { secret } = mailHouse()
  return new Map(
    [...found].flatMap(([person, given]) => {
      const address = mailAddress(given)
      return address ? [[person, { address, hash: addressHash(address, secret) }] as const] : []
    }),
  )
}
