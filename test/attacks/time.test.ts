import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { keyFor, type Maker, makerOf } from '../matrix/furnish.ts'
import { type Browser, openWorld, type World } from '../world.ts'

// Attack 34: answers that are lost, sendings that overtake each other, two browsers at once, and the last second.

let world: World
let maker: Maker
let member: Browser
before(async () => {
  world = await openWorld()
  maker = await makerOf(world, 'towns')
  member = await world.as('member-sw')
})
after(() => world.close())

const said = (block: string) =>
  world.everyRow<{ id: string; late: boolean; text: string }>(
    `select id, late, words::text as text from documents_contribution where block_id = '${block}' order by id`,
  )
const comment = async (browser: Browser, words: string) =>
  new URLSearchParams({ key: await keyFor(world, browser), words, language: 'sw' })
const blockOf = ({ slug, block }: { slug: string; block: string }) => `/towns/documents/${slug}/blocks/${block}`

test('whoever never saw the answer sends again, and is told of the first time', async () => {
  const document = await maker.opened('public')
  const body = (await comment(member, 'Jibu limepotea.')).toString()
  const lost = request(`${world.house.origin}${blockOf(document)}/comments`, {
    method: 'POST',
    headers: {
      cookie: member.cookie(),
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
    },
  })
  lost.on('error', () => {})
  lost.end(body)
  await once(lost, 'finish')
  lost.destroy()
  const again = await Promise.all(
    [1, 2, 3].map(() => member.post(`${blockOf(document)}/comments`, new URLSearchParams(body))),
  )
  assert.deepEqual(
    again.map(one => one.status),
    [303, 303, 303],
  )
  const [only, ...others] = await said(document.block)
  assert.equal(others.length, 0)
  assert.ok(again.every(one => one.location!.endsWith(`#c-${only!.id}`)))
})

test('sendings that overtake each other are each kept once, in whatever order they come again', async () => {
  const document = await maker.opened('public')
  const bodies = await Promise.all(['Moja', 'Mbili', 'Tatu', 'Nne'].map(words => comment(member, words)))
  const order = [3, 1, 0, 2, 0, 3, 2, 1, 1, 0]
  await Promise.all(order.map(i => member.post(`${blockOf(document)}/comments`, bodies[i]!)))
  for (const i of order.toReversed())
    assert.equal((await member.post(`${blockOf(document)}/comments`, bodies[i]!)).status, 303)
  assert.deepEqual((await said(document.block)).map(({ text }) => /Moja|Mbili|Tatu|Nne/.exec(text)?.[0]).sort(), [
    'Mbili',
    'Moja',
    'Nne',
    'Tatu',
  ])
})

test('two officers who answer the same paragraph at once: one answer stands, whole, and whoever was late hears it', async () => {
  const document = await maker.waiting('public')
  const desk = `/towns/documents/${document.slug}/desk/${document.block}`
  const officers = await Promise.all([world.as('officer'), world.as('officer')])
  const forms = await Promise.all(
    officers.map(async officer => {
      const page = await officer.get(desk)
      const action = page.page
        .querySelectorAll('form')
        .map(one => one.getAttribute('action')!)
        .find(one => one.includes('/answers'))!
      return { action, fields: officer.fieldsOf(page, action) }
    }),
  )
  const answers = await Promise.all(
    officers.map((officer, i) => {
      const { action, fields } = forms[i]!
      fields.set('treatment', 'taken-up')
      fields.set('reason', `Raison ${i}.`)
      fields.set('wording', `${document.words} Formulation ${i}.`)
      return officer.post(action, fields)
    }),
  )
  assert.ok(
    answers.every(({ status }) => [303, 409, 422].includes(status)),
    answers.map(one => one.status).join(),
  )
  assert.ok(answers.some(({ status }) => status === 303))
  const page = (await officers[0]!.get(desk)).body
  const reasons = [0, 1].filter(i => page.includes(`Raison ${i}.`))
  const wordings = [0, 1].filter(i => page.includes(`Formulation ${i}.`))
  assert.deepEqual(reasons, wordings, 'never the reason of one with the wording of the other')
  assert.equal(reasons.length, 1)
})

test('an answer to a wording that was replaced meanwhile is not taken', async () => {
  const document = await maker.waiting('public')
  const desk = `/towns/documents/${document.slug}/desk/${document.block}`
  const officer = await world.as('officer')
  const old = await officer.get(desk)
  const action = old.page
    .querySelectorAll('form')
    .map(one => one.getAttribute('action')!)
    .find(one => one.includes('/answers'))!
  const stale = officer.fieldsOf(old, action)
  await maker.answer(document, { reason: 'Oui.', wording: `${document.words} Nouveau.` })
  await maker.publishVersion(document.slug)
  stale.set('treatment', 'declined')
  stale.set('reason', 'Non.')
  stale.set('wording', `${document.words} Ancien.`)
  const { status } = await officer.post(action, stale)
  assert.ok([403, 409, 422].includes(status), `${status}`)
  assert.doesNotMatch((await member.get(blockOf(document))).body, /Ancien\./)
})

test('at the last second by the clock of the house, a word is in time; a second later it is late; a retry stays what it was', async () => {
  const document = await maker.opened('public')
  const [row] = await world.everyRow<{ seconds: number }>(
    `select extract(epoch from closes_at - now())::float8 as seconds from documents_document where slug = '${document.slug}'`,
  )
  const at = (secondsAfter: number) =>
    world.moveClock(Temporal.Duration.from({ seconds: Math.round(row!.seconds) + secondsAfter }).toString())
  // Keys are drawn before, and sessions last: only the house's clock moves.
  await at(-20)
  const again = await world.as('member-sw')
  const [early, straddling, late] = [
    await comment(again, 'Mapema.'),
    await comment(again, 'Ukingoni.'),
    await comment(again, 'Baadaye.'),
  ]
  const send = (body: URLSearchParams) => again.post(`${blockOf(document)}/comments`, body)
  assert.equal((await send(early)).status, 303)
  const [before] = await said(document.block)
  assert.equal(before!.late, false)

  // Sent while the clock passes the hour: either side is right, but it is decided once.
  const passing = Promise.all([send(straddling), at(60), send(straddling)])
  for (const one of await passing) if (one) assert.equal(one.status, 303)
  const late1 = await send(late)
  assert.ok([303, 409].includes(late1.status))
  for (const body of [early, straddling]) assert.equal((await send(body)).status, 303)
  // The clock jumps back: what was late stays late, what was in time stays in time, nothing is there twice.
  await at(-20)
  for (const body of [early, straddling, late]) await send(body)
  const all = await said(document.block)
  assert.equal(all.length, 3)
  assert.equal(all.find(one => one.text.includes('Mapema'))!.late, false)
  assert.equal(all.find(one => one.text.includes('Baadaye'))!.late, late1.status === 303)
  await world.moveClock('PT0S')
})
