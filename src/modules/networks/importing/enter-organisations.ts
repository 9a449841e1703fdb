import { Invalid, notAllowed } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import { textOf, withWords } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { addManyMembers, addOrganisations, updateOrganisations, type WholeOrganisation } from '../../register/index.ts'
import { comparedWith, missing } from './compare.ts'
import { fateOf } from './decided.ts'
import { type Entering, ownSlug } from './entering.ts'
import type { ListField } from './fields.ts'
import { languageOfName } from './language-of-name.ts'
import { COMPARED_OF_ORGANISATIONS, standingOrganisation } from './standing.ts'
import type { Understood } from './understood.ts'

/** Enters the rows of one batch of organisations: those that are new, and what is added to those we know. */
export async function enterOrganisations(tx: Tx, entering: Entering, rows: readonly Understood[]): Promise<void> {
  const { list, around, recordOf } = entering
  // What this list entered before is among them.
  const records = new Map(around.organisations.byId)
  const fresh = new Map<string, WholeOrganisation>()
  const changed = new Map<string, WholeOrganisation>()
  const figures: Parameters<typeof addManyMembers>[1][number][] = []
  for (const row of rows) {
    const fate = fateOf(row, entering.decisions.get(`row:${row.line}`), entering.choices)
    const id = fate && ('record' in fate ? fate.record : 'follow' in fate ? recordOf.get(fate.follow) : newId())
    if (!fate || !id) {
      entering.left++
      continue
    }
    recordOf.set(row.line, id)
    if ('enter' in fate) {
      const record = freshRecord(entering, row, id)
      fresh.set(id, record)
      records.set(id, record)
      entering.enteredRecords.set(id, record)
      count(row, record)
      continue
    }
    const record = records.get(id) ?? entering.enteredRecords.get(id)
    if (!record) throw notAllowed()
    const touched = apply(row, record, fate.theirs)
    if (touched && !fresh.has(id)) changed.set(id, record)
    if (count(row, record) || touched) entering.completed.push(id)
  }
  await addOrganisations(
    tx,
    [...fresh.values()].map(({ members: _, members_on: __, ...one }) => one),
  )
  entering.entered.push(...fresh.keys())
  const updated = await updateOrganisations(
    tx,
    [...changed.values()].map(one => ({
      id: one.id,
      name: one.name,
      kind: one.kind,
      country: one.country,
      city: one.city,
      province: one.province,
      languages: one.languages,
      sector_ids: one.sector_ids,
      region_ids: one.region_ids,
    })),
  )
  if (updated !== changed.size) throw notAllowed()
  await addManyMembers(tx, figures)

  function count(row: Understood, record: WholeOrganisation): boolean {
    const { members, 'members-on': on, 'members-source': source } = row.values
    if (typeof members !== 'string' || typeof on !== 'string') return false
    if (!row.adds.includes('members') && !fresh.has(record.id)) return false
    const { id, kept_in, scope_ids } = record
    figures.push({
      organisation: id,
      kept_in,
      scope_ids,
      members: Number(members),
      on_day: on,
      source: typeof source === 'string' ? source : list.source,
    })
    return true
  }

  function apply(row: Understood, record: WholeOrganisation, theirs: boolean): boolean {
    const language = row.values['name-language']
    const standing = standingOrganisation(record, typeof language === 'string' ? language : list.about.language)
    const { adds, differs } = comparedWith(standing, row.values, COMPARED_OF_ORGANISATIONS)
    const take = theirs ? differs.map(one => one.field) : []
    for (const field of [...adds, ...take]) {
      const given = row.values[field]!
      change(record, row, field, Array.isArray(given) ? missing(field, standing.values[field] ?? [], given) : given)
    }
    return adds.length + take.length > 0
  }

  function change(record: WholeOrganisation, row: Understood, field: ListField, value: string | string[]): void {
    if (Array.isArray(value)) {
      if (field === 'languages') record.languages = [...record.languages, ...value]
      if (field === 'sector') record.sector_ids = [...record.sector_ids, ...value]
      if (field === 'tree-region') record.region_ids = [...record.region_ids, ...value]
      return
    }
    if (field === 'name') {
      const said = row.values['name-language']
      const language =
        typeof said === 'string' ? said : standingOrganisation(record, list.about.language).values['name-language']
      record.name = withWords(record.name, String(language), value)
    }
    if (field === 'kind') record.kind = value
    if (field === 'country') record.country = value
    if (field === 'city') record.city = value
    if (field === 'province') record.province = value
  }
}

function freshRecord({ list }: Entering, { name, values }: Understood, id: string): WholeOrganisation {
  const one = (field: ListField) => (typeof values[field] === 'string' ? values[field] : null)
  const many = (field: ListField) => (Array.isArray(values[field]) ? values[field] : [])
  const country = one('country') ?? list.about.country
  if (!country) throw new Invalid([{ field: 'country', text: 'problem-required' }])
  return {
    id,
    slug: ownSlug(name),
    name: textOf(name, one('name-language') ?? languageOfName(name, [list.about.language])),
    kind: one('kind') ?? 'affiliate',
    country,
    city: one('city') ?? '',
    province: one('province') ?? '',
    languages: many('languages'),
    sector_ids: many('sector'),
    region_ids: many('tree-region'),
    members: null,
    members_on: null,
    scope_ids: [list.network_id],
    kept_in: [list.scope_id],
  }
}
