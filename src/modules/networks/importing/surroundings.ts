import type { ScopeId } from '../../../kernel/ids.ts'
import { blockingKeys } from '../../../kernel/names/candidates.ts'
import { foldedName } from '../../../kernel/names/fold.ts'
import { type Likeable, likeness } from '../../../kernel/names/likeness.ts'
import { faceIn, originalOf, type Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNodes, listWholeOrganisations, type WholeOrganisation } from '../../register/index.ts'
import { listRegions, type Network, type Region } from '../store/networks.ts'
import { type Words, wordsOf } from './words.ts'

/** What a list is held against in a network: its words, regions and organisations. */
export interface Surroundings {
  network: Network
  regions: Region[]
  words: Words
  organisations: Organisations
}

export async function surroundingsOf(tx: Tx, network: Network, language: string): Promise<Surroundings> {
  const [regions, sectors, treeRegions, occupations, expertise, organisations] = await Promise.all([
    listRegions(tx, network.id),
    listNodes(tx, 'sector'),
    listNodes(tx, 'region'),
    listNodes(tx, 'occupation'),
    listNodes(tx, 'expertise'),
    listWholeOrganisations(tx, network.id, { kept: false }),
  ])
  const words = wordsOf({ regions, sectors, treeRegions, occupations, expertise })
  return { network, regions, words, organisations: new Organisations(organisations, language) }
}

/** The regions in which something is kept, seen from a scope: those inside it. */
export function isInside(regions: readonly Region[], region: string, scope: ScopeId): boolean {
  return region === scope || (regions.find(one => one.id === region)?.above.includes(scope) ?? false)
}

/** Organisations of a network, found by a name in any language. */
export class Organisations {
  readonly byId: ReadonlyMap<string, WholeOrganisation>
  readonly #byName = new Map<string, WholeOrganisation[]>()
  #byKey: Map<string, WholeOrganisation[]> | null = null
  readonly #language: string

  constructor(all: readonly WholeOrganisation[], language: string) {
    this.#language = language
    this.byId = new Map(all.map(one => [one.id, one]))
    for (const one of all)
      for (const name of new Set([...namesOf(one.name).map(foldedName), foldedName(one.slug)]))
        put(this.#byName, name, one)
  }

  /** The one that is called so, in this country where one is said; undefined where there is none or several. */
  called(name: string, country: string | null): WholeOrganisation | undefined {
    const found = this.allCalled(name)
    const there = country ? found.filter(one => one.country === country) : found
    return there.length === 1 ? there[0] : undefined
  }

  allCalled(name: string): readonly WholeOrganisation[] {
    return this.#byName.get(foldedName(name)) ?? []
  }

  /** Those that may be meant by a name, likest first. */
  like(name: string, country: string | null): { id: string; name: string }[] {
    const asked: Likeable = { kind: 'organisation', name, country }
    this.#byKey ??= this.#keys()
    const near = new Set(blockingKeys(asked).flatMap(key => this.#byKey!.get(key) ?? []))
    return [...near, ...this.allCalled(name)]
      .map(one => ({ one, likeness: likeness(asked, likeableOf(one)) }))
      .filter(({ likeness }) => likeness.suggested)
      .sort((a, b) => b.likeness.score - a.likeness.score)
      .map(({ one }) => ({ id: one.id, name: this.shown(one) }))
      .filter(({ id }, at, all) => all.findIndex(other => other.id === id) === at)
      .slice(0, 5)
  }

  /** The name in which whoever reads the list knows it. */
  shown({ name }: Pick<WholeOrganisation, 'name'>): string {
    return faceIn(name, this.#language)?.text ?? originalOf(name).text
  }

  #keys(): Map<string, WholeOrganisation[]> {
    const found = new Map<string, WholeOrganisation[]>()
    for (const one of this.byId.values()) for (const key of blockingKeys(likeableOf(one))) put(found, key, one)
    return found
  }
}

export function likeableOf(one: Pick<WholeOrganisation, 'name' | 'country'>): Likeable {
  const [name = '', ...otherNames] = namesOf(one.name)
  return { kind: 'organisation', name, otherNames, country: one.country }
}

const namesOf = (name: Text) => [originalOf(name).text, ...Object.values(name.faces).map(face => face.text)].slice(0, 9)

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const found = map.get(key)
  if (found) found.push(value)
  else map.set(key, [value])
}
