import type { Personal } from '../../kernel/erasure/personal.ts'
import { addressesOf } from '../accounts/index.ts'
import { contactsAsTheyAre } from '../register/index.ts'
import { hashOfSender } from './sealed.ts'
import { listMailsOf, removeMailsOf } from './store/erased.ts'

/** The mails that came from somebody's addresses. Erased, the conversations with them go as a whole. */
export const inboxPersonal: Personal = {
  name: 'inbox',
  tell: async (tx, person) => [
    {
      name: 'mails-in',
      rows: (await listMailsOf(tx, person)).map(one => ({
        at: one.at,
        about: one.subject || null,
        words: one.words || null,
        accepted: one.proof !== null,
      })),
    },
  ],
  async erase(tx, person) {
    const contacts = (await contactsAsTheyAre(tx, person)).filter(({ kind }) => kind === 'email')
    const addresses = [...(await addressesOf(tx, [person])).values(), ...contacts.map(({ value }) => value)]
    await removeMailsOf(
      tx,
      person,
      addresses.flatMap(one => hashOfSender(one) ?? []),
    )
  },
}
