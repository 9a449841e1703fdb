import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'

const TEXT = 'Le réseau publie chaque année un bilan de ses actions dans les villes.'

let world: World
let officer: Browser
let delegate: Browser
let member: Browser
let address: string
let block: string

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  delegate = await world.as('delegate-es')
  member = await world.as('member-sw')
  const drafted = await officer.submit('/towns/documents/new', '/towns/documents', {
    pasted: `Un projet\n\n${TEXT}\n\nUn autre paragraphe, dont personne ne dit rien.`,
    language: 'fr',
  })
  address = drafted.location!.split('?')[0]!
  const day = Temporal.Now.plainDateISO('UTC').add({ days: 20 }).toString()
  await officer.submit(address, `${address}/opening`, { day, hour: '12:00', audience: 'public' })
  const { body } = await officer.json(`/api/v1${address}`)
  const { blocks } = body as { blocks: { id: string; text: { faces: Record<string, { text: string }> } }[] }
  block = blocks.find(one => one.text.faces['fr']!.text === TEXT)!.id
})
after(() => world?.close())

const here = () => `${address}/blocks/${block}`
const desk = () => `${address}/desk/${block}`

async function suggests(browser: Browser, proposed: string, language = 'fr'): Promise<string> {
  const sent = await browser.submit(here(), `${here()}/suggestions`, { proposed, language })
  assert.equal(sent.status, 303, sent.body)
  return sent.location!.split('#c-')[1]!
}

const fieldsOf = (answer: Answer) => officer.fieldsOf(answer, `${here()}/answers`)
const rowsOf = async () =>
  world.everyRow(`select (select count(*) from documents_answer) as answers, (select count(*) from documents_pending) as
    pending, (select count(*) from kernel_journal) as journal`)

let yearly: string
let monthly: string
let shown: string

test('the desk is offered all that fits, and sees side by side what changes the same words', async () => {
  yearly = await suggests(delegate, TEXT.replace('chaque année', 'chaque mois'))
  shown = await suggests(member, TEXT.replace('publie', 'présente'))
  monthly = await suggests(member, TEXT.replace('chaque année', 'chaque semaine'))
  const answer = await officer.get(`${desk()}?lang=en`)
  const fields = fieldsOf(answer)
  assert.equal(fields.get('wording'), TEXT.replace('publie', 'présente'))
  assert.deepEqual(fields.getAll('put'), [shown])
  const conflict = answer.page.querySelector('[aria-labelledby=conflicts]')!
  assert.match(conflict.text, /These 2 suggestions change the same words/)
  assert.deepEqual(
    conflict.querySelectorAll('ins').map(one => one.text.replace(/^.*: /, '').trim()),
    ['mois', 'semaine'],
  )
  for (const id of [yearly, monthly]) assert.ok(conflict.querySelector(`a[href="#c-${id}"]`))
})

test('the ones that are ticked make the wording anew; what was typed stays, and nothing is kept', async () => {
  const before = await rowsOf()
  const again = await officer.submit(desk(), `${here()}/answers`, {
    step: 'put',
    put: [shown, monthly],
    reason: ['', 'Bien vu.', ''],
  })
  const fields = fieldsOf(again)
  assert.equal(fields.get('wording'), TEXT.replace('publie', 'présente').replace('année', 'semaine'))
  assert.deepEqual(fields.getAll('put'), [shown, monthly])
  assert.equal(fields.getAll('reason')[1], 'Bien vu.')
  assert.equal(again.page.querySelector('#problems'), null)
  assert.deepEqual(await rowsOf(), before)
})

test('of two that conflict neither is put in, and it is said', async () => {
  const again = await officer.submit(`${desk()}?lang=en`, `${here()}/answers`, {
    step: 'put',
    put: [shown, monthly, yearly],
  })
  assert.equal(fieldsOf(again).get('wording'), TEXT.replace('publie', 'présente'))
  assert.match(again.page.querySelector('#problems')!.text, /2 of the ticked suggestions/)
  const none = fieldsOf(await officer.submit(desk(), `${here()}/answers`, { step: 'put', put: [] }))
  assert.deepEqual([none.get('wording'), none.getAll('put')], [TEXT, []])
})

test('a member may not put suggestions together, and learns nothing of the wording', async () => {
  const key = member.fieldsOf(await member.get('/me'), '/sign-out').get('key')!
  const fields = fieldsOf(await officer.get(desk()))
  fields.set('key', key)
  fields.set('step', 'put')
  const refused = await member.post(`${here()}/answers`, fields)
  assert.equal(refused.status, 403)
  assert.doesNotMatch(refused.body, /présente/)
})

test('a desk that another officer has answered meanwhile is not put together over their answers', async () => {
  const early = fieldsOf(await officer.get(desk()))
  const other = await world.as('administrator')
  const kept = await other.submit(desk(), `${here()}/answers`, {
    treatment: ['', 'taken-up', ''],
    reason: ['', 'Oui.', ''],
    wording: TEXT.replace('publie', 'présente'),
  })
  assert.equal(kept.status, 303, kept.body)
  early.set('step', 'put')
  const again = await officer.post(`${here()}/answers`, early)
  assert.equal(again.status, 422)
  assert.ok(again.page.querySelector('#problems'))
})

test('two suggestions on a translation are both taken up where they fit together, and refused where they do not', async () => {
  const spanish = 'La red publica cada año un balance de sus acciones en las ciudades.'
  const [wording] = await world.everyRow<{ id: string }>(
    `select id from documents_wording where block_id = '${block}' and upto_version is null`,
  )
  const translations = `/towns/translations/wording/${wording!.id}`
  const translated = await (await world.as('translator')).submit(`${translations}?to=es`, translations, {
    words: spanish,
  })
  assert.equal(translated.status, 303, translated.body)
  const first = await suggests(delegate, spanish.replace('publica', 'presenta'), 'es')
  const second = await suggests(member, spanish.replace('publica', 'redacta'), 'es')
  const third = await suggests(member, spanish.replace('ciudades', 'regiones'), 'es')
  const page = await officer.get(desk())
  assert.equal(page.page.querySelectorAll('[aria-labelledby=conflicts] table').length, 2)
  const take = async (...ids: string[]) => {
    const said = fieldsOf(await officer.get(desk())).getAll('contribution')
    return officer.submit(desk(), `${here()}/answers`, {
      treatment: said.map(id => (ids.includes(id) ? 'taken-up' : id === shown ? 'taken-up' : '')),
      reason: said.map(() => 'Oui.'),
      wording: TEXT.replace('publie', 'présente'),
    })
  }
  const refused = await take(first, second)
  assert.equal(refused.status, 422)
  assert.match(refused.page.querySelector('#problems')!.innerHTML, new RegExp(`#c-${first}`))
  const both = await take(first, third)
  assert.equal(both.status, 303, both.body)
  const [pending] = await world.everyRow<{ words: Record<string, string> }>('select words from documents_pending')
  assert.equal(pending!.words['es'], spanish.replace('publica', 'presenta').replace('ciudades', 'regiones'))
})
