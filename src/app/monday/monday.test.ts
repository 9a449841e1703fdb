import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'

const MONDAY = '/towns/monday'

interface Told {
  kind: string
  count: number
  href: string
  words: string
  due?: string
}

let world: World
before(async () => {
  world = await openWorld({ story: true })
})
after(() => world.close())

const told = async (slug: string): Promise<Told[]> => {
  const { status, body } = await (await world.as(slug)).json(`/api/v1${MONDAY}`)
  assert.equal(status, 200)
  return (body as { waiting: Told[] }).waiting
}
const one = async (slug: string, kind: string) => (await told(slug)).find(line => line.kind === kind)

describe('the page of what waits', () => {
  test('leads the secretariat to every thing that it names', async () => {
    const officer = await world.as('officer')
    const { status, page } = await officer.get(MONDAY)
    assert.equal(status, 200)
    const links = page.querySelectorAll('ul.open-now a').map(link => link.getAttribute('href')!)
    assert.deepEqual([...links].sort(), (await told('officer')).map(line => line.href).sort())
    assert.ok(links.length >= 3)
    for (const link of links) assert.equal((await officer.get(link)).status, 200, link)
  })

  test('is for the staff of the network and of its regions, and in nobody else’s header', async () => {
    for (const slug of ['member-sw', 'translator', 'delegate-es', null]) {
      const browser = await world.as(slug)
      assert.equal((await browser.get(MONDAY)).status, slug ? 403 : 401, String(slug))
      assert.equal((await browser.json(`/api/v1${MONDAY}`)).status, slug ? 403 : 401, String(slug))
      assert.equal((await browser.get('/towns')).page.querySelector(`a[href="${MONDAY}"]`), null)
    }
    for (const slug of ['officer', 'regional']) {
      const browser = await world.as(slug)
      assert.equal((await browser.get(MONDAY)).status, 200)
      assert.ok((await browser.get('/towns')).page.querySelector(`a[href="${MONDAY}"]`), slug)
    }
  })

  test('tells regional staff nothing of what the whole network’s staff does', async () => {
    const kinds = (await told('regional')).map(line => line.kind)
    for (const kind of ['documents-unanswered', 'translations-stale', 'plan-unowned', 'groups-offers'])
      assert.ok(!kinds.includes(kind), kind)
  })
})

describe('what is due', () => {
  test('a text that closes and an action that ends stand there from a week before until the hour', async () => {
    const [document] = await world.everyRow<{ id: string }>(
      `update documents_document set closes_at = kernel_now() + interval '6 days 23 hours'
        where closes_at > kernel_now() returning id`,
    )
    assert.ok(document, 'a text is open')
    assert.ok((await one('officer', 'documents-closing'))?.due)
    await world.everyRow(
      `update documents_document set closes_at = kernel_now() + interval '7 days 1 hour' where id = '${document.id}'`,
    )
    assert.equal(await one('officer', 'documents-closing'), undefined)

    const [action] = await world.everyRow<{ id: string }>(
      `update plan_action set starts_on = '2020-01-01', ends_on = (kernel_now() at time zone 'UTC')::date + 3
        where owner_kind is not null and coalesce((select state from plan_report
          where action_id = plan_action.id order by at desc, id desc limit 1), '') <> 'done' returning id`,
    )
    assert.ok(action, 'an action is carried')
    assert.match((await one('officer', 'plan-ending'))?.due ?? '', /^\d{4}-\d\d-\d\d$/)
    await world.everyRow(
      `update plan_action set ends_on = (kernel_now() at time zone 'UTC')::date + 12 where id = '${action.id}'`,
    )
    assert.ok(!(await told('officer')).some(line => line.kind === 'plan-ending' && line.href.includes(action.id)))
  })
})

describe('people without an organisation', () => {
  test('are counted and named for those who keep their records, and gone as soon as they have one', async () => {
    const before = (await one('officer', 'people-unmatched'))?.count ?? 0
    const [person] = await world.everyRow<{ id: string; name: string; organisation: string }>(`
      with chosen as (select id, organisation_id from register_person where slug = 'delegate-es')
      update register_person set organisation_id = null from chosen where register_person.id = chosen.id
      returning register_person.id, name, chosen.organisation_id as organisation`)
    assert.ok(person)
    assert.equal((await one('officer', 'people-unmatched'))?.count, before + 1)
    const officer = await world.as('officer')
    assert.match((await officer.get(`${MONDAY}/unmatched`)).body, new RegExp(person.id))
    const regional = await world.as('regional')
    assert.doesNotMatch((await regional.get(`${MONDAY}/unmatched`)).body, new RegExp(person.id))
    await world.everyRow(
      `update register_person set organisation_id = '${person.organisation}' where id = '${person.id}'`,
    )
    assert.equal((await one('officer', 'people-unmatched'))?.count ?? 0, before)
  })
})

describe('mails that did not arrive', () => {
  const returned = (id: string, state: string, code: string, minutes: number) =>
    world.everyRow(`insert into kernel_mail (id, key, purpose, scope_id, person_id, address_hash, box_hash, at_most,
        language, bounce_token, state, code, settled_at)
      select '${id}', '${id}', 'mailing', network.id, person.id, '\\x01', '\\x01', 1, 'en', '${id}', '${state}', '${code}',
        kernel_now() - interval '${minutes} minutes'
      from networks_network network, register_person person
      where network.slug = 'towns' and person.slug = 'member-sw'`)
  const MAILS = [1, 2, 3].map(at => `01900000-0000-7000-8000-00000000000${at}`) as [string, string, string]

  test('are told with their reason, once for each person, until a later one arrives', async () => {
    assert.equal(await one('officer', 'mails-returned'), undefined)
    await returned(MAILS[0], 'bounced', '5.1.1', 60)
    await returned(MAILS[1], 'refused', '5.1.1', 50)
    assert.equal((await one('officer', 'mails-returned'))?.count, 1)
    const page = await (await world.as('officer')).get(`${MONDAY}/returned?lang=en`)
    assert.match(page.body, /There is no such address/)
    assert.match(page.body, /Achieng/)
    await returned(MAILS[2], 'sent', '2.0.0', 10)
    assert.equal(await one('officer', 'mails-returned'), undefined)
  })

  test('of ten thousand the count is told and a hundred are named, and the page stays quick', async () => {
    await world.everyRow(`insert into kernel_mail (id, key, purpose, scope_id, person_id, address_hash, box_hash, at_most,
        language, bounce_token, state, code, settled_at)
      select gen_random_uuid(), 'many ' || n, 'mailing', network.id, gen_random_uuid(), sha256(n::text::bytea), '\\x01', 1,
        'en', 'many ' || n, 'bounced', '5.1.1', kernel_now() - interval '1 hour'
      from networks_network network, generate_series(1, 10000) n where network.slug = 'towns'`)
    assert.equal((await one('officer', 'mails-returned'))?.count, 10_000)
    const began = performance.now()
    const { page } = await (await world.as('officer')).get(`${MONDAY}/returned`)
    assert.equal(page.querySelectorAll('tbody tr').length, 100)
    assert.ok(performance.now() - began < 10_000)
  })
})
