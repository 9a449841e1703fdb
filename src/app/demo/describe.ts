import { type Actor, VISITOR } from '../../kernel/actor.ts'
import type { Database } from '../../kernel/database/open.ts'
import { texts } from '../../kernel/texts.ts'
import { type Tx, writing } from '../../kernel/transaction.ts'
import {
  addContact,
  decideConsent,
  findPerson,
  keepOffer,
  listNodes,
  updatePerson,
} from '../../modules/register/index.ts'
import type { Settler } from './settle.ts'
import { onStage } from './stage.ts'

/**
 * Numbers that are kept free for films and books: nobody's telephone rings. By country: what comes before two digits.
 */
const NOBODYS: Readonly<Record<string, string>> = {
  FR: '+33 1 99 00 12 ',
  GB: '+44 20 7946 09',
  IE: '+353 20 910 00',
  SE: '+46 8 465 004 ',
  DE: '+49 30 23125 0',
  CA: '+1 613 555 01',
}

/** The house enters what it was told of those who settled; some of them say themselves what they can do. */
export async function describeSettlers(database: Database, settlers: readonly Settler[]): Promise<void> {
  await onStage(database, async ({ as }) => as('administrator', tx => describe(tx, settlers)))
  const expertise = await onlyIds(database, 'expertise')
  for (const [i, one] of settlers.entries())
    if (i % 4 === 0)
      await writing(database.pool, themself(one), tx => offer(tx, one, expertise[(i / 4) % expertise.length]!))
}

async function describe(tx: Tx, settlers: readonly Settler[]): Promise<void> {
  const occupations = (await listNodes(tx, 'occupation')).map(node => node.id)
  for (const [i, { id, land }] of settlers.entries()) {
    const person = (await findPerson(tx, id))!
    await updatePerson(tx, id, {
      name: person.name,
      nameLanguage: person.name_language,
      languages: person.languages,
      spoken: land.languages,
      zone: person.zone,
      place: person.place,
      title: '',
      occupation: occupations[(i * 3) % occupations.length]!,
    })
    await addContact(tx, person, { kind: 'email', value: `${String(i + 1).padStart(3, '0')}@example.org` })
    const phone = NOBODYS[land.country]
    if (phone) await addContact(tx, person, { kind: 'phone', value: phone + String(10 + (i % 90)) })
  }
}

async function offer(tx: Tx, { id }: Settler, expertise: string): Promise<void> {
  const person = (await findPerson(tx, id))!
  await keepOffer(tx, person, { expertise: [expertise], availability: '' })
  const [language, purpose] = ['en', 'expertise-shown'] as const
  await decideConsent(tx, person, { purpose, words: texts(language)(`consent-${purpose}`), language, agrees: true })
}

function themself({ id, networks }: Settler): Actor {
  return { ...VISITOR, person: id, memberOf: networks }
}

function onlyIds(database: Database, tree: 'expertise'): Promise<string[]> {
  return writing(database.pool, VISITOR, async tx => (await listNodes(tx, tree)).map(node => node.id))
}
