import { sql } from 'kysely'
import type { RunningHouse } from '../src/app/house.ts'
import { service } from '../src/kernel/actor.ts'
import { newId } from '../src/kernel/ids.ts'
import { textOf } from '../src/kernel/text.ts'
import { type Tx, writing } from '../src/kernel/transaction.ts'
import { listNetworks, listRegions } from '../src/modules/networks/index.ts'
import { countryCodes, listNodes, recordsChanged } from '../src/modules/register/index.ts'

/** Fills the first network of a house with so many people, a seventh as many organisations, and waits for their index. */
export async function addCrowd({ database: { pool } }: RunningHouse, people: number): Promise<void> {
  await writing(pool, service('founding'), tx => fill(tx, people))
  for (;;) {
    const waits = await writing(pool, service('index-records'), async tx => {
      const { rows } = await sql`select from register_changed limit 1`.execute(tx.db)
      return rows.length > 0
    })
    if (!waits) return
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

async function fill(tx: Tx, people: number): Promise<void> {
  const network = (await listNetworks(tx)).find(one => one.slug === 'towns')!
  const [regions, sectors, occupations] = await Promise.all([
    listRegions(tx, network.id),
    listNodes(tx, 'sector'),
    listNodes(tx, 'occupation'),
  ])
  const pick = picker(7)
  const countries = countryCodes()
  const organisations = Array.from({ length: Math.ceil(people / 6.7) }, (_, i) => {
    const country = countries[i % countries.length]!
    const name = `${pick(UNIONS)} ${pick(WHAT)} ${pick(PLACES)} ${i}`
    return {
      id: newId(),
      slug: `crowd-${i}`,
      name: textOf(name, 'fr'),
      kind: 'affiliate',
      country,
      city: pick(PLACES),
      sector_ids: [pick(sectors).id],
      scope_ids: [network.id],
      kept_in: [regions[countries.indexOf(country) % regions.length]!.id],
    }
  })
  const members = Array.from({ length: people }, (_, i) => {
    const organisation = pick(organisations)
    return {
      id: newId(),
      slug: `crowd-${i}`,
      name: `${pick(GIVEN)} ${pick(MIDDLE)} ${pick(FAMILY)}${pick(ENDINGS)}`,
      name_language: 'en',
      languages: [pick(LANGUAGES), 'en'],
      spoken: [pick(LANGUAGES)],
      place: organisation.city,
      organisation_id: organisation.id,
      occupation_id: pick(occupations).id,
      scope_ids: organisation.scope_ids,
      kept_in: organisation.kept_in,
      role: pick(ROLES),
      role_id: newId(),
    }
  })
  for (let i = 0; i < organisations.length; i += 5000)
    await sql`insert into register_organisation (id, slug, name, kind, country, city, sector_ids, scope_ids, kept_in)
      select * from jsonb_to_recordset(${JSON.stringify(organisations.slice(i, i + 5000))}::jsonb) as one (id uuid, slug text,
        name jsonb, kind text, country text, city text, sector_ids uuid[], scope_ids uuid[], kept_in uuid[])`.execute(
      tx.db,
    )
  for (let i = 0; i < members.length; i += 5000) {
    const some = JSON.stringify(members.slice(i, i + 5000))
    await sql`insert into register_person (id, slug, name, name_language, languages, spoken, place, organisation_id,
        occupation_id, scope_ids, kept_in)
      select * from jsonb_to_recordset(${some}::jsonb) as one (id uuid, slug text, name text, name_language text,
        languages text[], spoken text[], place text, organisation_id uuid, occupation_id uuid, scope_ids uuid[],
        kept_in uuid[])`.execute(tx.db)
    await sql`insert into register_role (id, person_id, role, scope_id, starts_on)
      select role_id, id, role, ${network.id}, '2026-01-01'
      from jsonb_to_recordset(${some}::jsonb) as one (role_id uuid, id uuid, role text)`.execute(tx.db)
  }
  const ids = (rows: readonly { id: string }[]) => rows.map(one => one.id)
  await recordsChanged(tx, 'organisation', ids(organisations))
  await recordsChanged(tx, 'person', ids(members))
}

/** The same picks in every run. */
function picker(seed: number) {
  let state = seed
  return <Item>(from: readonly Item[]): Item => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return from[Math.floor((state / 2 ** 32) * from.length)]!
  }
}

const words = (text: string) => text.split(' ')
const UNIONS = ['Union', 'Sindicato', 'Syndicat', 'Fédération', 'Association', 'نقابة']
const WHAT = ['of public workers', 'de trabajadoras municipales', 'des services locaux', 'of water workers', 'العاملين']
const PLACES = words(
  'Karibu Montelupo Vilaverde Sankt-Oster Tanjung Belmara Duresi Okunde Pirika Lasmarin Harfa Zelenik Mirador Ouadane',
)
const GIVEN = words(
  'Amina Boris Chiara Daoud Elena Farid Grace Hugo Ines Jamal Kofi Lucía María Наталья Иван Γιώργος محمد فاطمة राम მარიამ',
)
const MIDDLE = words('A. B. de dos van Ould Al ben Mc O’ della von Nguyễn Santos Pérez Koné Diallo Rossi')
const FAMILY = words(
  'Abar Belo Cano Dura Ekon Fari Gomi Hart Ibar Jovo Kali Lomb Mora Nave Orti Pata Quin Rama Sato Tolo Uzun Vega Wade Yama',
)
const ENDINGS = words('s z dez vić ko i ini ou wa ssen sen sson ani ova ev ian dze oğlu ra ma')
const LANGUAGES = words('fr es ar pt sw ru de it ja hi')
const ROLES = ['member', 'member', 'member', 'member', 'ally', 'interpreter'] as const
