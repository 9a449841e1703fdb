import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import type { Actor } from '../../kernel/actor.ts'
import { Invalid, Refusal } from '../../kernel/errors.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { writing } from '../../kernel/transaction.ts'
import { correctHouse, noteFirstStep, openNetwork } from './actions.ts'
import { networkProblems, RESERVED_SLUGS } from './rules.ts'
import { insertBody, insertNetwork } from './store.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world?.close())

const given = {
  name: 'Réseau des ports',
  purpose: 'Celles et ceux qui chargent et déchargent.',
  language: 'fr',
  languages: ['fr', 'en', 'fr'],
  zone: 'Europe/Amsterdam',
  place: 'Rotterdam',
  secretariat: 'Secrétariat',
}
const found = async (slug: string | null, changes: Partial<typeof given & { slug: string }> = {}) => {
  const actor = await world.actor(slug)
  return writing(world.house.database.pool, { ...actor, service: 'found-network' }, tx =>
    openNetwork(tx, { ...given, ...changes }),
  )
}

test('an administrator of the house founds a network with its secretariat, in one language, and works for it from then on', async () => {
  assert.equal(await found('administrator'), 'reseau-des-ports')
  const [row] = await world.everyRow<{ name: object; languages: string[]; kind: string }>(
    `select network.name, languages, kind from networks_network network join networks_body body on body.scope_id = network.id where network.slug = 'reseau-des-ports'`,
  )
  assert.deepEqual([row!.languages, row!.kind], [['fr', 'en'], 'secretariat'])
  const [{ id } = { id: '' }] = await world.everyRow<{ id: string }>(
    `select id from networks_network where slug = 'reseau-des-ports'`,
  )
  assert.ok((await world.actor('administrator')).staffOf.includes(id as ScopeId))
  assert.ok(!(await world.actor('officer')).staffOf.includes(id as ScopeId))
})

test('nobody else founds one, nor corrects the house, nor notes a first step', async () => {
  for (const slug of ['officer', 'officer-water', 'regional', 'member-sw'])
    await assert.rejects(found(slug, { slug: 'x' }), (error: Refusal) => error.code === 'not-allowed', slug)
  await assert.rejects(found(null, { slug: 'x' }), (error: Refusal) => error.code === 'not-signed-in')
  const house = { name: 'Mine', main: 'en' as const, others: [] }
  await assert.rejects(
    world.write('officer', tx => correctHouse(tx, house)),
    Refusal,
  )
  await assert.rejects(
    world.write('officer', tx => noteFirstStep(tx, { step: 'mail', state: 'done' })),
    Refusal,
  )
})

test('the database takes a network from nobody else either, whatever they say of themselves', async () => {
  const text = { original: 'en', version: 1, faces: {} }
  const network = { slug: 'stolen', name: text, purpose: text, languages: ['en'], zone: 'UTC', place: 'x' }
  const pool = world.house.database.pool
  const [{ id: towns } = { id: '' as ScopeId }] = await world.everyRow<{ id: ScopeId }>(
    `select id from networks_network where slug = 'towns'`,
  )
  const inTowns: Actor = {
    ...(await world.actor('officer')),
    roles: [{ role: 'administrator', scope: towns, organisation: null }],
  }
  const administrator = await world.actor('administrator')
  for (const actor of [
    { ...inTowns, service: 'found-network' },
    { ...(await world.actor(null)), service: 'found-network' },
    { ...administrator, service: null },
    { ...administrator, service: 'sign-in' },
  ])
    await assert.rejects(
      writing(pool, actor, tx => insertNetwork(tx, network)),
      { code: '42501' },
    )
  const body = { network: towns, kind: 'secretariat', slug: 'second', name: text }
  await assert.rejects(
    writing(pool, { ...(await world.actor('member-sw')), service: 'found-network' }, tx => insertBody(tx, body)),
    { code: '42501' },
  )
})

test('an address that is taken, that is a page of the house or that is none is refused with a sentence', async () => {
  const refused = async (slug: string, text: string) =>
    assert.rejects(found('administrator', { slug }), (error: Invalid) => {
      assert.deepEqual(
        error.problems.map(one => [one.field, one.text]),
        [['slug', text]],
        slug,
      )
      return true
    })
  await refused('towns', 'problem-network-slug-taken')
  for (const slug of RESERVED_SLUGS) await refused(slug, 'problem-network-slug-reserved')
  for (const slug of ['Towns', 'a b', '-a', 'a-', 'a--b', 'a/b', '..', 'a.b', 'a?b', '%61', 'ا/ب'])
    await refused(slug, 'problem-network-slug')
  assert.equal(await found('administrator', { slug: 'المياه' }), 'المياه')
  assert.equal((await (await world.as(null)).get(encodeURI('/المياه'))).status, 200)
})

test('what is reserved here is reserved in the table of networks as well, and so is every page of the house', async () => {
  const pool = world.house.database.pool
  const administrator = { ...(await world.actor('administrator')), service: 'found-network' }
  const text = { original: 'en', version: 1, faces: {} }
  for (const slug of RESERVED_SLUGS)
    await assert.rejects(
      writing(pool, administrator, tx =>
        insertNetwork(tx, { slug, name: text, purpose: text, languages: ['en'], zone: 'UTC', place: 'x' }),
      ),
      { code: '23514' },
      slug,
    )
  const routes = world.house.fastify.printRoutes({ commonPrefix: false })
  const firsts = new Set([...routes.matchAll(/^ {4}[├└]── ([a-z][a-z-]*)(?=[/ ])/gm)].map(([, word = '']) => word))
  assert.ok(firsts.has('settings') && firsts.has('setup') && firsts.has('demo'), routes.slice(0, 2000))
  assert.deepEqual(
    [...firsts].filter(word => !RESERVED_SLUGS.includes(word)),
    [],
  )
})

test('two who found at the same moment under one address found one network, and the other is told', async () => {
  const answers = await Promise.allSettled([1, 2, 3].map(() => found('administrator', { slug: 'at-once' })))
  assert.equal(answers.filter(one => one.status === 'fulfilled').length, 1)
  for (const one of answers) if (one.status === 'rejected') assert.ok(one.reason instanceof Invalid, String(one.reason))
})

test('every fault of a new network is said at once', () => {
  assert.deepEqual(
    networkProblems({ slug: 'Me!', languages: [], zone: 'CET' }).map(one => one.field),
    ['slug', 'languages', 'zone'],
  )
  assert.deepEqual(networkProblems({ slug: 'water-and-energy', languages: ['en'], zone: 'Africa/Nairobi' }), [])
})

test('the name of the house is corrected in its own language; its other languages become older than it', async () => {
  await world.write('administrator', tx =>
    correctHouse(tx, { name: 'Federation of Services', main: 'fr', others: ['en'] }),
  )
  const [house] = await world.everyRow<{
    name: { faces: Record<string, { text: string; of: number }>; version: number }
    languages: string[]
  }>('select name, languages from networks_house')
  assert.equal(house!.name.faces['en']?.text, 'Federation of Services')
  assert.ok(house!.name.faces['fr']!.of < house!.name.version)
  assert.deepEqual(house!.languages, ['fr', 'en'])
})
