import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { textOf } from '../../kernel/text.ts'
import { writing } from '../../kernel/transaction.ts'
import { addMember, giveRole } from '../networks/index.ts'
import { addOrganisation, addPerson, type OrganisationId, type PersonId, type Role } from '../register/index.ts'
import { sealSeat, seatHash } from './seats.ts'
import { askAs, insertSeat } from './store/seats.ts'

let world: World
let scope: Record<string, ScopeId>
const made = { count: 0 }

before(async () => {
  world = await openWorld()
  const rows = await world.everyRow<{ slug: string; id: ScopeId }>(
    'select slug, id from networks_network union all select slug, id from networks_region',
  )
  scope = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
})
after(() => world.close())

/** Somebody of the towns' network, whose record a region keeps. */
async function enter(
  name: string,
  region = 'americas',
  more: { role?: Role; in?: string; language?: string } = {},
): Promise<PersonId> {
  return writing(world.house.database.pool, service('founding'), async tx => {
    const person = await addPerson(tx, {
      slug: `entered-${++made.count}`,
      name,
      nameLanguage: more.language ?? 'es',
      languages: ['es'],
      zone: null,
      place: null,
      organisation: null,
      scopes: [scope['towns']!],
      keptIn: [scope[region]!],
    })
    const [network, since] = [scope['towns']!, '2026-01-01']
    await addMember(tx, { network, body: null, region: region === 'towns' ? null : scope[region]!, person, since })
    const role = { person, role: more.role ?? 'member', scope: scope[more.in ?? 'towns']!, organisation: null } as const
    await giveRole(tx, { ...role, startsOn: since })
    return person
  })
}

/** Has somebody sit in a body with a hidden roster. */
async function sit(body: string, person: string): Promise<void> {
  const hash = seatHash(body, person)
  const said = { person, name: 'Chaska', words: '', language: 'en', lines: [] }
  await writing(world.house.database.pool, service('merge'), async tx => {
    await askAs(tx, [hash])
    await insertSeat(tx, sealSeat(body, hash, { standing: 'member', coordinates: false, said }))
  })
}

const enterUnion = (name: string, keptIn = 'americas'): Promise<{ id: OrganisationId; slug: string }> =>
  writing(world.house.database.pool, service('founding'), async tx => {
    const slug = `union-${++made.count}`
    const id = await addOrganisation(tx, {
      slug,
      name: textOf(name, 'es'),
      kind: 'affiliate',
      country: 'PE',
      members: null,
      scopes: [scope['towns']!],
      keptIn: [scope[keptIn]!],
    })
    return { id: id!, slug }
  })

const pageOf = (into: string, from: string) => `/towns/people/${into}/merge/${from}`

/** Sends the form that puts two together, as somebody who keeps them would from its page. */
async function send(slug: string, path: string, fields: Record<string, string> = {}, action = path) {
  const browser = await world.as(slug)
  const { page, status } = await browser.get('/account?lang=en')
  assert.equal(status, 200)
  const key = page.querySelector('[name=key]')!.getAttribute('value')!
  return browser.post(action, new URLSearchParams({ key, ...fields }))
}

const suggested = async (slug: string, query = '') =>
  (await (await world.as(slug)).get(`/towns/people/duplicates?lang=en${query}`)).page.textContent

describe('possible duplicates', () => {
  test('two spellings of a name over alphabets are suggested with their reasons, and to regional staff within their region alone', async () => {
    await enter('Rosalind Quispe Mamani')
    await enter('Розалинд Киспе Мамани', 'americas', { language: 'ru' })
    await enter('Rosalind Quispe Mamani', 'asia-pacific')
    await world.until(async () => (await suggested('regional-americas')).includes('Розалинд'))
    const americas = await suggested('regional-americas')
    assert.match(americas, /names alike/)
    assert.match(americas, /Two records look as if they were one/)
    assert.doesNotMatch(await suggested('regional'), /Quispe|Киспе/)
    assert.match(await suggested('officer'), /3 pairs/)
  })

  test('those who keep no record see no suggestions, and nobody outside the network the page', async () => {
    for (const [slug, status] of [
      ['member-sw', 403],
      ['facilitator', 403],
      ['ally', 403],
      [null, 401],
    ] as const)
      assert.equal((await (await world.as(slug)).get('/towns/people/duplicates')).status, status, String(slug))
  })

  test('two of whom somebody said that they are two are suggested no more', async () => {
    const one = await enter('Benedicta Huarcaya Tello')
    const other = await enter('Benedicta Huarcaya Telo')
    await world.until(async () => (await suggested('officer')).includes('Benedicta Huarcaya Telo'))
    const said = await send('officer', pageOf(one, other), {}, `${pageOf(one, other)}/two`)
    assert.equal(said.status, 303)
    assert.doesNotMatch(await suggested('officer'), /Benedicta/)
    const again = await send('officer', pageOf(other, one), {}, `${pageOf(other, one)}/two`)
    assert.equal(again.status, 303)
  })

  test('organisations are suggested and put together as well, and the address of the one leads to the other', async () => {
    const one = await enterUnion('Sindicato Único de Aguas de Arequipa')
    const other = await enterUnion('Sindicato Unico de Aguas de Arequipa')
    await world.until(async () => (await suggested('officer', '&of=organisations')).includes('Unico de Aguas'))
    const path = `/towns/organisations/${one.slug}/merge/${other.slug}`
    const sent = await send('officer', path, { name: 'from' })
    assert.equal(sent.status, 303)
    const led = await (await world.as('member-sw')).get(`/towns/organisations/${other.slug}`)
    assert.equal(led.status, 302)
    assert.equal(led.headers.get('location'), `/towns/organisations/${one.slug}`)
    const { body } = await (await world.as('member-sw')).get(`/towns/organisations/${one.slug}`)
    assert.match(body, /Sindicato Unico de Aguas/)
    const same = await send('officer', `/towns/organisations/${one.slug}/merge/${one.slug}`)
    assert.equal(same.status, 422)
    assert.match(same.body, /one and the same record/)
  })
})

describe('two records of one person', () => {
  test('are put together field by field; the old address leads on, and it can be undone from the page that says so', async () => {
    const into = await enter('Yolanda Ccori')
    const from = await enter('Yolanda Ccori Apaza')
    const { page } = await (await world.as('regional-americas')).get(pageOf(into, from))
    assert.ok(page.querySelector('input[name=name][value=into][checked]'))
    const sent = await send('regional-americas', pageOf(into, from), { name: 'from' })
    assert.equal(sent.status, 303)
    const done = sent.headers.get('location')!.replace(/\?.*/, '')
    const member = await world.as('member-sw')
    const led = await member.get(`/towns/people/${from}`)
    assert.deepEqual([led.status, led.headers.get('location')], [302, `/towns/people/${into}`])
    assert.match((await member.get(`/towns/people/${into}`)).body, /Yolanda Ccori Apaza/)
    const shown = await (await world.as('regional-americas')).get(`${done}?lang=en`)
    assert.match(shown.body, /belong to the same network/)
    const undone = await send('regional-americas', done, {}, `${done}/undo`)
    assert.equal(undone.status, 303)
    assert.equal((await member.get(`/towns/people/${from}`)).status, 200)
    assert.match((await member.get(`/towns/people/${into}`)).body, /<bdi>Yolanda Ccori<\/bdi>/)
    assert.equal((await send('regional-americas', done, {}, `${done}/undo`)).status, 409, 'once')
  })

  test('not by whoever keeps one of them only, nor by members, nor one with itself, nor one that leads on already', async () => {
    const here = await enter('Wara Condori')
    const there = await enter('Wara Condory', 'asia-pacific')
    const kept = await send('regional-americas', pageOf(here, there))
    assert.equal(kept.status, 403)
    const { body } = await (await world.as('regional-americas')).get(`${pageOf(here, there)}?lang=en`)
    assert.match(body, /Only whoever keeps both records/)
    for (const slug of ['member-sw', 'facilitator', 'delegate-es'])
      assert.equal((await send(slug, pageOf(here, there))).status, 403, slug)
    const same = await send('officer', pageOf(here, here))
    assert.match(same.body, /one and the same record/)
    assert.equal((await send('officer', pageOf(here, there))).status, 303)
    const third = await enter('Wara Kondori')
    for (const path of [pageOf(third, there), pageOf(there, third), pageOf(there, here)]) {
      const refused = await send('officer', path)
      assert.equal(refused.status, 422)
      assert.match(refused.body, /put together with another record already/)
    }
  })

  test('nobody makes themself or anybody what they could not make them: not oneself, and no staff but by who gives that role', async () => {
    const people = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')
    const [officer, administrator] = ['officer', 'administrator'].map(slug => people.find(one => one.slug === slug)!.id)
    const second = await enter('Ines Valcourt', 'europe')
    const self = await send('officer', pageOf(officer!, second))
    assert.match(self.body, /Nobody puts their own record together/)
    const staff = await enter('Tomás Ibarra', 'americas', { role: 'sector-officer' })
    const plain = await enter('Tomas Ibarra')
    for (const slug of ['officer', 'regional-americas']) {
      const refused = await send(slug, pageOf(plain, staff))
      assert.equal(refused.status, 422, slug)
      assert.match(refused.body, /a role that you could not give/)
    }
    assert.ok([403, 404, 422].includes((await send('officer', pageOf(plain, administrator!))).status))
    assert.equal((await send('administrator', pageOf(plain, staff))).status, 303)
  })

  test('seats go over in open bodies and in those with a hidden roster, and come back when it is undone', async () => {
    const [into, from] = [await enter('Saturnina Choque'), await enter('Saturnina Choqe')]
    const administrator = await world.as('administrator')
    for (const roster of ['open', 'hidden']) {
      const body = { name: `Weavers ${roster}`, language: 'en', roster, visibility: 'public', callsUntil: '' }
      assert.equal((await administrator.submit('/bodies', '/bodies', body)).status, 303)
    }
    const bodies = await world.everyRow<{ id: string; scope: string }>(
      `select id, scope_id as scope from networks_house_body where slug like 'weavers-%' order by roster desc`,
    )
    const [open, hidden] = [bodies[0]!, bodies[1]!.id]
    for (const person of [into, from])
      await world.everyRow(`insert into networks_house_offer (id, body_id, scope_id, person_id, language)
        values (gen_random_uuid(), '${open.id}', '${open.scope}', '${person}', 'en')`)
    await world.everyRow(`insert into networks_house_member (body_id, scope_id, person_id)
      values ('${open.id}', '${open.scope}', '${from}')`)
    await sit(hidden, from)
    const seats = async (person: string) => {
      const [held] = await world.everyRow<{ open: number; hidden: number; offers: number }>(`select
        (select count(*)::int from networks_house_member where person_id = '${person}') as open,
        (select count(*)::int from networks_seat where hash = '\\x${seatHash(hidden, person).toString('hex')}') as hidden,
        (select count(*)::int from networks_house_offer where person_id = '${person}') as offers`)
      return Object.values(held!)
    }
    const done = (await send('officer', pageOf(into, from))).headers.get('location')!.replace(/\?.*/, '')
    // Both offered: the offer of the one stays with it.
    assert.deepEqual(
      [await seats(into), await seats(from)],
      [
        [1, 1, 1],
        [0, 0, 1],
      ],
    )
    assert.equal((await send('officer', done, {}, `${done}/undo`)).status, 303)
    assert.deepEqual(
      [await seats(into), await seats(from)],
      [
        [0, 0, 1],
        [1, 1, 1],
      ],
    )
    const [told] = await world.everyRow<{ told: boolean }>(
      `select exists (select from kernel_journal where to_jsonb(kernel_journal)::text like '%${hidden}%${from}%') as told`,
    )
    assert.equal(told!.told, false, 'the journal names no person beside a hidden body')
  })

  test('a chain of records is taken apart in the order in which it came together, from its end', async () => {
    const [a, b, c] = [await enter('Nayra Mamani'), await enter('Naira Mamani'), await enter('Nayra Mamany')]
    const first = (await send('officer', pageOf(b, a))).headers.get('location')!.replace(/\?.*/, '')
    const second = (await send('officer', pageOf(c, b))).headers.get('location')!.replace(/\?.*/, '')
    const led = await (await world.as('member-sw')).get(`/towns/people/${a}`)
    assert.equal(led.headers.get('location'), `/towns/people/${c}`)
    assert.equal((await send('officer', first, {}, `${first}/undo`)).status, 409)
    assert.equal((await send('officer', second, {}, `${second}/undo`)).status, 303)
    assert.equal((await send('officer', first, {}, `${first}/undo`)).status, 303)
    for (const id of [a, b, c])
      assert.equal((await (await world.as('member-sw')).get(`/towns/people/${id}`)).status, 200)
  })
})
