import type { RunningHouse } from '../src/app/house.ts'
import { service, VISITOR } from '../src/kernel/actor.ts'
import { keptMails } from '../src/kernel/mail/kept.ts'
import { writing } from '../src/kernel/transaction.ts'
import { hashedSheet, keepSheet, newSheet } from '../src/modules/accounts/actions/recovery-codes.ts'
import { giveApp, openAccount } from '../src/modules/accounts/index.ts'
import { listNetworks } from '../src/modules/networks/index.ts'
import { addPerson } from '../src/modules/register/index.ts'

/** Somebody who can sign in; with a recovery code where they have a second factor. */
export interface Member {
  address: string
  recoveryCode: string | null
}

const EACH_WITH_FACTOR = 5

/** Makes so many members with accounts; every fifth has an app, and codes for the day it is lost. */
export async function addMembers({ database: { pool } }: RunningHouse, count: number): Promise<Member[]> {
  const members: Member[] = []
  for (let i = 0; i < count; i++) {
    const address = `bench-${i}@example.org`
    const withFactor = i % EACH_WITH_FACTOR === 0
    const person = await writing(pool, service('founding'), async tx => {
      const [network] = await listNetworks(tx)
      const id = await addPerson(tx, {
        slug: `bench-${i}`,
        name: `Member ${i}`,
        nameLanguage: 'en',
        languages: ['en'],
        zone: null,
        place: null,
        organisation: null,
        scopes: [network!.id],
        keptIn: [network!.id],
      })
      await openAccount(tx, { person: id, address })
      if (withFactor) await giveApp(tx, id, 'PLENARIABENCHSECRETPLENARIABENCH')
      return id
    })
    let recoveryCode: string | null = null
    if (withFactor) {
      const { codes, sheet } = newSheet('bench')
      recoveryCode = codes[0]!
      const hashed = await hashedSheet('bench', { sheet, code: recoveryCode })
      await writing(pool, { ...VISITOR, person }, tx => keepSheet(tx, person, hashed))
    }
    members.push({ address, recoveryCode })
  }
  return members
}

/** The code that was last mailed to an address; null as long as there is none. */
export async function mailedCode({ database: { pool } }: RunningHouse, address: string): Promise<string | null> {
  const mails = await keptMails(pool, { many: 100 })
  const mail = mails.find(one => one.address === address && one.purpose === 'sign-in')
  return mail ? (/[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(mail.content.text)?.[0] ?? null) : null
}
