import assert from 'node:assert/strict'
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { type OuterServer, openOuterServer } from '../../../test/outer-server.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../actor.ts'
import { writing } from '../transaction.ts'
import { keptMail, keptMails } from './kept.ts'
import { linkTo } from './links.ts'
import type { Mail } from './mail.ts'
import { claimMails, writeOutcomes } from './outbox.ts'
import { openPostOffice } from './post-office.ts'
import { sendMails } from './send.ts'
import { mailHouse, setUpMail } from './setup.ts'

const folder = mkdtempSync(join(tmpdir(), 'plenaria dkim-'))
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
let outer: OuterServer
let world: World
before(async () => {
  writeFileSync(join(folder, 'dkim.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  outer = await openOuterServer()
  world = await openWorld({
    env: {
      SMTP_URL: outer.url,
      PUBLIC_URL: 'https://plenaria.example',
      MAIL_FROM: 'house@mail.plenaria.example',
      DKIM_KEY: join(folder, 'dkim.pem'),
      DKIM_SELECTOR: 'house',
    },
  })
})
after(async () => {
  await outer?.close()
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(async () => {
  outer.behave = {}
  outer.mails.length = 0
})

let count = 0
const some = (many: number, changes: Partial<Mail> = {}): Mail[] =>
  Array.from({ length: many }, () => ({
    key: `post:${++count}`,
    purpose: 'test',
    to: { address: `member${count}@union.example` },
    subject: 'A message for you',
    text: 'Words',
    html: '<p>Words</p>',
    language: 'en',
    ...changes,
  }))
const pool = () => world.house.database.pool
const send = (mails: Mail[]) => writing(pool(), service('test'), tx => sendMails(tx, mails))
const asPost = <R>(work: Parameters<typeof writing<R>>[2]) => writing(pool(), service('post'), work)
const states = async () =>
  Object.fromEntries(
    (
      await world.everyRow<{ state: string; n: number }>('select state, count(*)::int as n from kernel_mail group by 1')
    ).map(({ state, n }) => [state, n]),
  )
const quiet = () => world.until(async () => !(await states())['waiting'] && !(await states())['sending'])
/** Every Message-ID that left, and how often. */
const left = () => {
  const times = new Map<string, number>()
  for (const mail of outer.mails)
    times.set(mail.header('message-id')!, (times.get(mail.header('message-id')!) ?? 0) + 1)
  return times
}

test('a mailing goes out once each over several connections, though the server refuses some and delays others', async () => {
  const tried = new Set<string>()
  outer.behave.recipient = address => (/[05]@/.test(address) ? '550 5.1.1 no such user' : null)
  outer.behave.data = raw => {
    const id = /^message-id: (.*)\r$/im.exec(raw)![1]!
    const again = tried.has(id)
    tried.add(id)
    return again || !/[37]@union/.test(raw.slice(0, 1000)) ? null : '451 later'
  }
  const before = count
  await send(some(500))
  await world.until(async () => ((await states())['sent'] ?? 0) >= 300)
  await world.moveClock('PT2M')
  await quiet()
  await world.moveClock('PT0S')
  assert.equal(count - before, 500)
  assert.deepEqual([...new Set(left().values())], [1])
  assert.deepEqual(await states(), { sent: 400, refused: 100 })
  assert.equal(left().size, 400)
  assert.ok(outer.busiest() > 1 && outer.busiest() <= 5)
})

test('what a dead process held is sent once more by the next one, under the same Message-ID, and not a third time', async () => {
  outer.behave.data = () => '451 later'
  const [id] = await send(some(1))
  await world.until(
    async () => (await world.everyRow(`select 1 from kernel_mail where id = '${id}' and code = '451'`)).length,
  )
  outer.behave = {}
  // Taken by a process that dies before it can say how it went.
  await world.everyRow(
    `update kernel_mail set state = 'sending', begun = true, next_at = now() - interval '1 second' where id = '${id}' returning 1`,
  )
  const row = async () =>
    (
      await world.everyRow<{ state: string; code: string; doubtful: boolean }>(
        `select state, code, doubtful from kernel_mail where id = '${id}'`,
      )
    )[0]!
  await world.until(async () => (await row()).state === 'sent')
  assert.equal((await row()).doubtful, true)
  assert.deepEqual([...left()], [[`<${id}@mail.plenaria.example>`, 1]])
  await world.everyRow(
    `update kernel_mail set state = 'sending', begun = true, next_at = now() - interval '1 second' where id = '${id}' returning 1`,
  )
  await world.until(async () => (await row()).state === 'refused')
  assert.equal((await row()).code, 'unsure')
  assert.equal(outer.mails.length, 1)
})

test('two processes that look at once never take the same mail', async () => {
  outer.behave.data = () => new Promise(resolve => setTimeout(() => resolve('451 later'), 50))
  await send(some(60))
  const takes = await Promise.all(Array.from({ length: 6 }, () => asPost(tx => claimMails(tx, 20))))
  const ids = takes.flat().map(mail => mail.id)
  assert.equal(new Set(ids).size, ids.length)
  outer.behave = {}
  await asPost(tx =>
    writeOutcomes(
      tx,
      ids.map(id => ({ id, state: 'waiting', code: null, pause: 0 })),
      true,
    ),
  )
  await world.moveClock('PT2M')
  await quiet()
  await world.moveClock('PT0S')
  assert.deepEqual([...new Set(left().values())], [1])
})

test('while the mail server is away everything waits, the log says so once, and then all of it leaves', async () => {
  const port = Number(new URL(outer.url).port)
  await outer.close()
  const lines = world.log.length
  const said = () =>
    world.log
      .slice(lines)
      .filter(line => /mail-/.test(line))
      .map(line => (JSON.parse(line) as { what: string }).what)
  await send(some(200))
  await world.until(async () => said().includes('mail-cannot-leave'))
  await new Promise(resolve => setTimeout(resolve, 1500))
  assert.equal((await states())['waiting'], 200)
  outer = await openOuterServer({}, port)
  await quiet()
  assert.deepEqual(said(), ['mail-cannot-leave', 'mail-leaves-again'])
  assert.equal(left().size, 200)
  const tries = await world.everyRow<{ tries: number }>(
    `select max(tries) as tries from kernel_mail where key like 'post:%' and id in (select id from kernel_mail order by id desc limit 200)`,
  )
  assert.equal(tries[0]!.tries, 1)
})

test('connections that break in the middle of mails lose none of them', async () => {
  let broken = 0
  outer.behave.data = raw => {
    if (!raw.includes('poison') || broken++ > 0) return null
    for (const connection of outer.connections()) connection.destroy()
    return '451 gone'
  }
  await send([...some(1, { text: 'poison' }), ...some(20)])
  await world.until(async () => broken > 0)
  await world.until(async () => !(await states())['sending'])
  await world.moveClock('PT2M')
  await quiet()
  await world.moveClock('PT0S')
  assert.equal(left().size, 21)
})

test('our signature covers both fields of the one-click unsubscription', async () => {
  await send(some(1, { unsubscribe: { url: linkTo('/leave/1') } }))
  await quiet()
  const { raw } = outer.mails[0]!
  const signature = /^dkim-signature: ([\s\S]*?)\r\n(?=\S)/im.exec(raw)![1]!.replace(/\s+/g, ' ')
  const tag = (name: string) => new RegExp(`(?:^|; ?)${name}=([^;]*)`).exec(signature)![1]!.replaceAll(' ', '')
  const signed = tag('h').toLowerCase().split(':')
  assert.ok(signed.includes('list-unsubscribe') && signed.includes('list-unsubscribe-post') && signed.includes('from'))
  assert.deepEqual([tag('d'), tag('s')], ['mail.plenaria.example', 'house'])
  // RFC 6376 §3.7, relaxed headers: what a receiver computes.
  const [head = ''] = raw.split('\r\n\r\n', 1)
  const fields = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const relaxed = (line: string) =>
    `${line.split(':', 1)[0]!.toLowerCase().trim()}:${line
      .slice(line.indexOf(':') + 1)
      .replace(/\s+/g, ' ')
      .trim()}`
  const lines = signed.map(name => relaxed(fields.findLast(line => line.toLowerCase().startsWith(`${name}:`))!))
  const own = relaxed(fields.find(line => /^dkim-signature:/i.test(line))!).replace(/b=[^;]*$/, 'b=')
  const bytes = Buffer.from([...lines, own].join('\r\n'), 'latin1')
  assert.ok(
    verify(
      'sha256',
      bytes,
      createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })),
      Buffer.from(tag('b'), 'base64'),
    ),
  )
  assert.equal(
    createHash('sha256')
      .update(Buffer.from(bodyOf(raw), 'latin1'))
      .digest('base64'),
    tag('bh'),
  )
})

/** RFC 6376 §3.4.4: the relaxed body. */
function bodyOf(raw: string): string {
  const lines = raw
    .slice(raw.indexOf('\r\n\r\n') + 4)
    .split('\r\n')
    .map(line => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
  return `${lines.join('\r\n').replace(/(\r\n)+$/, '')}\r\n`
}

test('a house without a mail server keeps its mails and says so once; they can be read and are not sent later', async () => {
  const told = mailHouse()
  const log: string[] = []
  setUpMail({ ...told, keepsContent: false, settings: { ...told.settings, smtpUrl: null } })
  const [id] = await send(some(1, { subject: 'Bienvenue' })).finally(() => setUpMail(told))
  setUpMail({ ...told, keepsContent: false, settings: { ...told.settings, smtpUrl: null } })
  const office = await openPostOffice(pool(), (_level, what) => void log.push(what), { alone: true }).finally(() =>
    setUpMail(told),
  )
  await office.stop()
  assert.deepEqual(log, ['mail-kept'])
  assert.equal((await keptMail(pool(), id!))?.content.subject, 'Bienvenue')
  assert.ok((await keptMails(pool())).some(mail => mail.id === id))
  await send(some(1))
  await world.until(async () => outer.mails.length > 0)
  assert.equal((await keptMail(pool(), id!))?.state, 'kept')
})
