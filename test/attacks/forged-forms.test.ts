import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { furnish, keyFor, type Names } from '../matrix/furnish.ts'
import { changesFrom, everyTable } from '../matrix/rows.ts'
import { type Browser, openWorld, type World } from '../world.ts'

// Attacks 10, 20, 30, 31 and 34: forms that no page of ours has drawn, or not so.

let world: World
let names: Names
let member: Browser
let comments: string
before(async () => {
  world = await openWorld()
  names = await furnish(world, 'towns')
  member = await world.as('member-sw')
  comments = `/towns/documents/${names.open}/blocks/${names.openBlock}/comments`
})
after(() => world.close())

const said = () =>
  world.everyRow<Record<string, unknown>>(
    `select * from documents_contribution where block_id = '${names.openBlock}' order by id`,
  )
async function form(fields: Record<string, string> = {}, browser = member): Promise<URLSearchParams> {
  return new URLSearchParams({ key: await keyFor(world, browser), words: 'Nakubali.', language: 'sw', ...fields })
}
async function refused(send: () => Promise<{ status: number }>, ...statuses: number[]): Promise<void> {
  const before = await everyTable(world)
  const { status } = await send()
  assert.ok(statuses.includes(status), `${status}`)
  assert.deepEqual(changesFrom(before, await everyTable(world)), [])
}

test('without a key, with a made-up one or with somebody else’s, nothing is kept', async () => {
  const other = await form({}, await world.as('facilitator'))
  const otherSession = await form({}, await world.as('member-sw'))
  const good = await form()
  const [id = '', seal = ''] = good.get('key')!.split('.')
  for (const key of [
    '',
    'key',
    `${id}.`,
    `${id}.${'A'.repeat(seal.length)}`,
    `${id}.${seal}x`,
    other.get('key')!,
    otherSession.get('key')!,
    world.visitorKey(),
  ]) {
    await refused(() => member.post(comments, new URLSearchParams({ key, words: 'Mimi', language: 'sw' })), 403)
  }
  await refused(() => member.post(comments, new URLSearchParams({ words: 'Mimi', language: 'sw' })), 403)
  assert.equal((await member.post(comments, good)).status, 303)
})

test('a key that was used keeps nothing else: not other words, not at another place, not by another method', async () => {
  const sent = await form({ words: 'Mara moja.' })
  assert.equal((await member.post(comments, sent)).status, 303)
  const other = new URLSearchParams(sent)
  other.set('words', 'Maneno mengine.')
  await refused(() => member.post(comments, other), 409)
  await refused(() => member.post(`${comments}?x=1`, sent), 409)
  await refused(() => member.post(`/towns/documents/${names.inner}/blocks/${names.innerBlock}/comments`, sent), 409)
  await refused(() => member.get(`${comments}?${sent}`), 404)
  const overridden = await form({ _method: 'DELETE' })
  await refused(
    () => member.post(`${comments.replace('/comments', '')}`, overridden, { 'x-http-method-override': 'PUT' }),
    404,
  )
})

test('a form from another site is not taken, whatever it says of itself', async () => {
  const headers: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost' },
    { origin: `${world.house.origin}.evil.example` },
    { origin: 'garbage' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'anything' },
    { origin: world.house.origin, 'sec-fetch-site': 'cross-site' },
  ]
  for (const header of headers) {
    const body = await form()
    await refused(() => member.post(comments, body, header), 403)
    await refused(() => member.post('/sign-out', body, header), 403)
    await refused(() => member.post('/demo/sign-in', new URLSearchParams({ as: 'officer' }), header), 403)
  }
  const own = { origin: world.house.origin, 'sec-fetch-site': 'same-origin' }
  assert.equal((await member.post(comments, await form(), own)).status, 303)
})

test('text/plain and bodies that are no form are not taken', async () => {
  const fields = Object.fromEntries(await form())
  const json = JSON.stringify(fields)
  const types = [
    'text/plain',
    'text/plain;charset=UTF-8',
    'application/xml',
    'application/octet-stream',
    'multipart/mixed; boundary=x',
  ]
  for (const type of types) await refused(() => member.post(comments, json, { 'content-type': type }), 400, 403, 415)
  for (const body of ['{', '[]', 'null', '"x"', '{"__proto__":{"key":"x"}}', '{"constructor":{"prototype":{"x":1}}}'])
    await refused(() => member.post(comments, body, { 'content-type': 'application/json' }), 400, 403)
  await refused(
    () => member.post(comments, 'no parts', { 'content-type': 'multipart/form-data; boundary=x' }),
    400,
    403,
  )
  await refused(() => member.post(comments, 'no boundary', { 'content-type': 'multipart/form-data' }), 400, 403, 415)
})

test('fields that the form does not have change nothing of what is kept', async () => {
  const stranger = names.person
  const sent = await form({
    author: stranger,
    author_id: stranger,
    entered_by: stranger,
    scope_id: newScope,
    scope: newScope,
    network: 'water',
    visibility: 'staff',
    treatment: 'taken-up',
    kind: 'suggestion',
    late: 'true',
    said_at: '2000-01-01',
    id: names.openSaid,
    withdrawn_at: '2000-01-01',
    document_id: names.openSaid,
    organisation_id: names.organisation,
    channel: 'phone',
    '__proto__[author_id]': stranger,
    '__proto__.author_id': stranger,
    'constructor[prototype][x]': '1',
    'author[id]': stranger,
  })
  sent.append('__proto__', stranger)
  assert.equal((await member.post(comments, sent)).status, 303)
  const row = (await said()).at(-1)!
  const [me] = await world.everyRow<{ id: string }>(`select id from register_person where slug = 'member-sw'`)
  const [home] = await world.everyRow<{ id: string }>(`select id from networks_network where slug = 'towns'`)
  assert.deepEqual(
    [
      row['author_id'],
      row['entered_by'],
      row['scope_id'],
      row['visibility'],
      row['kind'],
      row['late'],
      row['withdrawn_at'],
      row['organisation_id'],
      row['channel'],
    ],
    [me!.id, me!.id, home!.id, 'network', 'comment', false, null, null, 'page'],
  )
  assert.equal(({} as Record<string, unknown>)['author_id'], undefined)
  assert.equal(({} as Record<string, unknown>)['x'], undefined)
})

const newScope = '01a00000-0000-7000-8000-000000000000'

test('names of object members are fields like any other, and no field is an object', async () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length'])
    assert.equal((await member.post(comments, await form({ [name]: 'x' }))).status, 303, name)
  const officer = await world.as('officer')
  const json = async (fields: object) =>
    officer.post(comments, JSON.stringify({ ...Object.fromEntries(await form({}, officer)), ...fields }), {
      'content-type': 'application/json',
    })
  for (const words of [{}, [], [{}], 1, null, true, { toString: 'x' }]) {
    const before = await said()
    const { status } = await json({ words })
    assert.ok([403, 415, 422].includes(status), `${status}`)
    assert.equal((await said()).length, before.length)
  }
})

test('a field that comes twice counts once, and lists that do not fit each other end in a sentence', async () => {
  const twice = await form()
  twice.append('words', 'La pili.')
  twice.append('key', await keyFor(world, member))
  const sent = await member.post(comments, twice)
  assert.ok([303, 403].includes(sent.status), `${sent.status}`)
  const officer = await world.as('officer')
  const answers = `/towns/documents/${names.open}/blocks/${names.openBlock}/answers`
  const body = await form({ base: names.openWording, wording: 'Mengine.' }, officer)
  for (let i = 0; i < 600; i++) body.append('treatment', 'taken-up')
  body.append('contribution', names.openSaid)
  assert.ok((await officer.post(answers, body)).status < 500)
})

test('signs that deceive or break are not kept: NUL, half a letter, text that runs backwards, a bell', async () => {
  const words = 'Na\0ku\u0007bali \u202Eolleh\u202C \uD800 \uFFFF \u2066safe\u2069'
  assert.equal((await member.post(comments, await form({ words }))).status, 303)
  const kept = JSON.stringify((await said()).at(-1)!['words'])
  assert.doesNotMatch(kept, /\\u0000|\\u0007|\u202E|\uD800/)
  const officer = await world.as('officer')
  const documents = '/towns/documents'
  const title = 'T\0itle \u202Eevil\u202C \uD800'
  const made = await officer.post(
    documents,
    new URLSearchParams({
      key: await keyFor(world, officer),
      title,
      pasted: 'Titre\0\n\nUn \u202Eparagraphe\uD800 de plus.\n',
      language: 'fr',
    }),
  )
  assert.equal(made.status, 303, made.page.querySelector('main')?.text ?? '')
  const { body } = await officer.get(made.location!)
  assert.doesNotMatch(body, /\0|\u202E|\uD800/)
})

test('a language, a zone or a day that is none is sent back, and so is a megabyte of nothing', async () => {
  for (const language of ['', 'x', '../en', '__proto__', 'constructor', 'sw'.repeat(500), 'sw"><b>'])
    await refused(async () => member.post(comments, await form({ language })), 422)
  const start = performance.now()
  for (const words of [' '.repeat(1_000_000), '\n'.repeat(900_000), `a${' '.repeat(1_000_000)}b`, 'ـ'.repeat(100_000)])
    await refused(async () => member.post(comments, await form({ words })), 413, 422)
  assert.ok(performance.now() - start < 5000, 'within a second or so each')
})

test('a document with an Arabic or a dotted title can be opened by the address the house leads to', async () => {
  const officer = await world.as('officer')
  for (const title of ['مشروع الخطة', 'Délégué·e·s Ñandú', '计划', '🙂', '?#/..%2F']) {
    const key = await keyFor(world, officer)
    const made = await officer.post(
      '/towns/documents',
      new URLSearchParams({ key, title, pasted: `Titre\n\nParagraphe de ${title}.\n`, language: 'fr' }),
    )
    assert.equal(made.status, 303, `${title}: ${made.status}`)
    assert.equal((await officer.get(made.location!)).status, 200, title)
  }
})

test('fifty sendings of one form at once keep it once, and all are answered alike', async () => {
  const before = (await said()).length
  const sent = await form({ words: 'Mara hamsini.' })
  const answers = await Promise.all(Array.from({ length: 50 }, () => member.post(comments, sent)))
  assert.deepEqual([...new Set(answers.map(one => one.status))], [303])
  assert.equal(new Set(answers.map(one => one.location)).size, 1)
  assert.equal((await said()).length, before + 1)
  const nodes = await world.everyRow(`select id from trace_node where title::text like '%Mara hamsini%'`)
  assert.equal(nodes.length, 1)
})
