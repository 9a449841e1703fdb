import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { type OuterServer, openOuterServer } from '../../../test/outer-server.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../actor.ts'
import { writing } from '../transaction.ts'
import { BadMail, type Mail } from './mail.ts'
import { linkTo } from './links.ts'
import { sendMail, sendMails } from './send.ts'

let outer: OuterServer
let world: World
before(async () => {
  outer = await openOuterServer()
  world = await openWorld({
    settings: {
      SMTP_URL: outer.url,
      PUBLIC_URL: 'https://plenaria.example',
      MAIL_FROM: 'house@mail.plenaria.example',
      MAIL_IN: '0',
    },
  })
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
  const [id] = await send(a({ text: 'Palabras\n', html: '<p>Palabras</p>', language: 'es', fromName: 'Red de ciudades' }))
  await until(id, 'sent')
  const [mail] = outer.mails
  const read = await mail!.read()
  assert.equal(read.from?.address, 'house@mail.plenaria.example')
  assert.equal(read.from?.name, 'Red de ciudades')
  assert.deepEqual([read.text, read.html], ['Palabras\n', '<p>Palabras</p>\n'])
  assert.equal(read.messageId, `<${id}@mail.plenaria.example>`)
  assert.equal(mail!.header('auto-submitted'), 'auto-generated')
  assert.match(mail!.from, /^bounce\+[0-9a-f]{24}@mail\.plenaria\.example$/)
})
