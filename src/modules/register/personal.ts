import { service } from '../../kernel/actor.ts'
import type { Personal, Told } from '../../kernel/erasure/personal.ts'
import { wordsOf } from '../../kernel/text.ts'
import { actingAs, type Tx } from '../../kernel/transaction.ts'
import { contactsAsTheyAre } from './contacts.ts'
import { listConsents } from './store/consents.ts'
import { blankPerson, forgetMergesOf, isOfferShown, listLiving, withdrawConsents } from './store/erased.ts'
import { listLedTo } from './store/merges.ts'
import { listNodes } from './store/nodes.ts'
import { findOffer } from './store/offers.ts'
import { listOrganisationNames } from './store/organisations.ts'
import { findPerson, moveRecord } from './store/people.ts'

/** Records, contacts, agreements and offers. Of an erased person a row stays that says nothing. */
export const registerPersonal: Personal = {
  name: 'register',
  people: listLiving,
  others: listLedTo,
  tell: async (tx, person) => [
    await record(tx, person),
    {
      name: 'contacts',
      rows: (await contactsAsTheyAre(tx, person)).map(({ kind, value }) => ({
        kind: { code: kind, say: `contact-${kind}` as keyof Messages },
        value,
      })),
    },
    {
      name: 'consents',
      rows: (await listConsents(tx, person)).map(one => ({
        about: { code: one.purpose, say: `consent-${one.purpose}` as const },
        given: one.given_at,
        withdrawn: one.withdrawn_at,
        language: one.language,
        way: one.source,
      })),
    },
    await offer(tx, person),
  ],
  async erase(tx, person) {
    await actingAs(tx, service('removal'), removal =>
      moveRecord(removal, person, { scopes: [], keptIn: [], former: [], organisation: null }),
    )
    await forgetMergesOf(tx, person)
    await blankPerson(tx, person)
    await withdrawConsents(tx, person)
  },
}

async function record(tx: Tx, id: string): Promise<Told> {
  const person = await findPerson(tx, id)
  if (!person) return { name: 'record', rows: [] }
  const [organisations, occupations] = [
    await listOrganisationNames(tx, person.organisation_id ? [person.organisation_id] : []),
    person.occupation_id ? await listNodes(tx, 'occupation') : [],
  ]
  const organisation = organisations.get(person.organisation_id ?? '')
  const occupation = occupations.find(one => one.id === person.occupation_id)
  return {
    name: 'record',
    rows: [
      {
        name: person.name,
        language: person.name_language,
        title: person.title || null,
        organisation: organisation ? wordsOf(organisation) : null,
        reads: person.languages,
        speaks: person.spoken,
        place: person.place,
        zone: person.zone,
        occupation: occupation ? wordsOf(occupation.name) : null,
      },
    ],
  }
}

async function offer(tx: Tx, person: string): Promise<Told> {
  const found = await findOffer(tx, person)
  if (!found) return { name: 'offer', rows: [] }
  const nodes = await listNodes(tx, 'expertise')
  const expertise = nodes.filter(one => found.expertise.includes(one.id)).map(one => wordsOf(one.name))
  const { availability } = found
  return { name: 'offer', rows: [{ expertise, availability, shown: await isOfferShown(tx, person) }] }
}
