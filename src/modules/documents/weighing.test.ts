import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { blockSaying, openText } from '../../../test/kits/open-text.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
let officer: Browser
let delegate: Browser
let member: Browser
let piece: { document: string; block: string; other: string; page: string }

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  delegate = await world.as('delegate-es')
  member = await world.as('member-sw')
  const text = await openText(officer, 'public')
  const block = blockSaying(text, 'Every town')
  const page = `${text.address}/blocks/${block}`
  piece = { document: text.address, block, page, other: blockSaying(text, 'Nobody works') }
})
after(() => world.close())

interface Option {
  contributions: string[]
  organisations: number
  regions: { id: string }[]
  members: { count: number | null; known: number; unknown: number; years: number[] | null }
  persons: number | null
}

const optionsFor = async (slug: string | null, document = piece.document): Promise<Option[]> => {
  const { body } = await (await world.as(slug)).json(`/api/v1${document}`)
  const block = (body as { blocks: { id: string; options?: Option[] }[] }).blocks.find(one => one.id === piece.block)!
  return block.options ?? []
}

const suggest = async (by: Browser, proposed: string, more: Record<string, string> = {}) => {
  const sent = await by.submit(piece.page, `${piece.page}/suggestions`, {
    proposed,
    language: 'en',
    words: '',
    ...more,
  })
  assert.equal(sent.status, 303, sent.body)
  return sent.location!.split('#c-')[1]!
}

test('two of a union who ask for the same count as one organisation, and whoever asks in their own name as a person', async () => {
  const organisation = delegate
    .fieldsOf(await delegate.get(piece.page), `${piece.page}/suggestions`)
    .get('organisation')!
  await suggest(delegate, 'Every town has “clean water” by 2030.', { organisation })
  await suggest(delegate, 'Every town has "clean water"  by 2030.', { organisation })
  await suggest(member, 'Every town has "clean water" by 2030.', { organisation: '' })
  const [option, ...others] = await optionsFor('officer')
  assert.equal(others.length, 0)
  assert.equal(option!.contributions.length, 3)
  assert.deepEqual([option!.organisations, option!.regions.length, option!.persons], [1, 1, 1])
  assert.equal(option!.members.known, 1)
  assert.ok(option!.members.count! > 1000)
})

test('a member reads the same weight without being told how few persons there are, and a visitor none at all', async () => {
  const [option] = await optionsFor('member-sw')
  assert.deepEqual([option!.organisations, option!.persons], [1, null])
  const page = await member.get(`${piece.page}?lang=en`)
  assert.match(page.page.querySelector('section[aria-labelledby=options]')!.text, /few, or none/)
  assert.deepEqual(await optionsFor(null), [])
  const visitor = await (await world.as(null)).get(`${piece.page}?lang=en`)
  assert.equal(visitor.page.querySelector('section[aria-labelledby=options]'), null)
  assert.equal((await (await world.as(null)).get(`${piece.document}/weight.csv`)).status, 401)
  assert.equal((await (await world.as('officer-water')).get(`${piece.document}/weight.csv`)).status, 403)
})

test('where somebody belongs weighs nothing: a delegate in her own name brings neither her union nor its members', async () => {
  await suggest(delegate, 'Another wording altogether.', { organisation: '' })
  const option = (await optionsFor('officer')).at(-1)!
  assert.deepEqual([option.organisations, option.regions.length, option.members.count, option.persons], [0, 0, null, 1])
})

test('the weight is taken along as a table, empty where it is not known or not told', async () => {
  const read = async (browser: Browser) => {
    const { body, headers } = await browser.get(`${piece.document}/weight.csv?lang=en`)
    assert.match(headers.get('content-disposition')!, /weight\.csv/)
    return parse(body, { bom: true, columns: true }) as Record<string, string>[]
  }
  const rows = await read(officer)
  assert.equal(rows.length, 2)
  assert.deepEqual(
    rows.map(row => row['Persons in their own name']),
    ['1', '1'],
  )
  assert.equal(rows[1]!['Members represented'], '')
  const told = await read(member)
  assert.deepEqual(
    told.map(row => row['Persons in their own name']),
    ['', ''],
  )
})

test('the desk puts contributions together as one option and takes them apart; each keeps its author', async () => {
  const options = await optionsFor('officer')
  const [first, second] = options.map(option => option.contributions[0]!)
  const desk = `${piece.document}/desk/${piece.block}`
  const one = await officer.submit(desk, `${piece.page}/options`, { contribution: [first!] })
  assert.equal(one.status, 422, 'one alone cannot be put together')
  const sent = await officer.submit(desk, `${piece.page}/options`, { contribution: [first!, second!] })
  assert.equal(sent.status, 303, sent.body)
  const joined = await optionsFor('officer')
  assert.equal(joined.length, 1)
  assert.deepEqual([joined[0]!.contributions.length, joined[0]!.organisations, joined[0]!.persons], [4, 1, 2])
  assert.equal((await optionsFor('member-sw')).length, 2, 'nobody else sees it before it is answered')
  const page = await officer.get(desk)
  const split = page.page.querySelector('form[action$="/split"]')!.getAttribute('action')!
  const [from] = await world.everyRow<{ n: number }>(
    'select count(distinct author_id)::int as n from documents_contribution',
  )
  assert.equal(from!.n, 2)
  assert.equal((await officer.submit(desk, split)).status, 303)
  assert.equal((await optionsFor('officer')).length, 2)
  assert.equal((await officer.submit(desk, `${piece.page}/options`, { contribution: [first!, second!] })).status, 303)
})

test('a member puts nothing together, and nothing of another block is put here', async () => {
  const [first, second] = (await optionsFor('member-sw')).map(option => option.contributions[0]!)
  const key = member.fieldsOf(await member.get('/me'), '/sign-out').get('key')!
  const fields = new URLSearchParams([
    ['key', key],
    ['contribution', first!],
    ['contribution', second!],
  ])
  assert.equal((await member.post(`${piece.page}/options`, fields)).status, 403)
  const desk = `${piece.document}/desk/${piece.block}`
  const elsewhere = `${piece.document}/blocks/${piece.other}/options`
  const other = officer.fieldsOf(await officer.get(desk), `${piece.page}/options`)
  other.set('contribution', first!)
  other.append('contribution', second!)
  assert.equal((await officer.post(elsewhere, other)).status, 404)
})

test('once it is answered everybody who hears it reads what was put together, and the desk takes it apart no more', async () => {
  const desk = `${piece.document}/desk/${piece.block}`
  const count = officer.fieldsOf(await officer.get(desk), `${piece.page}/answers`).getAll('contribution').length
  const kept = await officer.submit(desk, `${piece.page}/answers`, {
    wording: 'Every town has clean water by 2030.',
    treatment: Array.from({ length: count }, () => 'merged'),
    reason: Array.from({ length: count }, () => 'Yes.'),
  })
  assert.equal(kept.status, 303, kept.body)
  assert.equal((await officer.submit(`${piece.document}/desk`, `${piece.document}/versions`)).status, 303)
  assert.equal((await optionsFor('member-sw')).length, 1)
  const compared = await member.get(`${piece.document}?compare=1..2&lang=en`)
  assert.match(compared.body, /Behind it:.*one organisation · one region/s)
  const [row] = await world.everyRow<{ option_id: string }>('select option_id from documents_option limit 1')
  const key = officer.fieldsOf(await officer.get('/me'), '/sign-out').get('key')!
  const split = await officer.post(`${piece.page}/options/${row!.option_id}/split`, new URLSearchParams({ key }))
  assert.equal(split.status, 404)
})
