import { createHash } from 'node:crypto'
import { notAllowed } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import { rightsChanged } from '../../../kernel/stream/changed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  addImportedConsents,
  addPeople,
  addReach,
  addRoles,
  type ContactKind,
  keepOffers,
  updatePeople,
  type WholePerson,
} from '../../register/index.ts'
import { comparable, comparedWith, missing } from './compare.ts'
import { fateOf } from './decided.ts'
import { type Entering, ownSlug } from './entering.ts'
import type { ListField } from './fields.ts'
import { languageOfName } from './language-of-name.ts'
import { COMPARED_OF_PEOPLE, type StandingPerson, standingPeople } from './standing.ts'
import { isHeld } from './understand-people.ts'
import type { Understood } from './understood.ts'

interface Writes {
  people: Map<string, WholePerson>
  offers: Map<string, WholePerson>
  reach: Parameters<typeof addReach>[1][number][]
  roles: Parameters<typeof addRoles>[1][number][]
  consents: Parameters<typeof addImportedConsents>[1][number][]
}

/** Enters the rows of one batch: who is new, and what is added to whom we know. `places`: organisations that were unknown. */
export async function enterPeople(
  tx: Tx,
  entering: Entering,
  rows: readonly Understood[],
  places: ReadonlyMap<number, string>,
): Promise<void> {
  const { list, around, recordOf } = entering
  const writes: Writes = { people: new Map(), offers: new Map(), reach: [], roles: [], consents: [] }
  const known: { row: Understood; record: string; theirs: boolean }[] = []
  for (const row of rows) {
    const fate = fateOf(row, entering.decisions.get(`row:${row.line}`), entering.choices)
    const record = fate && ('record' in fate ? fate.record : 'follow' in fate ? recordOf.get(fate.follow) : newId())
    if (!fate || !record) {
      entering.left++
      continue
    }
    recordOf.set(row.line, record)
    if (!('enter' in fate)) known.push({ row, record, theirs: fate.theirs })
    else enter(entering, writes, row, record, organisationOf(row, places))
  }
  const fresh = [...writes.people.values()]
  await addPeople(
    tx,
    fresh.map(({ expertise: _, availability: __, ...person }) => ({ ...person, slug: ownSlug(person.name) })),
  )
  await write(tx, writes)
  entering.entered.push(...fresh.map(person => person.id))
  if (known.length > 0) await complete(tx, entering, known, places)

  async function complete(
    tx: Tx,
    entering: Entering,
    all: typeof known,
    places: ReadonlyMap<number, string>,
  ): Promise<void> {
    const access = all.some(({ row }) => row.values.access)
    const ids = [...new Set(all.map(({ record }) => record))]
    const standing = await standingPeople(tx, around.network, around.regions, ids, { access })
    const writes: Writes = { people: new Map(), offers: new Map(), reach: [], roles: [], consents: [] }
    const touched = new Set<string>()
    for (const { row, record, theirs } of all) {
      const person = standing.get(record)
      // Whoever it is about is kept here no more.
      if (!person) throw notAllowed()
      if (apply(entering, writes, person, row, theirs, organisationOf(row, places))) touched.add(record)
    }
    const people = [...writes.people.values()].map(one => ({
      id: one.id,
      name: one.name,
      name_language: one.name_language,
      languages: one.languages,
      spoken: one.spoken,
      zone: one.zone,
      place: one.place,
      title: one.title,
      occupation_id: one.occupation_id,
    }))
    if ((await updatePeople(tx, people)) !== people.length) throw notAllowed()
    await write(tx, writes)
    for (const { person } of writes.roles) rightsChanged(tx, person)
    entering.completed.push(...touched)
  }

  function organisationOf({ at }: Understood, places: ReadonlyMap<number, string>): string | null {
    if (!at) return null
    return 'known' in at ? at.known : (places.get(at.unknown) ?? null)
  }

  async function write(tx: Tx, { offers, reach, roles, consents }: Writes): Promise<void> {
    await keepOffers(
      tx,
      [...offers.values()].map(({ id, scope_ids, kept_in, expertise, availability }) => ({
        person: id,
        scope_ids,
        kept_in,
        expertise,
        availability,
      })),
    )
    await addReach(tx, reach)
    await addRoles(tx, roles)
    await addImportedConsents(tx, consents)
  }

  function enter(entering: Entering, writes: Writes, row: Understood, id: string, organisation: string | null): void {
    const { values } = row
    const languages = many(values.languages)
    const person: WholePerson = {
      id,
      name: row.name,
      name_language: one(values['name-language']) ?? languageOfName(row.name, [list.about.language, ...languages]),
      languages: languages.length > 0 ? languages : [list.about.language],
      spoken: many(values.spoken),
      zone: one(values.zone),
      place: one(values.place),
      title: one(values.title) ?? '',
      occupation_id: one(values.occupation),
      organisation_id: organisation,
      scope_ids: [list.network_id],
      kept_in: [one(values.region) ?? list.scope_id],
      expertise: many(values.expertise),
      availability: one(values.availability) ?? '',
    }
    writes.people.set(id, person)
    if (person.expertise.length > 0 || person.availability) writes.offers.set(id, person)
    for (const kind of ['phone', 'email', 'access'] as const)
      for (const value of many(values[kind])) reach(writes, person, kind, value)
    role(entering, writes, person, row)
    consent(writes, person, row)
  }

  /** Adds to a record what a row adds; whether anything was. */
  function apply(
    entering: Entering,
    writes: Writes,
    person: StandingPerson,
    row: Understood,
    theirs: boolean,
    organisation: string | null,
  ): boolean {
    const { adds, differs } = comparedWith(person, row.values, COMPARED_OF_PEOPLE)
    const take = theirs ? differs.filter(one => !one.stays).map(one => one.field) : []
    const { record } = person
    for (const field of [...adds, ...take]) {
      const given = row.values[field]!
      const fresh = Array.isArray(given) ? missing(field, person.values[field] ?? [], given) : []
      if (field === 'phone' || field === 'email' || field === 'access')
        for (const value of fresh) reach(writes, record, field, value)
      else change(record, field, Array.isArray(given) ? fresh : given)
      if (field === 'expertise' || field === 'availability') writes.offers.set(record.id, record)
      else writes.people.set(record.id, record)
      // What a later row of the same file finds.
      person.values[field] = Array.isArray(given)
        ? [...many(person.values[field]), ...fresh.map(value => comparable(field, value))]
        : given
    }
    const held = { role: row.role, at: organisation ? { known: organisation } : null }
    const takesRole = row.role !== null && !isHeld(held, person)
    if (takesRole) role(entering, writes, record, row, organisation)
    const agrees = row.consentDay !== null && !person.consented
    if (agrees) consent(writes, record, row)
    if (takesRole)
      person.roles.push({
        role: row.role!.role,
        scope: list.network_id,
        organisation,
        from: row.role!.startsOn ?? entering.today,
        until: row.role!.endsOn,
      })
    if (agrees) person.consented = true
    return adds.length > 0 || take.length > 0 || takesRole || agrees
  }

  function reach(writes: Writes, person: WholePerson, kind: ContactKind, value: string): void {
    writes.reach.push({ person: person.id, organisation: person.organisation_id, keptIn: person.kept_in, kind, value })
  }

  function role(
    entering: Entering,
    writes: Writes,
    person: WholePerson,
    row: Understood,
    organisation = person.organisation_id,
  ): void {
    if (!row.role) return
    const { role, startsOn, endsOn } = row.role
    // A delegate without an organisation speaks for nobody; that it was left out is told beside the organisation.
    if (organisation === null && (role === 'delegate' || role === 'steward')) return
    writes.roles.push({
      person: person.id,
      role,
      scope: list.network_id,
      organisation: role === 'delegate' || role === 'steward' ? organisation : null,
      startsOn: startsOn ?? (endsOn && endsOn < entering.today ? endsOn : entering.today),
      endsOn,
    })
  }

  function consent(writes: Writes, person: WholePerson, row: Understood): void {
    if (!row.consentDay) return
    const wordsHash = createHash('sha256').update(list.source).digest()
    const { language } = list.about
    writes.consents.push({
      person: person.id,
      keptIn: person.kept_in,
      purpose: 'mailings',
      wordsHash,
      language,
      day: row.consentDay,
    })
  }
}

/** Puts a value into a record that was read. */
function change(record: WholePerson, field: ListField, value: string | string[]): void {
  if (Array.isArray(value)) {
    if (field === 'languages') record.languages = [...record.languages, ...value]
    if (field === 'spoken') record.spoken = [...record.spoken, ...value]
    if (field === 'expertise') record.expertise = [...record.expertise, ...value]
    return
  }
  if (field === 'name') record.name = value
  if (field === 'name-language') record.name_language = value
  if (field === 'title') record.title = value
  if (field === 'place') record.place = value
  if (field === 'zone') record.zone = value
  if (field === 'occupation') record.occupation_id = value
  if (field === 'availability') record.availability = value
}

const one = (value: string | string[] | undefined): string | null => (typeof value === 'string' ? value : null)
const many = (value: string | string[] | undefined): string[] => (Array.isArray(value) ? value : [])
