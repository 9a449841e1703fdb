import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { brotliCompressSync, constants } from 'node:zlib'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { newId, type ScopeId } from '../../kernel/ids.ts'
import { withPoliciesOff } from '../../kernel/policy.ts'
import { reworded, type Text, textOf } from '../../kernel/text.ts'
import { writing } from '../../kernel/transaction.ts'
import { visibleNetwork } from '../networks/index.ts'
import { planTexts, proposeActions } from '../plan/index.ts'
import { addNode } from '../trace/index.ts'
import { offerTextHolders } from './index.ts'

// The texts on this desk are titles of actions: real rows of another module under row-level security.
const titles = planTexts.find(holder => holder.kind === 'plan-action')!

let world: World
let scope: ScopeId
let desk: string
let ref: string
before(async () => {
  world = await openWorld()
  offerTextHolders(planTexts)
  scope = await world.read(null, async tx => (await visibleNetwork(tx, 'towns')).id)
  desk = '/towns/translations'
})
beforeEach(async () => {
  ref = await title('Negotiate joint committees')
})
after(() => world.close())

/** An action with this title in a text of the network; gives its id. */
async function title(words: string, visibility: 'public' | 'network' = 'network'): Promise<string> {
  const block = newId()
  const text = textOf(words, 'en')
  await world.write('officer', tx =>
    addNode(tx, { id: block, scope, visibility, kind: 'text', title: text, url: '/towns' }),
  )
  const document = { title: textOf('The plan', 'en'), url: '/towns/documents/plan' }
  const actions = [{ block, label: null, title: text, priority: null }]
  await writing(world.house.database.pool, service('propose-actions'), tx =>
    proposeActions(tx, { scope, visibility, network: { slug: 'towns' }, document, actions }),
  )
  const node = (await (await world.as('officer')).json(`/api/v1/trace/${block}`)).body as { after: { id: string }[] }
  return node.after[0]!.id
}

const textNow = (): Promise<Text> => world.read('officer', async tx => (await titles.load(tx, ref))!.text)
const placedFace = (language: string, words: string) =>
  world.until(async () => {
    const face = (await textNow()).faces[language]
    return face?.text === words ? face : null
  })
/** Somebody of the secretariat changes the original. */
const reword = (words: string) =>
  world.write('officer', async tx => titles.save(tx, ref, reworded(await textOfRow(tx), words)))
const textOfRow = async (tx: Parameters<typeof titles.load>[0]) => (await titles.load(tx, ref))!.text

async function force(slug: string | null, fields: Record<string, string>): Promise<number> {
  const browser = await world.as(slug)
  const key = (await browser.get('/')).page.querySelector('input[name=key]')?.getAttribute('value') ?? ''
  const body = new URLSearchParams({ key, to: 'fr', version: '1', words: 'Négocier', ...fields })
  return (await browser.post(`${desk}/plan-action/${ref}`, body)).status
}

test('a translator finds what lacks a language, writes it beside the original, and readers have it', async () => {
  const translator = await world.as('translator')
  const list = await translator.get(`${desk}?lang=en&to=fr`)
  assert.match(list.body, /Negotiate joint committees/)
  const page = `${desk}/plan-action/${ref}?to=fr`
  assert.equal((await translator.get(page)).page.querySelector('textarea')!.getAttribute('lang'), 'fr')
  const answer = await translator.submit(page, `${desk}/plan-action/${ref}`, { words: 'Négocier des comités mixtes' })
  assert.equal(answer.location, `${desk}?done=face-kept`)
  const face = await placedFace('fr', 'Négocier des comités mixtes')
  assert.deepEqual([face.state, face.of], ['checked', 1])
})

test('what was just written is off the list before the job has placed it', async () => {
  const translator = await world.as('translator')
  const count = async () => {
    const { page } = await translator.get(`${desk}?lang=en`)
    return page.querySelectorAll('tbody tr').map(row => Number(row.querySelectorAll('td')[0]!.text))[2]!
  }
  const before = await count()
  await translator.submit(`${desk}/plan-action/${ref}?to=es`, `${desk}/plan-action/${ref}`, {
    words: 'Negociar comités',
  })
  assert.equal(await count(), before - 1)
})

test('a face of an original that changed meanwhile is kept, is stale, and the page says so', async () => {
  const translator = await world.as('translator')
  const page = await translator.get(`${desk}/plan-action/${ref}?to=fr&lang=en`)
  const fields = translator.fieldsOf(page, `${desk}/plan-action/${ref}`)
  await reword('Negotiate joint safety committees')
  fields.set('words', 'Négocier des comités mixtes')
  const answer = await translator.post(`${desk}/plan-action/${ref}`, fields)
  assert.equal(answer.location, `${desk}/plan-action/${ref}?to=fr&done=face-kept-stale`)
  const face = await placedFace('fr', 'Négocier des comités mixtes')
  assert.deepEqual([face.of, (await textNow()).version], [1, 2])
  const next = await translator.get(`${answer.location}&lang=en`)
  assert.match(next.body, /the original changed while you were writing/)
  assert.match(next.body, /Negotiate joint safety committees/)
  assert.match((await translator.get(`${desk}?lang=en&to=fr`)).body, /older than the original/)
})

test('faces in two languages written at once are both placed', async () => {
  const sent = await Promise.all([force('translator', {}), force('translator', { to: 'ar', words: 'التفاوض' })])
  assert.deepEqual(sent, [303, 303])
  await placedFace('fr', 'Négocier')
  await placedFace('ar', 'التفاوض')
  assert.deepEqual(Object.keys((await textNow()).faces).sort(), ['ar', 'en', 'fr'])
})

test('an original that is changed at the moment a face is placed loses no word', async () => {
  await world.write('officer', async tx => {
    await titles.save(tx, ref, reworded(await textOfRow(tx), 'Negotiate in every town'))
    assert.equal(await force('translator', {}), 303)
    // The job meets the row while this change is not yet committed.
    await new Promise(resolve => setTimeout(resolve, 1000))
  })
  assert.equal((await placedFace('fr', 'Négocier')).of, 1)
  assert.deepEqual((await textNow()).faces['en'], { text: 'Negotiate in every town', state: 'original', of: 2 })
})

test('a translation sent twice is written once', async () => {
  const translator = await world.as('translator')
  const page = `${desk}/plan-action/${ref}?to=fr&lang=en`
  const fields = translator.fieldsOf(await translator.get(page), `${desk}/plan-action/${ref}`)
  fields.set('words', 'Négocier')
  for (let i = 0; i < 2; i++) assert.equal((await translator.post(`${desk}/plan-action/${ref}`, fields)).status, 303)
  assert.match((await translator.get(page)).body, /One translation was written so far/)
})

test('empty words and words in the language of the original are sent back', async () => {
  assert.equal(await force('translator', { words: ' \n ' }), 422)
  assert.equal(await force('translator', { to: 'en' }), 422)
  assert.equal(await force('translator', { version: '7' }), 422)
  assert.equal(await force('translator', { to: 'not a language' }), 422)
  assert.equal(await force('translator', {}), 303)
})

test('only staff declare a face official, and a translator does not replace it', async () => {
  assert.equal(await force('translator', { state: 'official' }), 403)
  assert.equal(await force('officer', { state: 'official' }), 303)
  assert.equal((await placedFace('fr', 'Négocier')).state, 'official')
  assert.equal(await force('translator', { words: 'Autrement' }), 422)
  await reword('Negotiate more committees')
  assert.equal(await force('translator', { words: 'Négocier davantage', version: '2' }), 303)
})

test('what is not on the desk is not found', async () => {
  const translator = await world.as('translator')
  for (const path of [
    `plan-action/${newId()}`,
    'plan-action/what',
    `minutes/${ref}`,
    `plan-action/${'x'.repeat(250)}`,
  ]) {
    assert.equal((await translator.get(`${desk}/${path}?to=fr`)).status, 404, path)
  }
  assert.equal((await translator.get(`/water/translations/plan-action/${ref}?to=fr`)).status, 404)
})

test('translators and staff open the desk; members are told it is not theirs, others that there is none', async () => {
  const status = async (slug: string | null, path: string) => (await (await world.as(slug)).get(path)).status
  for (const path of [desk, `${desk}/plan-action/${ref}?to=fr`]) {
    for (const slug of ['translator', 'officer', 'administrator']) assert.equal(await status(slug, path), 200, slug)
    // A text itself is theirs to read, and to propose a better face of.
    for (const slug of ['member-sw', 'delegate-es', 'interpreter', 'facilitator'])
      assert.equal(await status(slug, path), path === desk ? 403 : 200, slug)
    for (const slug of [null, 'ally', 'officer-water']) assert.equal(await status(slug, path), 404, String(slug))
  }
})

test('nobody but translators and staff writes a face, and row-level security alone refuses the same', async () => {
  const nobodies = ['member-sw', 'delegate-es', 'interpreter', 'facilitator', 'ally', 'officer-water'] as const
  for (const slug of nobodies) assert.ok([403, 404].includes(await force(slug, {})), slug)
  ref = await title('A public title', 'public')
  await withPoliciesOff(async () => {
    for (const slug of nobodies) assert.equal(await force(slug, {}), 403, slug)
    const visitor = await world.as(null)
    assert.equal(
      (await visitor.submit(`${desk}/plan-action/${ref}?to=fr`, `${desk}/plan-action/${ref}`, { words: 'Négocier' }))
        .status,
      403,
    )
    assert.equal(await force('translator', { state: 'official' }), 403)
  })
  const { body } = await (await world.as('officer')).get(`${desk}/plan-action/${ref}?to=fr&lang=en`)
  assert.doesNotMatch(body, /written so far/)
})

test('what a translator wrote is not read by members, even with the policies off', async () => {
  ref = await title('Another public title', 'public')
  assert.equal(await force('translator', { words: 'CANARY traduction' }), 303)
  await placedFace('fr', 'CANARY traduction')
  await reword('Another public title, changed')
  await world.write('officer', async tx => titles.save(tx, ref, textOf('Another public title', 'en')))
  const seen = async (slug: string | null) =>
    (await (await world.as(slug)).get(`${desk}/plan-action/${ref}?to=fr`)).body
  await withPoliciesOff(async () => {
    for (const slug of ['member-sw', 'ally', null]) assert.doesNotMatch(await seen(slug), /CANARY/, String(slug))
  })
  assert.match(await seen('officer'), /CANARY/)
})

test('a long list is paged and opens in one round of packets', async () => {
  const words =
    'negotiate with the employers of towns and regions agreements on staffing levels rosters protective clothing training'.split(
      ' ',
    )
  for (let i = 0; i < 35; i++) await title(words.map((_, j) => words[(j * (i + 3)) % words.length]).join(' '))
  for (const language of ['en', 'ar']) {
    const { body, page } = await (await world.as('translator')).get(`${desk}?lang=${language}`)
    const packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    assert.ok(packed.length < 14 * 1024, `${packed.length} bytes`)
    assert.equal(page.querySelectorAll('ul.work > li').length, 30)
    assert.ok(page.querySelector('a[rel=next]'))
  }
})
