import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliCompressSync, constants } from 'node:zlib'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { newId, type ScopeId } from '../../kernel/ids.ts'
import { textOf } from '../../kernel/text.ts'
import { writing } from '../../kernel/transaction.ts'
import { visibleNetwork } from '../networks/index.ts'
import { addNode } from '../trace/index.ts'
import { type ActionBlock, openActions, proposeActions } from './index.ts'

let world: World
let scope: ScopeId
before(async () => {
  world = await openWorld()
  scope = await world.read(null, async tx => (await visibleNetwork(tx, 'towns')).id)
})
after(() => world.close())

/** An adopted text with these action blocks; says where each action is. */
async function adopted(...blocks: { label: string | null; title: string; priority?: string }[]): Promise<string[]> {
  const actions: ActionBlock[] = blocks.map(({ label, title, priority }) => ({
    block: newId(),
    label,
    title: textOf(title, 'en'),
    priority: priority ? textOf(priority, 'en') : null,
  }))
  await world.write('officer', async tx => {
    for (const { block, title } of actions) {
      await addNode(tx, {
        id: block,
        scope,
        visibility: 'public',
        kind: 'text',
        title,
        url: `/towns/documents/plan#${block}`,
      })
    }
  })
  await propose(actions)
  return actions.map(
    ({ block, label }) => `/towns/actions/${label?.replace('.', '-') ?? 'without-a-label'}-${block.slice(-4)}`,
  )
}

async function propose(actions: ActionBlock[]): Promise<void> {
  const document = { title: textOf('Plan 2026–2030', 'en'), url: '/towns/documents/plan' }
  const adopted = { scope, visibility: 'public' as const, network: { slug: 'towns' }, document, actions }
  await writing(world.house.database.pool, service('propose-actions'), tx => proposeActions(tx, adopted))
}

const agreement = { owner: 'secretariat', level: 'regional', startsOn: '2026-03-01', endsOn: '2026-12-31' }
const report = { text: 'The committee met twice.', language: 'en', state: 'on-course', evidence: '', label: '' }

async function agreed(page: string): Promise<string> {
  assert.equal((await (await world.as('officer')).submit(page, '/agreement', agreement)).status, 303)
  return page
}

interface ActionJson {
  action: {
    id: string
    state: string
    reports: number
    owner: { kind: string } | null
    period: { from: string; to: string } | null
  }
  reports: { id: string; state: string; evidence: { url: string } | null }[]
  origin: { block: string; url: string }
}
const look = async (page: string) => (await (await world.as('officer')).json(`/api/v1${page}`)).body as ActionJson

test('a block of an adopted text becomes one proposed action, though the job runs twice', async () => {
  const block = newId()
  const title = textOf('Negotiate joint safety committees', 'en')
  await world.write('officer', tx =>
    addNode(tx, { id: block, scope, visibility: 'public', kind: 'text', title, url: '/towns' }),
  )
  const actions = [
    { block, label: '3.2', title, priority: textOf('Safety', 'en'), url: `/towns/documents/plan#${block}` },
  ]
  await propose(actions)
  await propose(actions)
  const page = `/towns/actions/3-2-${block.slice(-4)}`
  const { action, origin } = await look(page)
  assert.equal(action.state, 'proposed')
  assert.deepEqual(origin.block, block)
  assert.equal(origin.url, `/towns/documents/plan#${block}`)
  const plan = (await (await world.as(null)).get('/towns/plan?lang=en')).body
  assert.equal(plan.split('Negotiate joint safety committees').length - 1, 1)
  const node = (await (await world.as(null)).json(`/api/v1/trace/${block}`)).body as {
    after: { id: string; link: string }[]
  }
  assert.deepEqual(
    node.after.map(({ id, link }) => [id, link]),
    [[action.id, 'became']],
  )
})

test('staff give an action an owner and a period, and may change them', async () => {
  const [page] = await adopted({ label: '1.1', title: 'Open the rosters' })
  await agreed(page!)
  assert.deepEqual((await look(page!)).action.period, { from: '2026-03-01', to: '2026-12-31' })
  const officer = await world.as('officer')
  const body = (await officer.get(page!)).page
    .querySelectorAll('option')
    .find(option => option.text === 'Groupe de pilotage')!
  await officer.submit(page!, '/agreement', { ...agreement, owner: body.getAttribute('value')!, endsOn: '2027-06-30' })
  const { action } = await look(page!)
  assert.deepEqual([action.owner?.kind, action.period?.to, action.state], ['body', '2027-06-30', 'agreed'])
})

test('a period that ends before it starts is sent back with what was typed', async () => {
  const [page] = await adopted({ label: '1.2', title: 'Write to the mayors' })
  const answer = await (await world.as('officer')).submit(page!, '/agreement', { ...agreement, endsOn: '2026-02-01' })
  assert.equal(answer.status, 422)
  assert.equal(answer.page.querySelector('#agreement-endsOn')!.getAttribute('value'), '2026-02-01')
  assert.ok(answer.page.querySelector('#agreement-endsOn-problem'))
  assert.equal((await look(page!)).action.state, 'proposed')
})

test('an owner from nowhere is refused', async () => {
  const [page] = await adopted({ label: '1.3', title: 'Count the posts' })
  const officer = await world.as('officer')
  for (const owner of [`organisation:${newId()}`, `body:${newId()}`, 'body:', 'somebody']) {
    assert.equal((await officer.submit(page!, '/agreement', { ...agreement, owner })).status, 422, owner)
  }
})

test('not reported is not no progress: the plan says that there is no report yet', async () => {
  const [page] = await adopted({ label: '1.4', title: 'Train the stewards', priority: 'Skills' })
  await agreed(page!)
  const plan = (await (await world.as(null)).get('/towns/plan?lang=en&state=agreed')).page
  const item = plan.querySelectorAll('ul.actions > li').find(one => one.text.includes('Train the stewards'))!
  assert.match(item.text, /Agreed.*The secretariat.*no report yet/s)
})

test('a report moves the action, stands on the thread, and shows its evidence', async () => {
  const [page] = await adopted({ label: '2.1', title: 'Sign the framework' })
  await agreed(page!)
  const officer = await world.as('officer')
  const answer = await officer.submit(page!, '/reports', {
    ...report,
    state: 'done',
    evidence: 'https://example.org/signed.pdf',
    label: 'The signed text',
  })
  assert.equal(answer.status, 303)
  const { action, reports } = await look(page!)
  assert.deepEqual([action.state, action.reports], ['done', 1])
  const link = (await officer.get(`${page}?lang=en`)).page.querySelector(`#report-${reports[0]!.id} a`)!
  assert.deepEqual(
    [link.getAttribute('href'), link.text, link.getAttribute('rel')],
    ['https://example.org/signed.pdf', 'The signed text', 'noopener noreferrer nofollow'],
  )
  const node = (await officer.json(`/api/v1/trace/${reports[0]!.id}`)).body as {
    before: { kind: string }[]
    node: { url: string }
  }
  assert.deepEqual(
    node.before.map(step => step.kind),
    ['action', 'text'],
  )
  assert.equal(node.node.url, `${page}#report-${reports[0]!.id}`)
})

test('the last report counts, and the newest stands first', async () => {
  const [page] = await adopted({ label: '2.2', title: 'Map the employers' })
  await agreed(page!)
  await (await world.as('officer')).submit(page!, '/reports', report)
  await (await world.as('facilitator')).submit(page!, '/reports', { ...report, state: 'delayed' })
  const { action, reports } = await look(page!)
  assert.equal(action.state, 'delayed')
  assert.deepEqual(
    reports.map(one => one.state),
    ['delayed', 'on-course'],
  )
})

test('done without evidence, and evidence that is no web address, are sent back', async () => {
  const [page] = await adopted({ label: '2.3', title: 'Publish the figures' })
  await agreed(page!)
  const officer = await world.as('officer')
  for (const wrong of [
    { state: 'done' },
    { evidence: 'javascript:alert(1)' },
    { evidence: 'ftp://example.org' },
    { label: 'A name' },
  ]) {
    const answer = await officer.submit(page!, '/reports', { ...report, ...wrong })
    assert.equal(answer.status, 422)
    assert.ok(answer.page.querySelector('#report-evidence-problem'))
    assert.match(answer.body, /The committee met twice/)
  }
  assert.equal((await look(page!)).reports.length, 0)
})

test('nobody reports on an action that has no owner yet', async () => {
  const [page] = await adopted({ label: '2.4', title: 'Write a charter' })
  const officer = await world.as('officer')
  const answer = await officer.get(page!)
  assert.ok(!answer.page.querySelectorAll('form').some(form => form.getAttribute('action')!.endsWith('/reports')))
  const key = officer.fieldsOf(answer, '/agreement').get('key')!
  assert.equal((await officer.post(`${page}/reports`, new URLSearchParams({ key, ...report }))).status, 422)
  assert.equal((await look(page!)).reports.length, 0)
})

test('a report sent twice is kept once', async () => {
  const [page] = await adopted({ label: '2.5', title: 'Meet the ministry' })
  await agreed(page!)
  const officer = await world.as('officer')
  const fields = officer.fieldsOf(await officer.get(page!), '/reports')
  for (const [name, value] of Object.entries(report)) fields.set(name, value)
  const [first, second] = await Promise.all([
    officer.post(`${page}/reports`, fields),
    officer.post(`${page}/reports`, fields),
  ])
  assert.deepEqual([first.status, second.status], [303, 303])
  assert.equal(first.location, second.location)
  assert.equal((await look(page!)).reports.length, 1)
})

test('the plan stands by priority, counts its states and leaves those of one', async () => {
  await adopted(
    { label: '7.1', title: 'First of seven', priority: 'Seven' },
    { label: '7.2', title: 'Second of seven', priority: 'Seven' },
  )
  const visitor = await world.as(null)
  const { page } = await visitor.get('/towns/plan?lang=en&state=proposed')
  const section = page.querySelectorAll('section').find(one => one.querySelector('h2')?.text === 'Seven')!
  assert.deepEqual(
    section.querySelectorAll('h3 a').map(link => link.text),
    ['First of seven', 'Second of seven'],
  )
  const { counts, total, count } = (await visitor.json('/api/v1/towns/plan?state=proposed')).body as {
    counts: Record<string, number>
    total: number
    count: number
  }
  assert.equal(counts['proposed'], count)
  assert.equal(
    Object.values(counts).reduce((sum, one) => sum + one, 0),
    total,
  )
})

test('the home page is told what waits for an owner and what ends without a report', async () => {
  const open = () => world.read('officer', async tx => openActions(tx, await visibleNetwork(tx, 'towns')))
  const before = await open()
  const [page] = await adopted({ label: '8.1', title: 'Answer the survey' })
  assert.equal((await open()).unowned, before.unowned + 1)
  const soon = Temporal.Now.plainDateISO('Europe/Zurich').add({ days: 30 })
  const officer = await world.as('officer')
  await officer.submit(page!, '/agreement', {
    ...agreement,
    startsOn: '2026-01-01',
    endsOn: soon.add({ days: 1 }).toString(),
  })
  assert.deepEqual(await open(), { unowned: before.unowned, due: before.due })
  await officer.submit(page!, '/agreement', { ...agreement, startsOn: '2026-01-01', endsOn: soon.toString() })
  assert.equal((await open()).due, before.due + 1)
  await officer.submit(page!, '/reports', report)
  assert.equal((await open()).due, before.due)
})

test('a plan of many actions opens in one round of packets, in every language', async () => {
  const words =
    'negotiate with the employers of towns and regions agreements on staffing levels rosters protective clothing training'.split(
      ' ',
    )
  const title = (i: number) => words.map((_, j) => words[(j * (i + 3)) % words.length]).join(' ')
  await adopted(
    ...Array.from({ length: 45 }, (_, i) => ({ label: `9.${i}`, title: title(i), priority: `Priority ${i % 4}` })),
  )
  for (const language of ['en', 'fr', 'es', 'ar']) {
    const { body, page } = await (await world.as(null)).get(`/towns/plan?lang=${language}`)
    const packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    assert.ok(packed.length < 14 * 1024, `${packed.length} bytes`)
    assert.equal(page.querySelectorAll('h1').length, 1)
    assert.ok(page.querySelector('a[rel=next]'))
  }
})

test('a plan without actions says what to do', async () => {
  const { body } = await (await world.as(null)).get('/water/plan?lang=en')
  assert.match(body, /When a text is adopted/)
})
