import type { Personal } from '../../kernel/erasure/personal.ts'
import { eraseMails } from '../../kernel/mail/erase.ts'
import { sessionEnded } from '../../kernel/stream/changed.ts'
import { contactsAsTheyAre } from '../register/index.ts'
import { addressesOf, hashOfAddress } from './addresses.ts'
import { deleteTraces, findSince, listCameBy } from './store/erased.ts'
import { listPasskeys } from './store/passkeys.ts'
import { countCodes } from './store/recovery-codes.ts'
import { deleteSessions, listSessions } from './store/sessions.ts'

/** The way in: address, sessions, factors, how they came. Erased, every open page of theirs ends at once. */
export const accountsPersonal: Personal = {
  name: 'accounts',
  async tell(tx, person) {
    const { account, app } = await findSince(tx, person)
    const { invitations, recoveries } = await listCameBy(tx, person)
    const [passkeys, codes] = [await listPasskeys(tx, person), await countCodes(tx, person)]
    const address = (await addressesOf(tx, [person])).values().next().value ?? null
    return [
      { name: 'account', rows: account ? [{ address, from: account.at, passkeys: account.passkey_only }] : [] },
      {
        name: 'sessions',
        rows: (await listSessions(tx, person)).map(one => ({
          device: one.device,
          from: one.created_at,
          seen: one.seen_at,
          until: one.ends_at,
        })),
      },
      {
        name: 'factors',
        rows: [
          ...passkeys.map(one => ({ kind: 'passkey', name: one.name, from: one.at, seen: one.used_at })),
          ...(app ? [{ kind: 'app', from: app }] : []),
          ...(codes > 0 ? [{ kind: 'codes', count: codes }] : []),
        ],
      },
      {
        name: 'invitations',
        rows: invitations.map(one => ({
          role: { code: one.role, say: `role-${one.role}` as keyof Messages },
          at: one.at,
          accepted: one.used_at,
        })),
      },
      {
        name: 'recoveries',
        rows: recoveries.map(one => ({ at: one.asked_at, withdrawn: one.stopped_at, accepted: one.used_at })),
      },
    ]
  },
  async erase(tx, person) {
    const contacts = (await contactsAsTheyAre(tx, person)).filter(({ kind }) => kind === 'email')
    const addresses = [...(await addressesOf(tx, [person])).values(), ...contacts.map(({ value }) => value)]
    await eraseMails(tx, person, addresses)
    await deleteTraces(tx, person, addresses.map(hashOfAddress))
    for (const session of await deleteSessions(tx, person, { except: null })) sessionEnded(tx, session)
  },
}
