import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { newId } from '../../kernel/ids.ts'
import { withPoliciesOff } from '../../kernel/policy.ts'
import { textOf } from '../../kernel/text.ts'
import { writing } from '../../kernel/transaction.ts'
import { visibleNetwork } from '../networks/index.ts'
import { listOrganisations } from '../register/index.ts'
import { addNode } from '../trace/index.ts'
import { proposeActions } from './index.ts'
import { listActions } from './store/actions.ts'

let world: World
/** Pages of two actions: one of a public text, one of a text that only the network reads. */
let open: string
let closed: string
const agreement = { level: 'regional', startsOn: '2026-03-01', endsOn: '2026-12-31' }
const report = { text: 'CANARY The committee met twice.', language: 'en', state: 'on-course', evidence: '', label: '' }

before(async () => {
  world = await openWorld()
  open = await proposed('public')
  closed = await proposed('network')
  const owner = await world.read('officer', async tx => {
    const { id } = await visibleNetwork(tx, 'towns')
    return (await listOrganisations(tx, id)).find(one => one.slug === 'sindicato-andino')!.id
  })
  for (const page of [open, closed]) {
    await (await world.as('officer')).submit(page, '/agreement', { ...agreement, owner: `organisation:${owner}` })
  }
})
after(() => world.close())

async function proposed(visibility: 'public' | 'network'): Promise<string> {
  const block = newId()
  const title = textOf(`CANARY Joint committees, ${visibility}`, 'en')
  const scope = await world.read(null, async tx => (await visibleNetwork(tx, 'towns')).id)
  await world.write('officer', tx => addNode(tx, { id: block, scope, visibility, kind: 'text', title, url: '/towns' }))
  const document = { title: textOf('The plan', 'en'), url: '/towns/documents/plan' }
  await writing(world.house.database.pool, service('propose-actions'), tx =>
    proposeActions(tx, {
      scope,
      visibility,
      network: { slug: 'towns' },
      document,
      actions: [{ block, label: null, title, priority: null }],
    }),
  )
  const actions = await world.read('officer', tx => listActions(tx, scope))
  return `/towns/actions/${actions.find(action => action.block_id === block)!.slug}`
}

/** Sends a form as somebody to whom no page offers it, with a key of a form that a page does offer them. */
async function force(slug: string | null, path: string, fields: Record<string, string>): Promise<number> {
  const browser = await world.as(slug)
  const home = await browser.get('/')
  const key = home.page.querySelector('input[name=key]')?.getAttribute('value') ?? ''
  return (await browser.post(path, new URLSearchParams({ key, ...fields }))).status
}

const reportsOn = async (page: string) => {
  const { body } = await (await world.as('officer')).json(`/api/v1${page}`)
  return (body as { reports: { text: unknown }[] }).reports.length
}

test('everybody reads an action of a public text', async () => {
  for (const slug of [null, 'ally', 'member-sw']) assert.equal((await (await world.as(slug)).get(open)).status, 200)
})

test('only the network knows an action of its own text, on every page and in every list', async () => {
  for (const slug of ['member-sw', 'delegate-es', 'translator']) {
    assert.equal((await (await world.as(slug)).get(closed)).status, 200, slug)
  }
  for (const slug of [null, 'ally', 'officer-water']) {
    const browser = await world.as(slug)
    assert.equal((await browser.get(closed)).status, 404)
    assert.equal((await browser.json(`/api/v1${closed}`)).status, 404)
    assert.doesNotMatch((await browser.get('/towns/plan')).body, /committees, network/)
    assert.doesNotMatch(JSON.stringify((await browser.json('/api/v1/towns/plan')).body), /committees, network/)
  }
})

test('what is absent and what is hidden look the same', async () => {
  const browser = await world.as(null)
  const [hidden, absent] = [await browser.get(closed), await browser.get('/towns/actions/none-0000')]
  const main = (answer: typeof hidden) => answer.page.querySelector('main')!.outerHTML
  assert.equal(main(hidden), main(absent))
})

test('staff are offered the agreement, the delegate of the owner only the report, and a member neither', async () => {
  const offers = async (slug: string | null) => {
    const { page } = await (await world.as(slug)).get(open)
    return ['/agreement', '/reports'].map(end =>
      page.querySelectorAll('form').some(form => form.getAttribute('action') === open + end),
    )
  }
  assert.deepEqual(await offers('officer'), [true, true])
  assert.deepEqual(await offers('administrator'), [true, true])
  assert.deepEqual(await offers('delegate-es'), [false, true])
  assert.deepEqual(await offers('regional-americas'), [false, true])
  assert.deepEqual(await offers('facilitator'), [false, true])
  for (const slug of ['regional', 'member-sw', 'interpreter', 'desk', 'translator', 'ally', 'officer-water', null]) {
    assert.deepEqual(await offers(slug), [false, false], String(slug))
  }
})

test('who carries the plan may report on it', async () => {
  const before = await reportsOn(open)
  for (const slug of ['officer', 'regional-americas', 'facilitator', 'delegate-es']) {
    const answer = await (await world.as(slug)).submit(open, '/reports', report)
    assert.equal(answer.status, 303, slug)
  }
  assert.equal(await reportsOn(open), before + 4)
})

const nobodies = [
  'regional',
  'member-sw',
  'interpreter',
  'desk',
  'translator',
  'caller',
  'ally',
  'officer-water',
] as const

test('nobody else may, whether the page is theirs to see or not', async () => {
  const before = [await reportsOn(open), await reportsOn(closed)]
  for (const slug of nobodies) {
    assert.equal(await force(slug, `${open}/reports`, report), 403, slug)
    const isInside = !['ally', 'officer-water'].includes(slug)
    assert.equal(await force(slug, `${closed}/reports`, report), isInside ? 403 : 404, slug)
  }
  assert.deepEqual([await reportsOn(open), await reportsOn(closed)], before)
})

test('nobody but staff may agree', async () => {
  for (const slug of [...nobodies, 'delegate-es', 'regional-americas', 'facilitator'] as const) {
    assert.equal(await force(slug, `${open}/agreement`, { ...agreement, owner: 'secretariat' }), 403, slug)
  }
  assert.match((await (await world.as(null)).get(`${open}?lang=es`)).body, /Sindicato Andino/)
})

test('a delegate of another organisation may not report, one of the owner may', async () => {
  await (await world.as('officer')).submit(open, '/agreement', { ...agreement, owner: 'secretariat' })
  assert.equal(await force('delegate-es', `${open}/reports`, report), 403)
  await withPoliciesOff(async () => assert.equal(await force('delegate-es', `${open}/reports`, report), 403))
  assert.equal((await (await world.as('delegate-es')).submit(closed, '/reports', report)).status, 303)
})

test('row-level security alone refuses the same people', async () => {
  const before = [await reportsOn(open), await reportsOn(closed)]
  await withPoliciesOff(async () => {
    for (const slug of nobodies) {
      const isInside = !['ally', 'officer-water'].includes(slug)
      assert.equal(await force(slug, `${open}/reports`, report), 403, slug)
      assert.equal(await force(slug, `${closed}/reports`, report), isInside ? 403 : 404, slug)
      assert.equal(await force(slug, `${open}/agreement`, { ...agreement, owner: 'secretariat' }), 403, slug)
    }
    assert.equal((await (await world.as(null)).get(closed)).status, 404)
    const visitor = await world.as(null)
    const answer = await visitor.submit(open, '/reports', report)
    assert.equal(answer.status, 403)
  })
  assert.deepEqual([await reportsOn(open), await reportsOn(closed)], before)
})

test('a visitor reads in whose name a report was made, and never who made it', async () => {
  const seen = (await (await world.as(null)).get(`${open}?lang=en`)).body
  assert.match(seen, /the regional secretary/)
  assert.doesNotMatch(seen, /Quispe|Arancibia/)
  assert.match((await (await world.as('member-sw')).get(`${open}?lang=en`)).body, /Quispe/)
})

test('only the job that adopts texts may propose actions', async () => {
  const scope = await world.read(null, async tx => (await visibleNetwork(tx, 'towns')).id)
  const document = { title: textOf('The plan', 'en'), url: '/towns' }
  const actions = [{ block: newId(), label: null, title: textOf('Mine', 'en'), priority: null }]
  const propose = world.write('member-sw', tx =>
    proposeActions(tx, { scope, visibility: 'network', network: { slug: 'towns' }, document, actions }),
  )
  await assert.rejects(propose, { code: '42501' })
})
