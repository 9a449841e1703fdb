import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../actor.ts'
import { openPool } from '../database/driver.ts'
import { newId, type ScopeId } from '../ids.ts'
import { reading, writing } from '../transaction.ts'
import { find, MOST_PAGES, PAGE_LENGTH } from './find.ts'
import { keepSearch, reindex, searchChanged, searchWhatWasBefore } from './keep.ts'
import { type Findable, offerSearchable } from './searchable.ts'

let world: World
let towns: ScopeId
let water: ScopeId
/** What the house holds: units of things, which the tests change. */
const units = new Map<string, Findable[]>()
const DENIED = { code: '42501' }

before(async () => {
  world = await openWorld()
  const networks = await world.everyRow<{ slug: string; id: ScopeId }>('select slug, id from networks_network')
  towns = networks.find(one => one.slug === 'towns')!.id
  water = networks.find(one => one.slug === 'water')!.id
  offerSearchable([
    { source: 'test', load: async (_, unit) => units.get(unit) ?? [], units: async () => [...units.keys()] },
  ])
})
after(() => world.close())

const thing = (faces: Record<string, string>, more: Partial<Findable> = {}): Findable => ({
  ref: newId(),
  kind: 'block',
  scope: towns,
  visibility: 'public',
  url: '/towns/documents/x',
  place: null,
  faces: Object.entries(faces).map(([language, body]) => ({ language, title: '', body })),
  ...more,
})

/** Puts things into the index as the job does. */
async function keep(things: Findable[], unit: string = newId()): Promise<string> {
  units.set(unit, things)
  await writing(world.house.database.pool, service('search'), tx =>
    keepSearch.run(tx, { id: newId(), name: 'search.changed', scope: towns, payload: { source: 'test', unit } }),
  )
  return unit
}

const look = (slug: string | null, typed: string, more: Partial<Parameters<typeof find>[1]> = {}) =>
  world.read(slug, tx => find(tx, { typed, languages: ['fr', 'en'], ...more }))
const urls = async (slug: string | null, typed: string, more: Partial<Parameters<typeof find>[1]> = {}) =>
  (await look(slug, typed, more)).found.map(one => one.url)

test('words are found in their other forms, with or without accents, and all must be there', async () => {
  await keep([
    thing({ fr: 'Les employées municipales défendent l’égalité.' }, { url: '/a' }),
    thing({ fr: 'Le budget municipal.' }, { url: '/b' }),
  ])
  for (const typed of ['employée', 'EMPLOYES', 'egalite', 'égalités', 'les égalité', 'municipale égalité'])
    assert.deepEqual(await urls(null, typed), ['/a'], typed)
  assert.deepEqual(await urls(null, 'budget égalité'), [])
  assert.deepEqual((await urls(null, 'municipal')).sort(), ['/a', '/b'])
  assert.deepEqual(await urls(null, 'municipal -budget'), ['/a'])
})

test('words in quotes stand in a row; the last word may be unfinished', async () => {
  await keep([
    thing({ en: 'Quality public transport for zebras' }, { url: '/row' }),
    thing({ en: 'Transport of zebras is public' }, { url: '/not' }),
  ])
  assert.deepEqual(await urls(null, '"public transport" zebras'), ['/row'])
  assert.deepEqual(await urls(null, '"transport public" zebras'), [])
  assert.deepEqual(await urls(null, 'zebras -"public transport"'), ['/not'])
  assert.deepEqual((await urls(null, 'transport zebr')).sort(), ['/not', '/row'])
  assert.deepEqual(await urls(null, 'zebr transport'), [])
})

test('Arabic, Russian, Swahili and Chinese are found', async () => {
  await keep([
    thing({ ar: 'والنقابات تدافع عن العمال' }, { url: '/ar' }),
    thing({ ru: 'Профсоюзы защищают работников' }, { url: '/ru' }),
    thing({ sw: 'Wafanyakazi wanahitaji maji safi' }, { url: '/sw' }),
    thing({ zh: '公共服务工会' }, { url: '/zh' }),
  ])
  for (const [typed, url] of [
    ['النقابات', '/ar'],
    ['نقابات', '/ar'],
    ['работник', '/ru'],
    ['wafanyakazi', '/sw'],
    ['工会', '/zh'],
    ['公共服务', '/zh'],
  ] as const)
    assert.deepEqual(await urls(null, typed), [url], typed)
  assert.ok((await look(null, 'maji')).besides.includes('sw'))
})

test('a thing is found once, in the reader’s language first; others say their language', async () => {
  await keep([
    thing({ fr: 'girafe unique', es: 'jirafa unique' }, { url: '/both' }),
    thing({ es: 'solo unique' }, { url: '/es' }),
  ])
  const french = await look(null, 'unique', { languages: ['fr'] })
  assert.deepEqual(
    french.found.map(one => [one.url, one.language]),
    [
      ['/both', 'fr'],
      ['/es', 'es'],
    ],
  )
  const spanish = await look(null, 'unique', { languages: ['es'] })
  assert.deepEqual(
    spanish.found.map(one => one.language),
    ['es', 'es'],
  )
})

test('nobody finds what they may not see: not as a hit, not as a spelling, not as a language, not as another page', async () => {
  await keep([
    thing({ fr: 'ornithorynque public' }, { url: '/public' }),
    thing({ fr: 'ornithorynque des membres', tl: 'ornithorynque' }, { url: '/network', visibility: 'network' }),
    thing({ fr: 'ornithorynque du secrétariat' }, { url: '/staff', visibility: 'staff' }),
    thing({ fr: 'ornithorynque de l’eau' }, { url: '/water', scope: water, visibility: 'network' }),
    thing({ fr: 'scarabouille' }, { url: '/secret', visibility: 'staff' }),
    ...Array.from({ length: 30 }, () => thing({ fr: 'foultitude' }, { visibility: 'staff' })),
    thing({ fr: 'foultitude' }, { url: '/one' }),
  ])
  const all = async (slug: string | null) => (await urls(slug, 'ornithorynque')).sort()
  assert.deepEqual(await all(null), ['/public'])
  assert.deepEqual(await all('member-sw'), ['/network', '/public'])
  assert.deepEqual(await all('officer'), ['/network', '/public', '/staff'])
  assert.deepEqual(await all('officer-water'), ['/public', '/water'])
  for (const slug of [null, 'member-sw', 'officer-water']) {
    assert.deepEqual(
      await look(slug, 'scarabouile'),
      { ...(await look(slug, 'xyzzyxyzzy')) },
      'like a word that is nowhere',
    )
    assert.deepEqual(await look(slug, 'scarabouille'), { ...(await look(slug, 'xyzzyxyzzy')) })
    const { found, more } = await look(slug, 'foultitude')
    assert.deepEqual([found.map(one => one.url), more], [['/one'], false])
  }
  assert.equal((await look('officer', 'scarabouile')).instead, 'scarabouille')
  assert.ok(!(await look(null, 'x')).besides.includes('tl'))
  assert.ok((await look('member-sw', 'x')).besides.includes('tl'))
})

test('a service of the house that is not the search finds public things only', async () => {
  const hits = await reading(world.house.database.pool, service('place-face'), tx =>
    find(tx, { typed: 'ornithorynque', languages: ['fr'] }),
  )
  assert.deepEqual(
    hits.found.map(one => one.url),
    ['/public'],
  )
})

test('an index that were wrong about who may see a thing still shows nothing: the entry itself is asked', async () => {
  await keep([thing({ fr: 'tamanoir' }, { url: '/hidden', visibility: 'staff' })])
  const owner = openPool(world.house.database.ownerUrl, { max: 1 })
  await owner`alter table kernel_search_words no force row level security`
  await owner`update kernel_search_words set audience = '{public}' where words @@ 'tamanoir'`
  await owner`alter table kernel_search_words force row level security`
  await owner.end()
  assert.deepEqual(await urls('member-sw', 'tamanoir'), [])
  assert.deepEqual(await urls(null, 'tamanoir'), [])
})

test('nobody reads the words of the index, and only its service writes them', async () => {
  for (const slug of [null, 'member-sw', 'officer']) {
    const run = (text: string) => world.write(slug, tx => sql.raw(text).execute(tx.db))
    for (const text of [
      'select * from kernel_search_words',
      'delete from kernel_search_words',
      'update kernel_search_words set audience = null',
      `update kernel_search_hit set language = 'fr'`,
      'delete from kernel_search_hit',
      `insert into kernel_search_words (entry_id, ref, language, scope_id, audience, words)
        values ('${newId()}', '${newId()}', 'fr', '${towns}', '{public}', 'spam')`,
      `insert into kernel_search_entry (id, source, unit, ref, kind, language, scope_id, visibility, title, body, url, shape)
        values ('${newId()}', 's', '${newId()}', '${newId()}', 'block', 'fr', '${towns}', 'public', '', '', '/', '')`,
    ])
      await assert.rejects(run(text), DENIED, text)
    assert.equal(Number((await run('delete from kernel_search_entry')).numAffectedRows), 0)
  }
})

test('what changed is found as it is now, what is gone is gone, and what stayed is not written again', async () => {
  const same = thing({ fr: 'wombat constant' }, { url: '/same' })
  const other = thing({ fr: 'wombat premier' }, { url: '/other' })
  const unit = await keep([same, other])
  const ids = () =>
    world.everyRow<{ id: string }>(`select id from kernel_search_entry where unit = '${unit}' order by 1`)
  const before = await ids()
  await keep([same, { ...other, faces: [{ language: 'fr', title: '', body: 'wombat second' }] }], unit)
  assert.deepEqual(await urls(null, 'wombat premier'), [])
  assert.deepEqual(await urls(null, 'wombat second'), ['/other'])
  assert.equal((await ids()).filter(({ id }) => before.some(one => one.id === id)).length, 1)
  await keep([], unit)
  assert.deepEqual(await urls(null, 'wombat'), [])
  assert.deepEqual(
    await world.everyRow(
      `select 1 from kernel_search_words w left join kernel_search_entry e on e.id = w.entry_id where e.id is null`,
    ),
    [],
  )
})

test('reading everything again mends what is wrong, twice as well as once, and forgets what is no more', async () => {
  const { pool } = world.house.database
  const [kept, gone] = [
    await keep([thing({ fr: 'axolotl' }, { url: '/kept' })]),
    await keep([thing({ fr: 'axolotl' })]),
  ]
  units.delete(gone)
  const owner = openPool(world.house.database.ownerUrl, { max: 1 })
  await owner`alter table kernel_search_entry no force row level security`
  await owner`delete from kernel_search_entry where unit = ${kept}`
  await owner`alter table kernel_search_entry force row level security`
  await owner.end()
  const everything = () => world.everyRow('select id, shape from kernel_search_entry order by id')
  assert.equal(await reindex(pool), units.size)
  assert.deepEqual(await urls(null, 'axolotl'), ['/kept'])
  const once = await everything()
  await reindex(pool)
  assert.deepEqual(await everything(), once)
  const events = () => world.everyRow(`select 1 from kernel_event where name = 'search.changed'`)
  const told = (await events()).length
  await searchWhatWasBefore(pool)
  assert.equal((await events()).length, told, 'a house with an index is not read again at start')
})

test('the change of a unit is read by the job after its transaction; what is rolled back is not', async () => {
  const unit = newId()
  units.set(unit, [thing({ fr: 'quokka' }, { url: '/later' })])
  await assert.rejects(
    world.write('officer', async tx => {
      await searchChanged(tx, 'test', unit, towns)
      throw new Error('no')
    }),
  )
  assert.deepEqual(await urls(null, 'quokka'), [])
  await world.write('officer', tx => searchChanged(tx, 'test', unit, towns))
  await world.until(async () => (await urls(null, 'quokka')).length === 1)
  await assert.rejects(
    world.write('member-sw', tx => searchChanged(tx, 'test', unit, water)),
    DENIED,
  )
})

test('pages follow one another without losing or repeating anything, and end', async () => {
  await keep(Array.from({ length: 25 }, (_, i) => thing({ fr: 'pangolin' }, { url: `/p${i}` })))
  const pages = await Promise.all([1, 2, 3, 4].map(page => look(null, 'pangolin', { page })))
  assert.deepEqual(
    pages.map(page => [page.found.length, page.more]),
    [
      [PAGE_LENGTH, true],
      [PAGE_LENGTH, true],
      [5, false],
      [0, false],
    ],
  )
  assert.equal(new Set(pages.flatMap(page => page.found.map(one => one.url))).size, 25)
  assert.deepEqual((await look(null, 'pangolin', { page: MOST_PAGES + 1 })).found, [])
  assert.deepEqual((await look(null, 'pangolin', { page: -3 })).found.length, PAGE_LENGTH)
})

test('one network can be searched alone, and one that is not theirs holds nothing', async () => {
  await keep([thing({ fr: 'numbat' }, { url: '/t' }), thing({ fr: 'numbat' }, { url: '/w', scope: water })])
  assert.deepEqual(await urls(null, 'numbat', { scope: water }), ['/w'])
  assert.deepEqual((await urls(null, 'numbat')).sort(), ['/t', '/w'])
  assert.deepEqual(await urls(null, 'numbat', { scope: newId() }), [])
})

test('a slip of the finger finds what was meant, and says so', async () => {
  await keep([thing({ fr: 'La remunicipalisation de l’eau' }, { url: '/eau' })])
  const { found, instead } = await look(null, 'remuncipalisation eau')
  assert.equal(instead, 'remunicipalisation eau')
  assert.deepEqual(
    found.map(one => one.url),
    ['/eau'],
  )
  assert.ok(found[0]!.excerpt.some(piece => piece.found && piece.text === 'remunicipalisation'))
  assert.equal((await look(null, 'remunicipalisation')).instead, null)
})

test('nothing that is typed is an error, and the longest takes no longer than others', async () => {
  for (const typed of [
    `'); drop table kernel_search_entry; --`,
    `' | '=fr`,
    '=fr',
    `fr=eau:*`,
    '!(a & b) <-> c | d:*A',
    `\\'\\\\`,
    '\0\0',
    '\u202e"-\u202d',
    '\ud800\udfff\ud800',
    '" " "',
    '-',
    '--',
    '%%%___***',
    '{"$ne": 1}',
    'a'.repeat(10_000),
    'é'.repeat(10_000),
    'mot '.repeat(3000),
    '"'.repeat(10_000),
    ' '.repeat(10_000),
    '工'.repeat(10_000),
    'ا'.repeat(10_000),
    '. . . · • - / ( ) e e e'.repeat(400),
  ]) {
    const { found } = await look('officer', typed)
    assert.ok(Array.isArray(found), typed.slice(0, 30))
  }
  assert.deepEqual(await urls(null, '=fr'), [], 'the mark of a language is no word')
})
