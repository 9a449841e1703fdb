import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { sql } from 'kysely'
import { type OuterServer, openOuterServer } from '../../../test/outer-server.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../actor.ts'
import { writing } from '../transaction.ts'
import { linkTo } from './links.ts'
import { BadMail, type Mail } from './mail.ts'
import { sendMail, sendMails } from './send.ts'
import { mailHouse, setUpMail } from './setup.ts'

let outer: OuterServer
let world: World
before(async () => {
  outer = await openOuterServer()
  world = await openWorld({
    env: {
      SMTP_URL: outer.url,
      PUBLIC_URL: 'https://plenaria.example',
      MAIL_FROM: 'house@mail.plenaria.example',
      MAIL_IN: '0',
    },
  })
  // A real house: nothing of a mail stays.
  setUpMail({ ...mailHouse(), keepsContent: false })
})
after(async () => {
  await outer?.close()
  await world?.close()
})
afterEach(() => {
  outer.behave = {}
  outer.mails.length = 0
})

let count = 0
const a = (changes: Partial<Mail> = {}): Mail => ({
  key: `test:${++count}`,
  purpose: 'test',
  to: { address: `member${count}@union.example` },
  subject: 'A message for you',
  text: 'Words\n',
  html: '<p>Words</p>',
  language: 'en',
  ...changes,
})
const send = (...mails: Mail[]) => writing(world.house.database.pool, service('test'), tx => sendMails(tx, mails))
const row = async (id: string) =>
  (
    await world.everyRow<{ state: string; code: string | null; tries: number; content: object | null }>(
      `select state, code, tries, content from kernel_mail left join kernel_mail_content on mail_id = id where id = '${id}'`,
    )
  )[0]!
const until = async (id: string | undefined, state: string) => {
  assert.ok(id)
  return world.until(async () => {
    const found = await row(id)
    return found.state === state && found
  })
}

test('a mail goes out after the commit, with both parts, and its address is not kept', async () => {
  const [id] = await send(
    a({ text: 'Palabras\n', html: '<p>Palabras</p>', language: 'es', fromName: 'Red de ciudades' }),
  )
  await until(id, 'sent')
  const [mail] = outer.mails
  const read = await mail!.read()
  assert.equal(read.from?.address, 'house@mail.plenaria.example')
  assert.equal(read.from?.name, 'Red de ciudades')
  assert.deepEqual([read.text?.trim(), read.html?.trim()], ['Palabras', '<p>Palabras</p>'])
  assert.equal(read.messageId, `<${id}@mail.plenaria.example>`)
  assert.equal(mail!.header('auto-submitted'), 'auto-generated')
  assert.match(mail!.from, /^bounce\+[0-9a-f]{24}@mail\.plenaria\.example$/)
})

test('the same key is sent once, whoever asks again and with whatever words', async () => {
  const mail = a({ key: 'invitation:1' })
  const [id] = await send(mail)
  assert.deepEqual(await send(mail, { ...mail, subject: 'Other words' }), [])
  assert.equal((await send(a({ key: 'invitation:2' }), a({ key: 'invitation:2' }))).length, 1)
  await until(id, 'sent')
  await world.until(async () => outer.mails.length === 2)
})

test('what was said after the mail went out is not kept, and its address only as a keyed hash', async () => {
  const [id] = await send(a({ to: { address: 'Amina@Union.example' } }))
  assert.equal((await until(id, 'sent')).content, null)
  const [facts] = await world.everyRow<{ row: string }>(`select m::text as row from kernel_mail m where id = '${id}'`)
  assert.doesNotMatch(facts!.row, /amina/i)
})

test('a mail whose transaction fails never leaves', async () => {
  const fails = writing(world.house.database.pool, service('test'), async tx => {
    await sendMail(tx, a({ key: 'never' }))
    throw new Error('changed my mind')
  })
  await assert.rejects(fails, /changed my mind/)
  const [id] = await send(a())
  await until(id, 'sent')
  assert.equal(outer.mails.length, 1)
})

test('a member writes mails of their own network only, and nobody signed in reads the outbox but its staff', async () => {
  const [towns, water] = (
    await world.everyRow<{ id: Mail['scope'] & string }>(
      `select id from networks_network where slug in ('towns', 'water') order by slug`,
    )
  ).map(one => one.id)
  const id = await world.write('member-sw', tx => sendMail(tx, a({ scope: towns! })))
  await until(id!, 'sent')
  await assert.rejects(
    world.write('member-sw', tx => sendMail(tx, a({ scope: water! }))),
    { code: '42501' },
  )
  await assert.rejects(
    world.write('member-sw', tx => sendMail(tx, a())),
    { code: '42501' },
  )
  const seen = (slug: string | null) =>
    world.read(slug, async tx => (await sql`select id from kernel_mail where id = ${id}`.execute(tx.db)).rows.length)
  assert.deepEqual([await seen('officer'), await seen('member-sw'), await seen(null)], [1, 0, 0])
})

test('a key that a member wrote first keeps back no mail of the house, of another network or for another purpose', async () => {
  const networks = await world.everyRow<{ slug: string; id: Mail['scope'] & string }>(
    'select slug, id from networks_network',
  )
  const scope = networks.find(one => one.slug === 'towns')!.id
  const other = networks.find(one => one.slug === 'water')!.id
  const code = a({ key: 'sign-in:victim', purpose: 'sign-in-code' })
  assert.ok(await world.write('member-sw', tx => sendMail(tx, { ...code, scope })))
  assert.equal((await send(code)).length, 1)
  assert.equal((await send({ ...code, scope: other })).length, 1)
  assert.equal((await send({ ...code, scope, purpose: 'mailing' })).length, 1)
  assert.equal((await send(code, { ...code, scope: other }, { ...code, scope })).length, 0)
})

test('nobody writes a mail that was sent already, long ago, or before it was written', async () => {
  const [{ id: scope } = { id: '' }] = await world.everyRow<{ id: string }>(
    `select id from networks_network where slug = 'towns'`,
  )
  const row = (column: string, value: string, state = 'waiting') =>
    sql`insert into kernel_mail
        (id, key, purpose, scope_id, address_hash, box_hash, at_most, language, bounce_token, state, ${sql.ref(column)})
      values (gen_random_uuid(), gen_random_uuid(), 'test', ${scope}, '', '', 1, 'en', gen_random_uuid(), ${state},
        ${sql.raw(value)})`
  const write = (...row_: Parameters<typeof row>) => world.write('officer', tx => row(...row_).execute(tx.db))
  for (const [column, value] of Object.entries({
    at: 'now()',
    written_in: `'1'`,
    tries: '0',
    next_at: 'now()',
    doubtful: 'true',
    settled_at: 'now()',
    code: `'550'`,
  }))
    await assert.rejects(write(column, value), { code: '42501' }, column)
  for (const state of ['sending', 'sent', 'refused', 'bounced', 'expired', 'held'])
    await assert.rejects(write('expires_at', 'null', state), { code: '42501' }, state)
  await write('expires_at', 'null', 'kept')
})

test('a box that does not exist makes its mail refused, with the code, and the house hears of it', async () => {
  outer.behave.recipient = address => (address.startsWith('gone') ? '550 5.1.1 no such user' : null)
  const [gone, there] = await send(a({ to: { address: 'gone@union.example' } }), a())
  assert.equal((await until(gone, 'refused')).code, '5.1.1')
  assert.equal((await row(gone!)).content, null)
  await until(there, 'sent')
  const events = await world.everyRow<{ payload: { mail: string; code: string } }>(
    `select payload from kernel_event where name = 'mail.refused'`,
  )
  assert.deepEqual(
    events.map(one => [one.payload.mail, one.payload.code]),
    [[gone, '5.1.1']],
  )
})

test('a server that says "later" gets the same mail again, with the same Message-ID', async () => {
  const seen: string[] = []
  outer.behave.data = raw => {
    seen.push(/^message-id: (.*)\r$/im.exec(raw)![1]!)
    return seen.length === 1 ? '451 later, please' : null
  }
  const [id] = await send(a())
  await world.until(async () => (await row(id!)).code === '451')
  assert.equal((await row(id!)).state, 'waiting')
  assert.equal(outer.mails.length, 0)
  await world.moveClock('PT2M')
  try {
    await until(id, 'sent')
  } finally {
    await world.moveClock('PT0S')
  }
  assert.deepEqual(seen, Array(2).fill(`<${id}@mail.plenaria.example>`))
})

test('a mail that is refused "for now" for a day is refused for good', async () => {
  outer.behave.data = () => '452 full'
  const [id] = await send(a())
  await world.until(async () => (await row(id!)).code === '452')
  await world.moveClock('PT25H')
  try {
    assert.equal((await until(id, 'refused')).code, '452')
  } finally {
    await world.moveClock('PT0S')
  }
})

test('a sign-in code nobody needs any more is dropped instead of sent', async () => {
  const [late] = await send(a({ expiresAt: Temporal.Now.instant().subtract({ seconds: 1 }) }))
  const [inTime] = await send(a({ expiresAt: Temporal.Now.instant().add({ minutes: 15 }) }))
  assert.equal((await until(late, 'expired')).content, null)
  await until(inTime, 'sent')
  assert.equal(outer.mails.length, 1)
})

test('one box is not flooded, however its address is spelled, and others are not held up', async () => {
  const spellings = [
    'victim@union.example',
    'Victim@union.example',
    'victim+1@union.example',
    'vic.tim+2@UNION.example',
  ]
  const ids = await send(...spellings.map(address => a({ purpose: 'confirmation', to: { address }, atMostPerHour: 2 })))
  const others = await send(
    a({ purpose: 'confirmation', atMostPerHour: 2 }),
    a({ purpose: 'other', to: { address: spellings[0]! } }),
  )
  await until(ids[0], 'sent')
  await until(ids[1], 'sent')
  await until(ids[2], 'held')
  await until(ids[3], 'held')
  for (const other of others) await until(other, 'sent')
})

const LINE_ENDS = [
  '\r\nBcc: all@union.example',
  '\nBcc: all@union.example',
  '\rBcc: x',
  '\0',
  '\u2028Bcc: x',
  '\u0085Bcc: x',
  '\u000bBcc: x',
]

test('no field of a mail can begin another: line ends, NUL and encoded words are words like others', async () => {
  const hostile = LINE_ENDS.map(end =>
    a({
      subject: `Hello${end}`,
      fromName: `Ligue${end} <boss@evil.example>`,
      inReplyTo: `<a@b.example>${end}`,
      references: [`<a@b.example>${end}`, '<fine@b.example>'],
      attachments: [{ name: `../x${end}".txt`, type: `text/plain${end}`, bytes: Buffer.from('x') }],
      text: `words${end}`,
    }),
  )
  hostile.push(a({ subject: '=?utf-8?B?SGVsbG8NCkJjYzogeEB5Lno=?=', fromName: '=?utf-8?Q?Boss=0D=0ABcc:_x=40y.z?=' }))
  hostile.push(a({ subject: `\u202egnp.\u2066exe ${'long '.repeat(1000)}` }))
  for (const id of await send(...hostile)) await until(id, 'sent')
  // A mail whose conversation broke off on a busy machine comes once more, as itself.
  const ids = await Promise.all(outer.mails.map(async mail => (await mail.read()).messageId))
  assert.equal(new Set(ids).size, hostile.length)
  for (const mail of outer.mails) {
    const head = mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n'))
    assert.doesNotMatch(head, /^bcc:/im)
    assert.doesNotMatch(head, /[\0\v\u0085]/)
    assert.ok(head.split('\r\n').every(line => line.length <= 998))
    const read = await mail.read()
    assert.equal(read.from?.address, 'house@mail.plenaria.example')
    assert.doesNotMatch(read.subject!, /[\r\n\u202a-\u202e\u2066-\u2069]/)
    assert.ok(read.subject!.length <= 201)
    assert.equal(mail.to.length, 1)
  }
  const decoded = await outer.mails.find(mail => mail.raw.includes('= ?utf-8?B'))!.read()
  assert.doesNotMatch(decoded.subject!, /Hello/)
})

test('an address that is more than one plain address is refused before it is written', async () => {
  for (const address of [
    'a@union.example\r\nBcc: b@union.example',
    'a@union.example, b@union.example',
    'Group: a@union.example, b@union.example;',
    '"a b"@union.example',
    'a(comment)@union.example',
    'A <a@union.example>',
    'a@union.example>',
    '@other.example:a@union.example',
    'a@[127.0.0.1]',
    'a@localhost',
    'a@union.example\0',
    'a\u2028@union.example',
    `${'a'.repeat(65)}@union.example`,
    '',
  ]) {
    await assert.rejects(send(a({ to: { address } })), BadMail, JSON.stringify(address))
    await assert.rejects(send(a({ replyTo: address })), BadMail, JSON.stringify(address))
  }
  const [id] = await send(a({ to: { address: "o'neill.josé+x@Müller.example" } }))
  await world.until(async () => (await row(id!)).state !== 'waiting' && (await row(id!)).state !== 'sending')
  assert.equal(outer.mails[0]?.to[0], "o'neill.josé+x@müller.example")
})

test('one click unsubscribes: both fields as RFC 8058 wants them', async () => {
  const url = linkTo('/unsubscribe/5c1')
  const [id] = await send(a({ unsubscribe: { url, mailto: 'leave+5c1@mail.plenaria.example' } }))
  await until(id, 'sent')
  const [mail] = outer.mails
  assert.equal(mail!.header('list-unsubscribe'), `<${url}>, <mailto:leave+5c1@mail.plenaria.example>`)
  assert.equal(mail!.header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click')
  await assert.rejects(send(a({ unsubscribe: { url: 'https://evil.example/unsubscribe' } })), BadMail)
})

test('a link in a mail begins with PUBLIC_URL and cannot lead out of it', () => {
  assert.equal(linkTo('/towns?lang=fr'), 'https://plenaria.example/towns?lang=fr')
  for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example', 'towns', '/a\r\nb', '/a b', ''])
    assert.throws(() => linkTo(path), Error, path)
})
