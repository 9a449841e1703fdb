import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { type OuterServer, openOuterServer } from '../../../test/outer-server.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../actor.ts'
import { writing } from '../transaction.ts'
import { WrongSetting } from '../wrong-setting.ts'
import { findArrivedMail, readArrivedMail } from './arrived.ts'
import { readWords } from './ask-reader.ts'
import { lastRefused } from './bounces.ts'
import { openMailDoor } from './door.ts'
import { openMailbox } from './mailboxes.ts'
import { sendMail } from './send.ts'
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
      MAIL_IN: '127.0.0.1:0',
    },
  })
  openMailbox({
    name: 'reply',
    accepts: async (_tx, { local, tag }) =>
      local === 'reply' && tag === 'good' ? { about: 'thing', scope: null } : null,
  })
})
after(async () => {
  await outer?.close()
  await world?.close()
})

const REPLY = 'reply+good@mail.plenaria.example'

/** Speaks to the house as another mail server; answers with the code it was given at last. */
async function deliver(mail: SendMailOptions): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port: world.house.mailPort!, ignoreTLS: true })
  try {
    const { response } = await transport.sendMail({ from: 'amina@union.example', to: REPLY, ...mail })
    return response
  } catch (error) {
    return String((error as { response?: string }).response ?? (error as Error).message)
  } finally {
    transport.close()
  }
}
const raw = (text: string, to = REPLY, from = 'amina@union.example') =>
  deliver({ envelope: { from, to }, raw: text.replaceAll('\n', '\r\n') })

interface In {
  id: string
  flags: string[]
  subject: string | null
  sender: string | null
  answers: string | null
  return_path: string | null
  message_id: string
}
const arrived = (where: string) => world.everyRow<In>(`select * from kernel_mail_in where ${where}`)
const only = async (where: string) => {
  const rows = await arrived(where)
  assert.equal(rows.length, 1, where)
  return rows[0]!
}
const words = (id: string) =>
  writing(world.house.database.pool, service('read-bounces'), async tx =>
    readArrivedMail(tx, (await findArrivedMail(tx, id))!),
  )

test('a mail to an open mailbox is durable when the sender hears 250, and the house hears of it', async () => {
  const response = await deliver({
    subject: 'Ma réponse',
    text: 'Oui.',
    messageId: '<one@union.example>',
    attachments: [{ filename: 'note.txt', content: 'x' }],
  })
  assert.match(response, /^250/)
  const row = await only(`message_id = '<one@union.example>'`)
  assert.deepEqual(
    [row.subject, row.sender, row.flags, row.return_path],
    ['Ma réponse', 'amina@union.example', [], 'amina@union.example'],
  )
  const events = await world.everyRow<{ payload: object }>(
    `select payload from kernel_event where name = 'mail.arrived'`,
  )
  assert.deepEqual(
    events.map(one => one.payload),
    [{ mail: row.id, mailbox: 'reply', about: 'thing' }],
  )
  const read = await words(row.id)
  assert.ok(!('problem' in read))
  assert.equal(read.text?.trim(), 'Oui.')
  assert.deepEqual(
    read.attachments.map(one => [one.name, Buffer.from(one.bytes).toString()]),
    [['note.txt', 'x']],
  )
})

test('an address that nobody opened does not exist, in this domain or another', async () => {
  for (const to of [
    'reply+bad@mail.plenaria.example',
    'reply@mail.plenaria.example',
    'reply+good@other.example',
    'bounce+0123456789abcdef01234567@mail.plenaria.example',
  ])
    assert.match(await deliver({ to, text: 'x' }), /^550/, to)
})

test('the same mail twice is one, and a mail to two addresses of ours is two', async () => {
  openMailbox({
    name: 'group',
    accepts: async (_tx, { local }) => (local === 'group' ? { about: 'g', scope: null } : null),
  })
  const mail = {
    to: [REPLY, 'group@mail.plenaria.example'],
    subject: 'x',
    text: 'x',
    messageId: '<two@union.example>',
    date: new Date('2026-01-01T00:00:00Z'),
  }
  assert.match(await deliver(mail), /^250/)
  assert.match(await deliver(mail), /^250/)
  assert.equal((await arrived(`message_id = '<two@union.example>'`)).length, 2)
  const files = await world.everyRow(
    "select 1 from kernel_file f where not exists (select from kernel_mail_in where file_id = f.id) and name = 'mail.eml'",
  )
  assert.equal(files.length, 0)
  // Without a Message-ID the bytes are the name.
  await raw('From: a@union.example\nSubject: none\n\nx')
  await raw('From: a@union.example\nSubject: none\n\nx')
  assert.deepEqual((await only(`subject = 'none'`)).flags, ['no-message-id'])
})

test('another mail under a Message-ID that was there before is kept as well, and marked', async () => {
  const mail = (words: string) =>
    `From: amina@union.example\nMessage-ID: <same@union.example>\nSubject: ${words}\n\n${words}`
  for (const words of ['first', 'second', 'first', 'second', 'third']) assert.match(await raw(mail(words)), /^250/)
  const rows = await arrived(`message_id = '<same@union.example>' order by id`)
  assert.deepEqual(
    rows.map(({ subject, flags }) => [subject, flags]),
    [
      ['first', []],
      ['second', ['same-message-id']],
      ['third', ['same-message-id']],
    ],
  )
  const said = await Promise.all(rows.map(({ id }) => words(id)))
  assert.deepEqual(
    said.map(read => ('problem' in read ? read.problem : read.text?.trim())),
    ['first', 'second', 'third'],
  )
})

test('of different mails under one Message-ID that come at the same moment none is lost, and all but one are marked', async () => {
  const bodies = Array.from(
    { length: 6 },
    (_, n) => `From: amina@union.example\nMessage-ID: <race@union.example>\n\n${n}`,
  )
  for (const answer of await Promise.all([...bodies, ...bodies].map(body => raw(body)))) assert.match(answer, /^250/)
  const rows = await arrived(`message_id = '<race@union.example>'`)
  assert.equal(rows.length, 6)
  assert.equal(rows.filter(({ flags }) => flags.includes('same-message-id')).length, 5)
})

test('a reply finds the mail it answers, and only a mail that exists', async () => {
  const id = await writing(world.house.database.pool, service('test'), tx =>
    sendMail(tx, {
      key: 'q',
      purpose: 'question',
      to: { address: 'amina@union.example' },
      subject: 'x',
      text: 'x',
      html: 'x',
      language: 'en',
    }),
  )
  const ours = `<${id}@mail.plenaria.example>`
  await deliver({ messageId: '<r1@union.example>', inReplyTo: ours, text: 'x' })
  await deliver({
    messageId: '<r2@union.example>',
    inReplyTo: '<x@y.example>',
    references: [ours, '<x@y.example>'],
    text: 'x',
  })
  await deliver({ messageId: '<r3@union.example>', inReplyTo: ours.replace(id!.slice(0, 8), '01900000'), text: 'x' })
  const answers = await Promise.all([1, 2, 3].map(n => only(`message_id = '<r${n}@union.example>'`)))
  assert.deepEqual(
    answers.map(one => one.answers),
    [id, id, null],
  )
})

test('what nobody should answer by itself is marked, and a letter from a person is not', async () => {
  const marked = {
    'Auto-Submitted: auto-replied': 'auto-reply',
    'Precedence: bulk': 'auto-reply',
    'X-Autoreply: yes': 'auto-reply',
    'Subject: Réponse automatique : absente': 'auto-reply',
    'Subject: رد تلقائي': 'auto-reply',
    'List-Id: <x.union.example>': 'list',
    'X-Plenaria-Loop: mail.plenaria.example': 'loop',
    'Message-ID: <01900000-0000-7000-8000-000000000001@mail.plenaria.example>': 'loop',
    [Array(40).fill('Received: from a by b; Mon, 1 Jan 2024 00:00:00 +0000').join('\n')]: 'loop',
    'Content-Type: text/calendar; method=REPLY': 'calendar',
    'Content-Type: application/pkcs7-mime; smime-type=enveloped-data': 'encrypted',
    'Content-Type: multipart/signed; boundary=b; protocol="application/pkcs7-signature"': 'signed',
    'From: b@union.example': 'odd-sender',
    'Auto-Submitted: no': null,
  }
  let n = 0
  for (const [header, flag] of Object.entries(marked)) {
    const path = `flag${++n}@union.example`
    assert.match(await raw(`From: amina@union.example\nX-N: ${n}\n${header}\n\nwords`, REPLY, path), /^250/)
    const { flags } = await only(`return_path = '${path}'`)
    assert.deepEqual(
      flags.filter(one => one !== 'no-message-id'),
      flag ? [flag] : [],
      header,
    )
  }
})

const REPORT = (action: string, status: string) => `From: MAILER-DAEMON@union.example
Message-ID: <report-${action}-${status}@union.example>
Subject: Undelivered
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Sorry.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.union.example

Final-Recipient: rfc822; gone@union.example
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 no such user
--b--
`

test('a delivery report makes its mail bounced, a delay and a stranger’s word do not', async () => {
  const id = await writing(world.house.database.pool, service('test'), tx =>
    sendMail(tx, {
      key: 'b',
      purpose: 'mailing',
      to: { address: 'gone@union.example' },
      subject: 'x',
      text: 'x',
      html: 'x',
      language: 'en',
    }),
  )
  const state = async () =>
    (
      await world.everyRow<{ state: string; code: string }>(`select state, code from kernel_mail where id = '${id}'`)
    )[0]!
  await world.until(async () => (await state()).state === 'sent')
  const back = outer.mails.find(mail => mail.to.includes('gone@union.example'))!.from
  const read = async (message: string) => {
    const mail = await only(`message_id = '${message}'`)
    await world.until(
      async () =>
        (
          await world.everyRow(
            `select 1 from kernel_event_done d join kernel_event e on e.id = event_id where payload->>'mail' = '${mail.id}'`,
          )
        ).length > 0,
    )
  }
  assert.match(await raw(REPORT('delayed', '4.4.1'), back, ''), /^250/)
  await read('<report-delayed-4.4.1@union.example>')
  assert.match(await deliver({ to: back, messageId: '<ooo@union.example>', text: 'I am away' }), /^250/)
  await read('<ooo@union.example>')
  assert.equal((await state()).state, 'sent')
  assert.match(await raw(REPORT('failed', '5.1.1'), back, ''), /^250/)
  await world.until(async () => (await state()).state === 'bounced')
  assert.equal((await state()).code, '5.1.1')
  const known = await writing(world.house.database.pool, service('read-bounces'), async tx => [
    await lastRefused(tx, 'Gone@union.example'),
    await lastRefused(tx, 'amina@union.example'),
  ])
  assert.deepEqual([known[0]?.code, known[1]], ['5.1.1', null])
  const bounced = await world.everyRow<{ payload: { mail: string; key: string } }>(
    `select payload from kernel_event where name = 'mail.bounced'`,
  )
  assert.deepEqual(
    bounced.map(one => [one.payload.mail, one.payload.key]),
    [[id, 'b']],
  )
  const { flags, return_path } = await only(`message_id = '<report-failed-5.1.1@union.example>'`)
  assert.deepEqual([flags.sort(), return_path], [['auto-reply', 'delivery-report'], null])
})

test('a mail of 50 MB is refused by its size, and the door stays open', async () => {
  const big = `From: a@union.example\n\n${'x'.repeat(70)}\n`.padEnd(200) + `${'y'.repeat(78)}\n`.repeat(660_000)
  assert.match(await raw(big), /^552/)
  assert.match(await deliver({ text: 'small', messageId: '<small@union.example>' }), /^250/)
})

test('whatever a mail is made of, it is taken, kept and read without harm', async () => {
  const deep = Array.from({ length: 300 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join(
    '',
  )
  const hostile: Record<string, string> = {
    empty: '',
    'no head': 'just words\n\nand more',
    'no charset': 'From: a@union.example\nSubject: caf\xe9\nContent-Type: text/plain\n\ncaf\xe9 \xff',
    'unknown charset': 'From: a@union.example\nContent-Type: text/plain; charset=klingon\n\nx',
    'unended boundary':
      'From: a@union.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<b>x',
    nested: `From: a@union.example\n${deep}`,
    'a line break in a field': 'From: a@union.example\nSubject: =?utf-8?B?SGVsbG8NCkJjYzogeEB5Lno=?=\n\nx',
    'a subject of 5,000 signs': `From: a@union.example\nSubject: ${'long '.repeat(1000)}\n\nx`,
    'a million brackets': `From: ${'<('.repeat(20_000)}\nTo: ${'"a'.repeat(20_000)}\n\nx`,
    'ten thousand fields': `${Array.from({ length: 10_000 }, (_, i) => `X-${i}: y`).join('\n')}\n\nx`,
    'bad base64': 'From: a@union.example\nContent-Transfer-Encoding: base64\n\n!!!====\x00\x01',
    'NUL in its head': 'From: a@union.example\nSubject: a\0b\nMessage-ID: <nul\0@x.example>\nDate: never\n\n\0',
    's/mime':
      'From: a@union.example\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\nContent-Transfer-Encoding: base64\n\nAAAA',
    calendar:
      'From: a@union.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\n--b--',
  }
  let n = 0
  for (const [name, text] of Object.entries(hostile)) {
    const path = `hostile${++n}@union.example`
    const response = await raw(text, REPLY, path)
    if (name === 'empty') continue // nodemailer itself sends no empty mail
    assert.match(response, /^250/, name)
    const { id, subject } = await only(`return_path = '${path}'`)
    assert.doesNotMatch(subject ?? '', /[\r\n\0]/, name)
    assert.ok((subject ?? '').length <= 501, name)
    const read = await words(id)
    if (name === 'calendar') assert.equal('problem' in read ? null : read.calendarMethod, 'REPLY')
    if (name === 'nested') assert.deepEqual(read, { problem: 'unreadable' })
  }
})

test('while the database is away the sender is told to come back, and nothing is lost', async () => {
  openMailbox({
    name: 'away',
    async accepts(tx, { local }) {
      if (local === 'away') throw Object.assign(new Error('no connection'), { code: 'NO_CONNECTION', tx })
      return null
    },
  })
  assert.match(await deliver({ to: 'away@mail.plenaria.example', text: 'x' }), /^451/)
  openMailbox({
    name: 'away',
    accepts: async (_tx, { local }) => (local === 'away' ? { about: '', scope: null } : null),
  })
  assert.match(await deliver({ to: 'away@mail.plenaria.example', text: 'x' }), /^250/)
})

test('a sender who goes away in the middle leaves nothing behind', async () => {
  const before = (await arrived('true')).length
  await new Promise<void>(resolve => {
    const socket = connect(world.house.mailPort!, '127.0.0.1')
    const lines = [
      'EHLO x.example',
      'MAIL FROM:<a@union.example>',
      `RCPT TO:<${REPLY}>`,
      'DATA',
      'From: a@union.example\r\n\r\nhalf',
    ]
    socket.on('data', () => {
      const line = lines.shift()
      if (line) socket.write(`${line}\r\n`)
      if (lines.length === 0) setTimeout(() => socket.destroy(), 50)
    })
    socket.on('close', () => resolve())
  })
  assert.match(await deliver({ text: 'x', messageId: '<after@union.example>' }), /^250/)
  assert.equal((await arrived('true')).length, before + 1)
})

test('nobody reads a mail that arrived but the service it was opened to', async () => {
  for (const slug of ['officer', 'administrator', null]) {
    const seen = await world.read(slug, tx => findArrivedMail(tx, '01900000-0000-7000-8000-000000000000'))
    assert.equal(seen, null)
  }
  const [row] = await arrived(`message_id = '<one@union.example>'`)
  for (const slug of ['officer', 'administrator', null])
    assert.equal(await world.read(slug, tx => findArrivedMail(tx, row!.id)), null)
  assert.ok(await writing(world.house.database.pool, service('read-bounces'), tx => findArrivedMail(tx, row!.id)))
  assert.equal(
    await writing(world.house.database.pool, service('place-face'), tx => findArrivedMail(tx, row!.id)),
    null,
  )
})

test('a MAIL_IN that is taken already stops the start with a sentence that names it', async () => {
  const told = mailHouse()
  const door = { host: '127.0.0.1', port: world.house.mailPort!, tls: null }
  setUpMail({ ...told, settings: { ...told.settings, door } })
  const opening = openMailDoor(world.house.database.pool, () => {})
  await assert.rejects(
    opening,
    (error: Error) => error instanceof WrongSetting && /^MAIL_IN is .* in use already/.test(error.message),
  )
  setUpMail(told)
})

test('a mail that takes too long to read costs its reader, not the house', async () => {
  const bytes = Buffer.from(`From: a@union.example\n\n${`${'x'.repeat(70)}\n`.repeat(300_000)}`)
  assert.deepEqual(await readWords(bytes, 'all', 0), { problem: 'too-slow' })
  const read = await readWords(bytes, 'all')
  assert.ok(!('problem' in read))
})
