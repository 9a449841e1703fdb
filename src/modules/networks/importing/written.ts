import type { Reader } from '../../../kernel/http/context.ts'
import { languageName } from '../../../kernel/languages.ts'
import { showPhone } from '../../../kernel/names/phones.ts'
import { open } from '../../../kernel/sealed.ts'
import { faceFor, type Text } from '../../../kernel/text.ts'
import { sayAny } from '../../../kernel/texts.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  countryName,
  listNodes,
  listReachOf,
  listWholeOrganisations,
  listWholePeople,
  type Node,
  placeOfContact,
  type WholeOrganisation,
} from '../../register/index.ts'
import type { Network, Region } from '../store/networks.ts'
import { columnText, type ListField } from './fields.ts'
import { Organisations } from './surroundings.ts'
import { type Meanings, meaningOf, wordFor, wordsOf } from './words.ts'

/** A record as a row of a list, each field in words that our own reading knows again. */
export type Written = Partial<Record<ListField, string>> & { phones?: string[]; emails?: string[]; tags?: string[] }

export const WRITTEN_OF_PEOPLE: readonly ListField[] = [
  ...([
    'id',
    'name',
    'name-language',
    'title',
    'organisation',
    'country',
    'region',
    'place',
    'zone',
    'languages',
  ] as const),
  ...(['spoken', 'occupation', 'expertise', 'availability'] as const),
]
export const WRITTEN_OF_ORGANISATIONS: readonly ListField[] = [
  ...(['id', 'name', 'name-language', 'kind', 'country', 'city', 'province', 'sector', 'tree-region'] as const),
  ...(['languages', 'members', 'members-on'] as const),
]

/** Writes records in the language of whoever takes them out. */
export class Writer {
  readonly #reader: Reader
  readonly #network: Network
  readonly #regions: readonly Region[]
  readonly #nodes: ReadonlyMap<string, Node>
  readonly #words: ReturnType<typeof wordsOf>
  readonly #organisations: Organisations

  private constructor(
    reader: Reader,
    around: { network: Network; regions: readonly Region[]; trees: Node[][]; organisations: WholeOrganisation[] },
  ) {
    const [sectors = [], treeRegions = [], occupations = [], expertise = []] = around.trees
    this.#reader = reader
    this.#network = around.network
    this.#regions = around.regions
    this.#nodes = new Map(around.trees.flat().map(node => [node.id, node]))
    this.#words = wordsOf({ regions: around.regions, sectors, treeRegions, occupations, expertise })
    this.#organisations = new Organisations(around.organisations, reader.language)
  }

  static async at(tx: Tx, reader: Reader, network: Network, regions: readonly Region[]): Promise<Writer> {
    const trees = await Promise.all(
      (['sector', 'region', 'occupation', 'expertise'] as const).map(tree => listNodes(tx, tree)),
    )
    const organisations = await listWholeOrganisations(tx, network.id, { kept: false })
    return new Writer(reader, { network, regions, trees, organisations })
  }

  headings(fields: readonly ListField[]): string[] {
    return fields.map(field => sayAny(this.#reader.say, columnText(field)))
  }

  /** Some people in the order of their ids, with what is sealed opened as far as it is asked for. */
  async people(
    tx: Tx,
    ids: readonly string[],
    { contacts, access }: { contacts: boolean; access: boolean },
  ): Promise<Written[]> {
    const kinds = [...(contacts ? (['phone', 'email'] as const) : []), ...(access ? (['access'] as const) : [])]
    const [people, reach] = await Promise.all([listWholePeople(tx, this.#network.id, ids), listReachOf(tx, ids, kinds)])
    const reachOf = Map.groupBy(reach, one => one.person_id)
    const byId = new Map(people.map(person => [person.id, person]))
    return ids.flatMap(id => {
      const person = byId.get(id)
      if (!person) return []
      const opened = (reachOf.get(id) ?? []).map(one => ({
        kind: one.kind,
        value: open(one.sealed, placeOfContact(one.id), { owner: one.organisation_id ?? '' }) ?? '',
      }))
      const of = (kind: string) => opened.flatMap(one => (one.kind === kind && one.value ? [one.value] : []))
      const organisation = this.#organisations.byId.get(person.organisation_id ?? '')
      const region = this.#regions.find(one => person.kept_in.includes(one.id))
      const row: Written = {
        id,
        name: person.name,
        'name-language': this.#language(person.name_language),
        title: person.title,
        organisation: organisation ? this.#organisation(organisation) : '',
        country: organisation ? countryName(organisation.country, this.#reader.language) : '',
        region: region ? this.#named(region, this.#words.regions) : '',
        place: person.place ?? '',
        zone: person.zone ?? '',
        languages: this.#languages(person.languages),
        spoken: this.#languages(person.spoken),
        occupation: person.occupation_id ? this.#inTree([person.occupation_id], this.#words.occupation) : '',
        expertise: this.#inTree(person.expertise, this.#words.expertise),
        availability: person.availability,
        phone: of('phone').map(showPhoneWhole).join('; '),
        email: of('email').join('; '),
        access: of('access').join('\n'),
        phones: of('phone'),
        emails: of('email'),
        tags: person.languages,
      }
      return [row]
    })
  }

  organisations(ids: readonly string[]): Written[] {
    return ids.flatMap(id => {
      const one = this.#organisations.byId.get(id)
      if (!one) return []
      const face = faceFor(one.name, this.#reader.languages)
      return [
        {
          id,
          name: face.text,
          'name-language': this.#language(face.language),
          kind: sayAny(this.#reader.say, `organisation-${one.kind}` as keyof Messages),
          country: countryName(one.country, this.#reader.language),
          city: one.city,
          province: one.province,
          sector: this.#inTree(one.sector_ids, this.#words.sector),
          'tree-region': this.#inTree(one.region_ids, this.#words['tree-region']),
          languages: this.#languages(one.languages),
          members: one.members === null || one.members_on === null ? '' : String(one.members),
          'members-on': one.members === null ? '' : (one.members_on ?? ''),
        },
      ]
    })
  }

  #organisation(one: WholeOrganisation): string {
    const shown = this.#organisations.shown(one)
    return this.#organisations.called(shown, one.country)?.id === one.id ? shown : one.slug
  }

  #named(one: { id: string; slug: string; name: Text }, meanings: Meanings): string {
    return wordFor(one, faceFor(one.name, this.#reader.languages).text, one.id, meanings)
  }

  #inTree(ids: readonly string[], meanings: Meanings): string {
    return ids
      .flatMap(id => {
        const node = this.#nodes.get(id)
        return node ? [this.#named(node, meanings)] : []
      })
      .join('; ')
  }

  #languages(tags: readonly string[]): string {
    return tags.map(tag => this.#language(tag)).join('; ')
  }

  #language(tag: string): string {
    const name = languageName(tag, this.#reader.language)
    return meaningOf(name, this.#words.languages) === tag ? name : tag
  }
}

/** International, and with an extension as our reading takes it. */
function showPhoneWhole(kept: string): string {
  const [number = '', extension] = kept.split(';ext=')
  return extension ? kept.replace(';', ' ') : showPhone(number)
}
