import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { type DocumentMade, type Maker, makerOf } from '../../../test/matrix/furnish.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
let maker: Maker
let officer: Browser
let member: Browser
let delegate: Browser
let regional: Browser

before(async () => {
  world = await openWorld()
  maker = await makerOf(world, 'towns')
  officer = maker.officer
  member = await world.as('member-sw')
  delegate = await world.as('delegate-es')
  regional = await world.as('regional')
})
after(() => world.close())

const pageOf = ({ slug, block }: DocumentMade) => `/towns/documents/${slug}/blocks/${block}`
const idIn = (location: string | null) => location!.split('#c-')[1]!
const went = (answer: { status: number; body: string; location: string | null }) => {
  assert.equal(answer.status, 303, answer.body)
  return idIn(answer.location)
}

async function replyTo(browser: Browser, document: DocumentMade, said: string, words: string, language = 'es') {
  const page = `${pageOf(document)}?answer=${said}`
  return went(await browser.submit(page, `/contributions/${said}/replies`, { words, language, organisation: '' }))
}

const settle = (browser: Browser, document: DocumentMade, said: string, way = 'settlement') =>
  browser.submit(pageOf(document), `/contributions/${said}/${way}`)

async function row(id: string) {
  const [found] = await world.everyRow<{
    conversation_id: string | null
    reply_to: string | null
    settled_by: string | null
    withdrawn_at: string | null
    passage: { language: string; from: number; to: number; text: string } | null
    wording_id: string
  }>(`select * from documents_contribution where id = '${id}'`)
  return found!
}

test('whoever reads what was said answers it: one level is shown, and whom a deeper answer answers is named', async () => {
  const text = await maker.opened('network')
  const first = await maker.comment(text, 'Tunahitaji zaidi.')
  const reply = await replyTo(delegate, text, first, 'Nosotros también.')
  const deeper = await replyTo(member, text, reply, 'Asante.', 'sw')
  assert.deepEqual([(await row(deeper)).reply_to, (await row(deeper)).conversation_id], [reply, first])
  const { page } = await regional.get(`${pageOf(text)}?lang=en`)
  const replies = page.querySelectorAll('ul > li > article').map(one => one.getAttribute('id'))
  assert.deepEqual(replies, [`c-${reply}`, `c-${deeper}`])
  assert.match(page.querySelector(`#c-${deeper}`)!.text, /replied in Swahili/)
  assert.match(page.querySelector(`#c-${deeper}`)!.text, /to .*Lucía/)
})

test('those in a conversation are told of a reply once a day, not who wrote it and nobody else', async () => {
  const text = await maker.opened('network')
  const first = await maker.comment(text, 'Tunahitaji walimu.')
  const told = async (slug: string) => {
    const { body } = await (await world.as(slug)).json('/api/v1/me/notices')
    const { notices } = body as { notices: { kind: string; url: string; title: string }[] }
    return notices.filter(one => one.kind === 'documents.replied' && one.url === pageOf(text))
  }
  const reply = await replyTo(delegate, text, first, 'Nosotros también.')
  await world.until(async () => (await told('member-sw')).length > 0)
  assert.deepEqual(await told('delegate-es'), [], 'nobody is told of their own words')
  await replyTo(regional, text, reply, 'Nous aussi.', 'fr')
  await world.until(async () => (await told('delegate-es')).length > 0)
  assert.equal((await told('member-sw')).length, 1, 'once a day')
  for (const slug of ['regional', 'facilitator', 'officer', 'officer-water'])
    assert.deepEqual(await told(slug), [], slug)
  assert.doesNotMatch(JSON.stringify([await told('member-sw'), await told('delegate-es')]), /Nosotros|Nous aussi/)
})

test('what came late in a conversation is told when it is heard, and not before', async () => {
  const text = await maker.opened('network')
  const first = await maker.comment(text, 'Tunahitaji mabasi.')
  await maker.close(text.slug)
  const late = await replyTo(delegate, text, first, 'Fuera de plazo.')
  const told = () =>
    world.everyRow(`select 1 from notices_matter where kind = 'documents.replied' and url = '${pageOf(text)}'`)
  await world.until(async () => {
    const left = await world.everyRow(`select 1 from jobs.job where name like 'tell-of-%' and state < 'completed'`)
    return left.length === 0
  })
  assert.deepEqual(await told(), [])
  const page = `/towns/documents/${text.slug}/late`
  assert.equal((await officer.submit(page, `${page}/${late}`, { decision: 'hear' })).status, 303)
  await world.until(async () => (await told()).length === 1)
})

test('an answer sent twice is said once, and an empty one is drawn again with its question', async () => {
  const text = await maker.opened('network')
  const first = await maker.comment(text, 'Tunahitaji zaidi.')
  const action = `/contributions/${first}/replies`
  const form = delegate.fieldsOf(await delegate.get(`${pageOf(text)}?answer=${first}`), action)
  form.set('words', 'Una vez.')
  form.delete('organisation')
  const [one, two] = [
    await delegate.post(`${pageOf(text)}${action}`, form),
    await delegate.post(`${pageOf(text)}${action}`, form),
  ]
  assert.equal(one.status, 303, one.body)
  assert.equal(one.location, two.location)
  const empty = await delegate.submit(`${pageOf(text)}?answer=${first}`, action, { words: ' ' })
  assert.equal(empty.status, 422)
  assert.ok(empty.page.querySelector(`form[action$="${action}"] textarea[aria-invalid]`))
})

test('nobody answers what was taken back, what stands elsewhere, or what they may not hear; the words are kept', async () => {
  const [text, other] = [await maker.opened('network'), await maker.opened('network')]
  const first = await maker.comment(text, 'Tunahitaji zaidi.')
  const action = `/contributions/${first}/replies`
  const form = delegate.fieldsOf(await delegate.get(`${pageOf(text)}?answer=${first}`), action)
  form.set('words', 'Palabras guardadas.')
  form.delete('organisation')
  assert.equal((await delegate.post(`${pageOf(other)}${action}`, form)).status, 404)
  const outsider = await world.as('officer-water')
  const theirs = new URLSearchParams({ ...Object.fromEntries(form), key: await keyOf(outsider) })
  assert.equal((await outsider.post(`${pageOf(text)}${action}`, theirs)).status, 404)
  await member.submit(pageOf(text), `/contributions/${first}/withdrawal`)
  const late = await delegate.post(`${pageOf(text)}${action}`, form)
  assert.equal(late.status, 422, late.body)
  assert.match(late.page.querySelector('form[action$="/comments"] textarea[name=words]')!.text, /Palabras guardadas/)
})

async function keyOf(browser: Browser): Promise<string> {
  return browser.fieldsOf(await browser.get('/me'), '/sign-out').get('key')!
}

test('one answer of the desk is for the whole conversation: everyone in it reads it, and who joins later waits again', async () => {
  const text = await maker.opened('network')
  const first = await maker.comment(text, 'Tunahitaji zaidi.')
  const reply = await replyTo(delegate, text, first, 'Nosotros también.')
  const desk = `/towns/documents/${text.slug}/desk/${text.block}`
  const drawn = await officer.get(desk)
  assert.deepEqual(
    drawn.page.querySelectorAll('[name=contribution]').map(one => one.getAttribute('value')),
    [first],
    'a conversation is answered once',
  )
  // Said while the desk writes: nobody has read it, so nobody has answered it.
  const meanwhile = await replyTo(delegate, text, first, 'Y otra cosa.')
  const fields = officer.fieldsOf(drawn, '/answers')
  fields.set('treatment', 'taken-up')
  fields.set('reason', 'Oui, pour tout le monde.')
  fields.set('wording', `${text.words} Partout.`)
  const kept = await officer.post(`${pageOf(text)}/answers`, fields)
  assert.equal(kept.status, 303, kept.body)
  await maker.publishVersion(text.slug)
  const answers = await world.everyRow<{ contribution_id: string; treatment: string }>(
    `select contribution_id, treatment from documents_answer where document_id = (select id from documents_document where slug = '${text.slug}')`,
  )
  assert.deepEqual(
    new Map(answers.map(one => [one.contribution_id, one.treatment])),
    new Map([
      [first, 'taken-up'],
      [reply, 'answered'],
    ]),
  )
  const own = await delegate.get('/me?lang=en')
  assert.match(
    own.page.querySelector(`#said-${reply}`)!.text,
    /Answered with the conversation.*Oui, pour tout le monde/s,
  )
  assert.match(own.page.querySelector(`#said-${meanwhile}`)!.text, /Waiting for an answer/)
  const told = await world.until(async () => {
    const rows = await world.everyRow<{ contribution_id: string }>('select contribution_id from documents_told')
    return rows.some(one => one.contribution_id === reply) ? rows : null
  })
  assert.ok(!told.some(one => one.contribution_id === meanwhile))
  const again = await officer.get(desk)
  assert.deepEqual(
    again.page.querySelectorAll('[name=contribution]').map(one => one.getAttribute('value')),
    [meanwhile],
  )
  const found = await officer.json(`/api/v1/towns/documents/${text.slug}`)
  assert.match(JSON.stringify(found.body), /"treatment":"answered"/)
})

test('a drafted answer survives that somebody takes back what they added, and falls with the words that began it', async () => {
  const text = await maker.opened('network')
  const first = await maker.comment(text, 'Tunahitaji zaidi.')
  const reply = await replyTo(delegate, text, first, 'Nosotros también.')
  await maker.answer(text, { treatment: 'declined', reason: 'Non.', wording: text.words })
  await delegate.submit(pageOf(text), `/contributions/${reply}/withdrawal`)
  await maker.publishVersion(text.slug)
  const rows = await world.everyRow<{ contribution_id: string }>(
    `select contribution_id from documents_answer where contribution_id in ('${first}', '${reply}')`,
  )
  assert.deepEqual(rows, [{ contribution_id: first }])

  const other = await maker.opened('network')
  const began = await maker.comment(other, 'Tunahitaji zaidi.')
  const stays = await replyTo(delegate, other, began, 'Nosotros también.')
  await maker.answer(other, { treatment: 'declined', reason: 'Non.', wording: other.words })
  await member.submit(pageOf(other), `/contributions/${began}/withdrawal`)
  const desk = await officer.get(`/towns/documents/${other.slug}/desk/${other.block}`)
  assert.deepEqual(
    desk.page.querySelectorAll('[name=contribution]').map(one => one.getAttribute('value')),
    [stays],
    'the next words of the conversation wait',
  )
  const { page } = await regional.get(pageOf(other))
  assert.ok(page.querySelector(`#c-${began}`), 'what was taken back keeps its place')
  assert.ok(page.querySelector(`ul > li > #c-${stays}`), 'and what answered it stays beneath')
})

test('whoever began a conversation, and staff, settle it and open it again; others do not', async () => {
  const text = await maker.opened('network')
  const first = await maker.comment(text, 'Tunahitaji zaidi.')
  const reply = await replyTo(delegate, text, first, 'Nosotros también.')
  const action = `/contributions/${first}/settlement`
  assert.ok(!(await delegate.get(pageOf(text))).page.querySelector(`form[action$="${action}"]`))
  const forged = new URLSearchParams({ key: await keyOf(delegate) })
  assert.equal((await delegate.post(`${pageOf(text)}${action}`, forged)).status, 403)
  const notFirst = new URLSearchParams({ key: await keyOf(delegate) })
  assert.equal((await delegate.post(`${pageOf(text)}/contributions/${reply}/settlement`, notFirst)).status, 404)

  assert.equal((await settle(member, text, first)).status, 303)
  const settled = await delegate.get(`${pageOf(text)}?lang=en`)
  const folded = settled.page.querySelector(`details > #c-${first}`)!.closest('details')!
  assert.match(folded.querySelector('summary')!.text, /Settled, says .* · 2 contributions/s)
  assert.ok(folded.querySelector(`#c-${reply}`), 'folded, and never gone')
  assert.ok(!folded.hasAttribute('open'))

  assert.equal((await settle(officer, text, first, 'reopening')).status, 303)
  assert.equal((await row(first)).settled_by, null)
  assert.equal((await settle(officer, text, first)).status, 303)
  assert.notEqual((await row(first)).settled_by, null)
  // The answer is due all the same.
  const desk = await officer.get(`/towns/documents/${text.slug}/desk/${text.block}?lang=en`)
  assert.match(desk.body, /Settled, says/)
})

test('the database refuses by itself what the page does not offer', async () => {
  const text = await maker.opened('network')
  const other = await maker.opened('network')
  const first = await maker.comment(text, 'Tunahitaji zaidi.')
  const elsewhere = await maker.comment(other, 'Kwingine.')
  const people = new Map(
    (await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')).map(one => [
      one.slug,
      one.id,
    ]),
  )
  const run = (slug: string, statement: RawBuilder<unknown>) =>
    world.write(slug, async tx => Number((await statement.execute(tx.db)).numAffectedRows))
  const me = people.get('delegate-es')!
  const add = (answered: string) => sql`insert into documents_contribution
    (id, document_id, block_id, wording_id, scope_id, kind, words, author_id, entered_by, channel, reply_to, conversation_id)
    select gen_random_uuid(), document_id, block_id, wording_id, scope_id, 'comment', words, ${me}::uuid, ${me}::uuid,
      'page', ${answered}::uuid, ${elsewhere}::uuid from documents_contribution where id = ${first}`
  assert.equal(await run('delegate-es', add(first)), 1)
  const misled = await world.everyRow(`select from documents_contribution where conversation_id = '${elsewhere}'`)
  assert.deepEqual(misled, [], 'which conversation it is part of is not for the sender to say')
  await assert.rejects(run('delegate-es', add(elsewhere)), /an answer stands beside what it answers/)

  const settle = (by: string | null, more = sql``) =>
    sql`update documents_contribution set settled_by = ${by}::uuid, settled_at = '2020-01-01Z'${more} where id = ${first}`
  assert.equal(await run('delegate-es', settle(me)), 0, 'what others began')
  await assert.rejects(run('member-sw', settle(me)), /settled by whoever began it/)
  await assert.rejects(run('officer', settle(me)), /settled by whoever began it/)
  await assert.rejects(run('member-sw', settle(people.get('member-sw')!, sql`, words = '{}'`)), /settled by whoever/)
  assert.equal(await run('member-sw', settle(people.get('member-sw')!)), 1)
  const [when] = await world.everyRow<{ past: boolean }>(
    `select settled_at < '2021-01-01' as past from documents_contribution where id = '${first}'`,
  )
  assert.equal(when!.past, false, 'nobody settles in the past')
  await settleAnd(other, elsewhere)
  await member.submit(pageOf(text), `/contributions/${first}/withdrawal`)
  await assert.rejects(run('delegate-es', add(first)), /an answer stands beside what it answers/)
})

/** What is settled can still be taken back by its author. */
async function settleAnd(document: DocumentMade, said: string): Promise<void> {
  assert.equal((await settle(member, document, said)).status, 303)
  assert.equal((await member.submit(pageOf(document), `/contributions/${said}/withdrawal`)).status, 303)
}
