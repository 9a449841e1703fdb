import { foldedName } from '../../../kernel/names/fold.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listWholeOrganisations, type WholeOrganisation } from '../../register/index.ts'
import { comparedWith, standingOf } from './compare.ts'
import type { ReadRow } from './read-row.ts'
import { COMPARED_OF_ORGANISATIONS, daysCounted, standingOrganisation } from './standing.ts'
import type { Surroundings } from './surroundings.ts'
import type { Understood } from './understood.ts'

/** Tells of each row of a list of organisations, batch after batch, which it is about and what it does. */
export class OrganisationsReader {
  readonly #around: Surroundings
  readonly #language: string
  readonly #country: string | null
  #kept: ReadonlyMap<string, WholeOrganisation> = new Map()
  readonly #seen = new Map<string, number>()
  readonly #stored: (line: number) => Promise<Understood | undefined>
  /** The rows of the batch that is being read. */
  #now: readonly Understood[] = []

  constructor(
    around: Surroundings,
    { language, country }: { language: string; country: string | null },
    stored: (line: number) => Promise<Understood | undefined>,
  ) {
    this.#around = around
    this.#language = language
    this.#country = country
    this.#stored = stored
  }

  async begin(tx: Tx): Promise<void> {
    const kept = await listWholeOrganisations(tx, this.#around.network.id, { kept: true })
    this.#kept = new Map(kept.map(one => [one.id, one]))
  }

  async understand(tx: Tx, rows: readonly ReadRow[]): Promise<Understood[]> {
    const { organisations } = this.#around
    const matches = new Map(rows.map(row => [row.line, row.refused ? undefined : this.#surely(row)]))
    const days = await daysCounted(tx, [...new Set([...matches.values()].flatMap(one => one?.id ?? []))])
    const understood: Understood[] = []
    this.#now = understood
    for (const row of rows) {
      const one: Understood = {
        ...row,
        outcome: 'new',
        record: null,
        twice: null,
        adds: [],
        differs: [],
        suggestions: [],
        at: null,
      }
      understood.push(one)
      if (row.refused) {
        one.outcome = 'cannot'
        continue
      }
      const say = (text: keyof Messages, lost: boolean, values = {}) =>
        one.problems.push({ line: row.line, column: null, text, values, lost })
      if (row.id && !this.#kept.has(row.id)) say('problem-import-id-unknown', false)
      const match = matches.get(row.line)
      const country = (row.values.country as string | undefined) ?? this.#country // a country is one
      if (match) {
        one.record = match.id
        const language = row.values['name-language']
        const standing = standingOrganisation(match, typeof language === 'string' ? language : this.#language)
        Object.assign(one, comparedWith(standing, row.values, COMPARED_OF_ORGANISATIONS))
        const { members, 'members-on': on } = row.values
        const counted = on ? days.get(`${match.id} ${on}`) : undefined
        if (members && counted === undefined) one.adds.push('members')
        else if (members && counted !== Number(members)) say('problem-import-members-twice', true)
        one.outcome = one.differs.length > 0 ? 'differs' : one.adds.length > 0 ? 'adds' : 'same'
      } else if (!country) {
        one.outcome = 'cannot'
        say('problem-import-no-country', true)
        continue
      }
      const keys = match ? [`r:${match.id}`] : [`n:${foldedName(row.name)} ${country}`]
      const seen = keys.flatMap(key => this.#seen.get(key) ?? [])[0]
      const before = seen === undefined ? undefined : await this.#rowAt(seen)
      for (const key of keys) if (!this.#seen.has(key)) this.#seen.set(key, row.line)
      if (before) {
        one.twice = before.line
        say('problem-import-twice', false, { line: String(before.line) })
        if (!match) {
          Object.assign(one, comparedWith(standingOf(before), row.values, COMPARED_OF_ORGANISATIONS))
          one.outcome = one.differs.length > 0 ? 'differs' : one.adds.length > 0 ? 'adds' : 'same'
          one.suggestions = before.suggestions
          if (before.outcome === 'maybe') one.outcome = 'maybe'
        }
      } else if (!match) {
        one.suggestions = organisations
          .like(row.name, country ?? null)
          .filter(({ id }) => this.#kept.has(id))
          .slice(0, 3)
          .map(({ id, name }) => ({ id, name, reasons: [{ why: 'names-alike', share: 1 }] }))
        if (one.suggestions.length > 0) one.outcome = 'maybe'
      }
    }
    return understood
  }

  /** A row of this file again, as it was understood. */
  async #rowAt(line: number): Promise<Understood | undefined> {
    return this.#now.find(one => one.line === line) ?? (await this.#stored(line))
  }

  #surely(row: ReadRow): WholeOrganisation | undefined {
    const byId = row.id ? this.#kept.get(row.id) : undefined
    if (byId) return byId
    const country = (row.values.country as string | undefined) ?? this.#country // a country is one
    const called = this.#around.organisations.allCalled(row.name).filter(one => this.#kept.has(one.id))
    const there = country ? called.filter(one => one.country === country) : called
    return there.length === 1 ? there[0] : undefined
  }
}
