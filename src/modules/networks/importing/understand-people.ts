import { namesAlike } from '../../../kernel/names/alike.ts'
import { foldedName } from '../../../kernel/names/fold.ts'
import { type Likeable, likeness } from '../../../kernel/names/likeness.ts'
import type { RowProblem } from '../../../kernel/sheets/problem.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { hashOfReach, listKeptNames, listReachedBy } from '../../register/index.ts'
import { likenessKeys } from '../found-keys.ts'
import { candidates } from '../store/found.ts'
import { comparedWith, standingOf, withRow } from './compare.ts'
import type { ReadRow } from './read-row.ts'
import { COMPARED_OF_PEOPLE, type StandingPerson, standingPeople } from './standing.ts'
import type { Surroundings } from './surroundings.ts'
import type { Suggestion, Understood, UnknownOrganisation } from './understood.ts'

/** From where on two names are one person's beyond doubt, where they share an address or a telephone. */
const SURELY = 0.85

/** Tells of each row of a list of people, batch after batch, whom it is about and what it does. */
export class PeopleReader {
  readonly #around: Surroundings
  readonly #names = new Map<string, string[]>()
  readonly #known = new Map<string, { name: string; organisation_id: string | null }>()
  /** Rows of the file by what names a person in it. */
  readonly #seen = new Map<string, number>()
  readonly #unknown = new Map<string, number>()
  readonly unknown: UnknownOrganisation[] = []
  /** A row of an earlier batch again, as it was understood. */
  readonly #stored: (line: number) => Promise<Understood | undefined>
  /** The rows of the batch that is being read. */
  #now: readonly Understood[] = []

  constructor(around: Surroundings, stored: (line: number) => Promise<Understood | undefined>) {
    this.#around = around
    this.#stored = stored
  }

  /** Reads whom there is; once before the first batch. */
  async begin(tx: Tx): Promise<void> {
    for (const { id, ...one } of await listKeptNames(tx, this.#around.network.id)) {
      this.#known.set(id, one)
      const key = nameKey(one.name, one.organisation_id ?? '')
      this.#names.set(key, [...(this.#names.get(key) ?? []), id])
    }
  }

  async understand(tx: Tx, rows: readonly ReadRow[]): Promise<Understood[]> {
    const taken = rows.filter(row => !row.refused)
    const at = new Map(rows.map(row => [row.line, this.#organisationOf(row)]))
    const hashes = new Map(taken.map(row => [row.line, hashesOf(row)]))
    const reached = Map.groupBy(await listReachedBy(tx, [...new Set([...hashes.values()].flat())]), one => one.hash)
    const named = (row: ReadRow) => this.#names.get(nameKey(row.name, organisationKey(at.get(row.line) ?? null))) ?? []
    const reaching = (row: ReadRow) => [
      ...new Set((hashes.get(row.line) ?? []).flatMap(hash => reached.get(hash) ?? []).map(one => one.person)),
    ]
    const ids = new Set(taken.flatMap(row => [...(row.id ? [row.id] : []), ...reaching(row), ...named(row)]))
    const access = taken.some(row => row.values.access)
    const { network, regions } = this.#around
    const standing = await standingPeople(tx, network, regions, [...ids], { access })
    const understood: Understood[] = []
    this.#now = understood
    const open: { place: number; row: ReadRow; near: string[] }[] = []
    for (const row of rows) {
      const one: Understood = {
        ...row,
        outcome: 'new',
        record: null,
        twice: null,
        adds: [],
        differs: [],
        suggestions: [],
        at: at.get(row.line) ?? null,
      }
      understood.push(one)
      if (row.refused) {
        one.outcome = 'cannot'
        continue
      }
      if (row.id && !standing.has(row.id)) one.problems.push(said(row, 'problem-import-id-unknown', {}, false))
      const match = surely(row, { standing, reaching: reaching(row), named: named(row) })
      if (match) {
        one.record = match.id
        const before = await this.#before([`r:${match.id}`], row.line)
        this.#compare(one, before ? { ...match, ...withRow(match, before.values, COMPARED_OF_PEOPLE) } : match)
        if (before) this.#isTwice(one, before)
        this.#remember(one, [`r:${match.id}`, ...(row.id ? [`i:${row.id}`] : [])])
        continue
      }
      const keys = [
        ...(hashes.get(row.line) ?? []).map(hash => `h:${hash}`),
        `n:${nameKey(row.name, organisationKey(one.at))}`,
      ]
      const before = await this.#before(keys, row.line, row)
      if (before) {
        this.#compare(one, { ...standingOf(before), roles: [], consented: before.consentDay !== null })
        one.record = before.record
        one.suggestions = before.suggestions
        if (before.outcome === 'maybe') one.outcome = 'maybe'
        this.#isTwice(one, before)
        continue
      }
      this.#remember(one, keys)
      open.push({
        place: understood.length - 1,
        row,
        near: [...reaching(row), ...named(row)].filter(id => standing.has(id)),
      })
    }
    await this.#suggest(tx, understood, open, reached)
    for (const one of understood) this.#sayOfOrganisation(one)
    return understood
  }

  /** What a person's row says of an organisation belongs to that organisation. */
  #sayOfOrganisation(one: Understood): void {
    const { country, sector } = one.values
    if (one.at && 'unknown' in one.at && one.outcome !== 'cannot')
      one.problems.push(
        said(one, 'problem-import-unknown-organisation', { value: (one.organisation ?? '').slice(0, 60) }, false),
      )
    if (one.outcome === 'cannot' || (!country && !sector)) return
    if (one.at && 'unknown' in one.at) return
    const kept = one.at && this.#around.organisations.byId.get(one.at.known)
    const agrees =
      kept &&
      (!country || kept.country === country) &&
      (!sector || [sector].flat().every(id => kept.sector_ids.includes(id)))
    if (!agrees)
      one.problems.push(said(one, kept ? 'problem-import-of-organisation' : 'problem-import-no-organisation'))
  }

  #organisationOf(row: ReadRow): Understood['at'] {
    if (!row.organisation) return null
    const country = typeof row.values.country === 'string' ? row.values.country : null
    const known = this.#around.organisations.called(row.organisation, country)
    if (known) return { known: known.id }
    const key = `${foldedName(row.organisation)} ${country ?? ''}`
    const place = this.#unknown.get(key) ?? this.unknown.length
    if (place === this.unknown.length) {
      this.#unknown.set(key, place)
      const suggestions = this.#around.organisations.like(row.organisation, country)
      this.unknown.push({
        name: row.organisation,
        country,
        sectors: [row.values.sector ?? []].flat(),
        rows: 0,
        suggestions,
      })
    }
    this.unknown[place]!.rows++
    return { unknown: place }
  }

  #compare(one: Understood, match: Pick<StandingPerson, 'id' | 'name' | 'values' | 'roles' | 'consented'>): void {
    const values = { ...one.values, ...(one.at && 'known' in one.at ? { organisation: one.at.known } : {}) }
    Object.assign(one, comparedWith(match, values, COMPARED_OF_PEOPLE))
    if (one.at && 'unknown' in one.at)
      one.differs.push({
        field: 'organisation',
        ours: match.values.organisation ?? '',
        theirs: one.organisation ?? '',
        stays: true,
      })
    if (one.role && !isHeld(one, match)) one.adds.push('role')
    if (one.consentDay && !match.consented) one.adds.push('consent')
    for (const { field } of one.differs.filter(({ stays }) => stays))
      one.problems.push(
        said(
          one,
          field === 'organisation' ? 'problem-import-organisation-stays' : 'problem-import-region-stays',
          {},
          false,
        ),
      )
    const open = one.differs.some(({ stays }) => !stays)
    one.outcome = open ? 'differs' : one.adds.length > 0 ? 'adds' : 'same'
  }

  #isTwice(one: Understood, before: Understood): void {
    one.twice = before.twice ?? before.line
    one.problems.push(said(one, 'problem-import-twice', { line: String(one.twice) }, false))
  }

  /** The row before that is about the same person; for one that is new, of an alike name and not of another address. */
  async #before(keys: readonly string[], line: number, row?: ReadRow): Promise<Understood | undefined> {
    for (const key of keys) {
      const seen = this.#seen.get(key)
      if (seen === undefined || seen === line) continue
      const before = await this.#rowAt(seen)
      if (!before || before.outcome === 'cannot') continue
      if (!row) return before
      const isAlike = key.startsWith('h:')
        ? namesAlike(before.name, row.name) >= SURELY
        : !contradicts(row, standingOf(before).values)
      if (isAlike) return before
    }
    return undefined
  }

  /** A row of this file again, as it was understood. */
  async #rowAt(line: number): Promise<Understood | undefined> {
    return this.#now.find(one => one.line === line) ?? (await this.#stored(line))
  }

  #remember({ line }: Understood, keys: readonly string[]): void {
    for (const key of keys) if (!this.#seen.has(key)) this.#seen.set(key, line)
  }

  /** Whom each of the rows that are nobody's yet may be about. */
  async #suggest(
    tx: Tx,
    understood: readonly Understood[],
    open: readonly { place: number; row: ReadRow; near: string[] }[],
    reached: ReadonlyMap<string, { person: string; kind: string }[]>,
  ): Promise<void> {
    for (let from = 0; from < open.length; from += 50) {
      const some = open.slice(from, from + 50)
      const asked = some.map(({ row }) => likenessKeys(likeableOf(row, null), hashHex))
      const found = await candidates(tx, this.#around.network.id, 'person', asked)
      for (const [index, { place, row, near }] of some.entries()) {
        const one = understood[place]!
        const country = this.#countryOf(one)
        const mine = likeableOf(row, country)
        const ids = new Set([...near, ...(found[index] ?? [])])
        one.suggestions = [...ids]
          .flatMap(id => this.#held(id, mine, row, reached) ?? [])
          .sort((a, b) => b.score - a.score)
          .slice(0, 3)
          .map(({ id, name, reasons }) => ({ id, name, reasons }))
        if (one.suggestions.length > 0) one.outcome = 'maybe'
      }
      // Others have their turn in between.
      await new Promise(setImmediate)
    }
  }

  #held(id: string, mine: Likeable, row: ReadRow, reached: ReadonlyMap<string, { person: string; kind: string }[]>) {
    const known = this.#known.get(id)
    if (!known) return null
    const shares = (field: 'email' | 'phone') =>
      [row.values[field] ?? []]
        .flat()
        .filter(value => reached.get(hashHex(field, value))?.some(one => one.person === id))
    const theirs: Likeable = {
      kind: 'person',
      name: known.name,
      emails: shares('email'),
      phones: shares('phone'),
      country: this.#around.organisations.byId.get(known.organisation_id ?? '')?.country ?? null,
    }
    const { suggested, score, reasons } = likeness(mine, theirs)
    // The very same name in the same organisation is asked about whatever else is said.
    return suggested || foldedName(known.name) === foldedName(row.name)
      ? { id, name: known.name, score, reasons: reasons satisfies Suggestion['reasons'] }
      : null
  }

  #countryOf({ at, values }: Understood): string | null {
    if (typeof values.country === 'string') return values.country
    return at && 'known' in at ? (this.#around.organisations.byId.get(at.known)?.country ?? null) : null
  }
}

/** Whom a row is about beyond doubt. */
function surely(
  row: ReadRow,
  { standing, reaching, named }: { standing: ReadonlyMap<string, StandingPerson>; reaching: string[]; named: string[] },
): StandingPerson | undefined {
  const byId = row.id ? standing.get(row.id) : undefined
  if (byId) return byId
  const known = (ids: string[]) => ids.flatMap(id => standing.get(id) ?? [])
  const byReach = known(reaching).filter(one => namesAlike(one.name, row.name) >= SURELY)
  if (byReach.length > 0) return byReach.length === 1 ? byReach[0] : sameName(byReach, row)
  const byName = known(named).filter(one => !contradicts(row, one.values))
  return byName.length === 1 ? byName[0] : undefined
}

function sameName(all: readonly StandingPerson[], row: ReadRow): StandingPerson | undefined {
  const same = all.filter(one => foldedName(one.name) === foldedName(row.name))
  return same.length === 1 ? same[0] : undefined
}

/** Both say how to reach them, and nothing of it is the same: the name alone does not make them one. */
function contradicts(row: ReadRow, ours: ReadRow['values']): boolean {
  const theirs = hashesOf(row)
  const kept = [...[ours.phone ?? []].flat(), ...[ours.email ?? []].flat()]
  return theirs.length > 0 && kept.length > 0 && !theirs.some(hash => kept.includes(hash))
}

/** Whether somebody holds the role of a row already: from the day it says, or at any day where it says none. */
export function isHeld(one: Pick<Understood, 'role' | 'at'>, { roles }: Pick<StandingPerson, 'roles'>): boolean {
  const { role } = one
  const organisation = one.at && 'known' in one.at ? one.at.known : null
  return roles.some(
    held =>
      held.role === role?.role &&
      (held.organisation === organisation || held.organisation === null) &&
      (role.startsOn === null || held.from === role.startsOn),
  )
}

const hashHex = (kind: 'email' | 'phone', value: string) => hashOfReach(kind, value)!.toString('hex')

function hashesOf({ values }: Pick<ReadRow, 'values'>): string[] {
  const of = (field: 'email' | 'phone') => [values[field] ?? []].flat().map(value => hashHex(field, value))
  return [...of('email'), ...of('phone')]
}

function likeableOf({ name, values }: ReadRow, country: string | null): Likeable {
  return { kind: 'person', name, emails: [values.email ?? []].flat(), phones: [values.phone ?? []].flat(), country }
}

const nameKey = (name: string, organisation: string) => `${foldedName(name)}|${organisation}`

const organisationKey = (at: Understood['at']) =>
  at === null ? '' : 'known' in at ? at.known : `unknown ${at.unknown}`

function said(row: ReadRow, text: keyof Messages, values: RowProblem['values'] = {}, lost = true): RowProblem {
  return { line: row.line, column: null, text, values, lost }
}
