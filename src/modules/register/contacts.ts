import { createHash } from 'node:crypto'
import { Invalid, notFound, type Problem } from '../../kernel/errors.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { writeDown } from '../../kernel/journal.ts'
import { open, seal } from '../../kernel/sealed.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { hashOfReach, placeOfContact, readReach } from './reach.ts'
import type { Consent, ContactKind } from './rules.ts'
import { insertConsent, withdrawConsent } from './store/consents.ts'
import { deleteContact, insertContact, listSealedContacts, newContactId } from './store/contacts.ts'
import { showOffer } from './store/offers.ts'
import { countryOf } from './store/organisations.ts'

/** A person as far as their contacts need to know them. */
interface Whose {
  id: string
  organisation_id: string | null
  kept_in: readonly string[]
}

export interface Contact {
  id: string
  kind: ContactKind
  value: string
}

/**
 * How to reach somebody, opened. Whoever reads another's is written into the journal, where that person finds it; so it
 * needs a transaction that writes.
 */
export async function readContacts(tx: Tx, person: Whose): Promise<Contact[]> {
  const contacts = await contactsAsTheyAre(tx, person.id)
  if (person.id !== tx.actor.person && contacts.length > 0)
    await writeDown(tx, 'contacts.read', `person:${person.id}`, scopeOf(tx, person))
  return contacts
}

/** The same without a line in the journal: for what writes down itself that it read, or shows it to nobody. */
export async function contactsAsTheyAre(tx: Tx, person: string): Promise<Contact[]> {
  return (await listSealedContacts(tx, person)).flatMap(one => {
    const value = open(one.sealed, placeOfContact(one.id), { owner: one.organisation_id ?? '' })
    return value === null ? [] : [{ id: one.id, kind: one.kind as ContactKind, value }]
  })
}

/** Adds a phone, an address or what somebody needs to take part. Throws `Invalid`. */
export async function addContact(tx: Tx, person: Whose, given: { kind: ContactKind; value: string }): Promise<void> {
  const country = given.kind === 'phone' ? await countryOf(tx, person.organisation_id) : null
  const value = readReach(given.kind, given.value, country)
  if (value === null) throw new Invalid([problemOf(given.kind)])
  const id = newContactId()
  const added = await insertContact(tx, {
    id,
    person: person.id,
    organisation: person.organisation_id,
    keptIn: person.kept_in as ScopeId[],
    kind: given.kind,
    sealed: seal(value, placeOfContact(id), person.organisation_id ?? ''),
    hash: hashOfReach(given.kind, value),
  })
  if (added) await writeDown(tx, 'contact.added', `person:${person.id}`, scopeOf(tx, person), { kind: given.kind })
}

/** Removes one; what it was is gone. */
export async function removeContact(tx: Tx, person: Whose, id: string): Promise<void> {
  if (!(await deleteContact(tx, person.id, id))) throw notFound()
  await writeDown(tx, 'contact.removed', `person:${person.id}`, scopeOf(tx, person))
}

/** A person agrees to something in the words they read, or takes it back; each is kept with its hour. */
export async function decideConsent(
  tx: Tx,
  person: Whose,
  { purpose, words, language, agrees }: { purpose: Consent; words: string; language: string; agrees: boolean },
): Promise<void> {
  const wordsHash = createHash('sha256').update(words).digest()
  if (agrees)
    await insertConsent(tx, { person: person.id, keptIn: person.kept_in, purpose, wordsHash, language, source: 'self' })
  else await withdrawConsent(tx, person.id, purpose)
  if (purpose === 'expertise-shown') await showOffer(tx, person.id, agrees)
  const act = agrees ? 'consent.given' : 'consent.withdrawn'
  await writeDown(tx, act, `person:${person.id}`, scopeOf(tx, person), { purpose })
}

/** In which of the scopes that keep the record the actor can write into the journal; none: it is their own line alone. */
function scopeOf({ actor }: Tx, { kept_in }: Whose): ScopeId | null {
  return (kept_in.find(one => [...actor.staffOf, ...actor.memberOf].includes(one as ScopeId)) ?? null) as ScopeId | null
}

function problemOf(kind: ContactKind): Problem {
  return { field: 'value', text: kind === 'email' ? 'problem-address' : 'problem-phone' }
}
