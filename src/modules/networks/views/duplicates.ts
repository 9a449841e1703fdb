import { type Likeable, likeness, type Reason } from '../../../kernel/names/likeness.ts'
import { facesIn, originalOf, type Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  listMerges,
  listNames,
  listOrganisationNames,
  listOrganisationsAtAGlance,
  listPeopleAtAGlance,
  type RecordKind,
} from '../../register/index.ts'
import { canKeepWholly, isNeither, networkToTidy } from '../mergeable.ts'
import { pageAsked } from '../rules.ts'
import { listPairs, type SharedPair } from '../store/duplicates.ts'
import type { Network } from '../store/networks.ts'

/** A record as a suggestion shows it. */
export interface Suspect {
  id: string
  /** Its part of an address: a person's id, an organisation's slug. */
  address: string
  name: string | Text
  nameLanguage: string | null
  details: (string | Text)[]
  country: string | null
}

export interface DuplicatesView {
  network: Network
  kind: RecordKind
  count: number
  page: number
  pages: number
  /** The likest first. */
  pairs: { one: Suspect; other: Suspect; reasons: Reason[]; url: string }[]
  /** What was put together this week and can still be undone. */
  merges: { url: string; name: string | Text | null; at: Temporal.Instant }[]
}

const PAIRS_ON_A_PAGE = 20

/** Records of a network that may be one, as far as this actor keeps both; nothing is ever put together by itself. */
export async function duplicatesView(
  tx: Tx,
  slug: string | undefined,
  asked: { of: string | null; page: string | null },
): Promise<DuplicatesView> {
  const network = await networkToTidy(tx, slug)
  const kind: RecordKind = asked.of === 'organisations' ? 'organisation' : 'person'
  const shared = await listPairs(tx, network.id, kind)
  const records = await suspects(tx, kind, [...new Set(shared.flatMap(pair => [pair.one, pair.other]))])
  const alike = shared.flatMap(pair => {
    const [one, other] = [records.get(pair.one), records.get(pair.other)]
    if (!one || !other || !canKeepWholly(tx.actor, one, other) || !isNeither(tx.actor, one.id, other.id)) return []
    const found = likeness(likeable(kind, one, pair.one_reached), likeable(kind, other, pair.other_reached))
    return found.suggested ? [{ one, other, ...found }] : []
  })
  alike.sort((a, b) => b.score - a.score)
  const { page, pages } = pageAsked(asked.page, alike.length, PAIRS_ON_A_PAGE)
  const place = kind === 'person' ? 'people' : 'organisations'
  return {
    network,
    kind,
    count: alike.length,
    page,
    pages,
    pairs: alike.slice((page - 1) * PAIRS_ON_A_PAGE, page * PAIRS_ON_A_PAGE).map(({ one, other, reasons }) => ({
      one,
      other,
      reasons,
      url: `/${network.slug}/${place}/${encodeURIComponent(one.address)}/merge/${encodeURIComponent(other.address)}`,
    })),
    merges: await merges(tx, network, kind),
  }
}

async function merges(tx: Tx, network: Network, kind: RecordKind): Promise<DuplicatesView['merges']> {
  const made = (await listMerges(tx, network.id)).filter(one => one.kind === kind)
  const ids = made.map(one => one.into_id)
  const names: Map<string, string | Text> =
    kind === 'person' ? await listNames(tx, ids) : await listOrganisationNames(tx, ids)
  return made.map(({ id, into_id, at }) => ({
    url: `/${network.slug}/merges/${id}`,
    name: names.get(into_id) ?? null,
    at,
  }))
}

type Kept = Suspect & { kept_in: string[] }

async function suspects(tx: Tx, kind: RecordKind, ids: readonly string[]): Promise<Map<string, Kept>> {
  if (kind === 'person') {
    const people = await listPeopleAtAGlance(tx, ids)
    return new Map(
      people.map(one => [
        one.id,
        {
          id: one.id,
          address: one.id,
          name: one.name,
          nameLanguage: one.name_language,
          details: [one.organisation, one.place].filter(detail => detail !== null),
          country: one.country,
          kept_in: one.kept_in,
        },
      ]),
    )
  }
  const organisations = await listOrganisationsAtAGlance(tx, ids)
  return new Map(
    organisations.map(one => [
      one.id,
      {
        id: one.id,
        address: one.slug,
        name: one.name,
        nameLanguage: null,
        details: [one.city].filter(Boolean),
        country: one.country,
        kept_in: one.kept_in,
      },
    ]),
  )
}

/** Addresses and numbers are known by their keyed hashes, which say whether two are the same. */
function likeable(kind: RecordKind, { name, country }: Suspect, reached: SharedPair['one_reached']): Likeable {
  const [first = '', ...others] =
    typeof name === 'string' ? [name] : [originalOf(name).text, ...facesIn(name).map(([, face]) => face.text)]
  return {
    kind,
    name: first,
    otherNames: others,
    emails: reached.filter(key => key[1] === 'e'),
    phones: reached.filter(key => key[1] === 't'),
    country,
  }
}
