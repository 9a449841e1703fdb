import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DOMAIN, type MailHouse, mailsWith, openMailHouse } from '../../../test/kits/mail-in.ts'
import type { World } from '../../../test/world.ts'

let house: MailHouse
let world: World
before(async () => {
  house = await openMailHouse()
  world = house.world
})
after(() => house?.close())

const TOWNS = `towns@${DOMAIN}`
const pageOf = async (item: string) => (await (await world.as('officer')).get(`/towns/inbox/${item}`)).body
const one = async (words: string) => (await mailsWith(world, words))[0]!

test('line ends in a head become no head of ours, and a subject of 5,000 signs is one line', async () => {
  await house.raw(
    `From: Eve <eve@elsewhere.example>\nTo: ${TOWNS}\nSubject: =?utf-8?Q?INJECTED=0D=0ABcc:_victim@evil.example?=\nMessage-ID: <inj@elsewhere.example>\n\nHello\n`,
    TOWNS,
  )
  const row = await one('INJECTED')
  const address = `/towns/inbox/${row.item}`
  const officer = await world.as('officer')
  assert.equal((await officer.submit(address, `${address}/answers`, { words: 'Good day', language: 'en' })).status, 303)
  await world.until(async () => house.outer.mails.some(mail => mail.to.includes('eve@elsewhere.example')))
  const answer = house.outer.mails.find(mail => mail.to.includes('eve@elsewhere.example'))!
  assert.deepEqual(answer.to, ['eve@elsewhere.example'])
  assert.equal(answer.header('bcc'), undefined)
  assert.ok(house.outer.mails.every(mail => !mail.to.includes('victim@evil.example')))
  await house.raw(
    `From: long@elsewhere.example\nTo: ${TOWNS}\nSubject: LONGSUBJECT${'x'.repeat(5000)}\n\nHello\n`,
    TOWNS,
  )
  assert.equal((await officer.get(`/towns/inbox/${(await one('LONGSUBJECT')).item}`)).status, 200)
})

test('no charset, broken MIME, deep nesting and no head at all: each is an item with a sentence, and the whole mail is kept', async () => {
  await house.raw(`From: a@elsewhere.example\nSubject: NOCHARSET\n\ncaf\u00e9\n`, TOWNS)
  await house.raw(
    `From: b@elsewhere.example\nSubject: BROKENMIME\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain; charset=nonsense\nContent-Transfer-Encoding: base64\n\n%%%%\n--y\n`,
    TOWNS,
  )
  const nested = Array.from(
    { length: 200 },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`,
  ).join('')
  await house.raw(`From: c@elsewhere.example\nSubject: DEEPLYNESTED\n${nested}`, TOWNS)
  for (const words of ['NOCHARSET', 'BROKENMIME', 'DEEPLYNESTED']) {
    const row = await one(words)
    const body = await pageOf(row.item)
    assert.match(body, new RegExp(words))
    const original = /href="([^"]+\/original)"/.exec(body)![1]!
    assert.match((await (await world.as('officer')).get(original)).body, new RegExp(words))
  }
  assert.equal((await one('DEEPLYNESTED')).problem, 'unreadable')
  await house.raw(`\njust words HEADLESS\n`, TOWNS)
  await world.until(async () => (await world.everyRow(`select 1 from inbox_item where subject = ''`)).length > 0)
})

test('three hundred files: a hundred stand there, and a sentence says where the others are', async () => {
  const attachments = Array.from({ length: 300 }, (_, at) => ({ filename: `n${at}.txt`, content: `${at}` }))
  await house.deliver({ from: 'many@elsewhere.example', to: TOWNS, subject: 'MANYFILES', text: 'x', attachments })
  const row = await one('MANYFILES')
  assert.deepEqual([row.files, row.problem], [100, 'too-many-files'])
})

test('a calendar’s answer says who comes, an encrypted mail that it is one, a package of Outlook what it is', async () => {
  await house.deliver({
    from: { name: 'Nadia', address: 'nadia@elsewhere.example' },
    to: TOWNS,
    subject: 'CALENDARREPLY',
    text: 'x',
    icalEvent: {
      method: 'REPLY',
      content: [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'METHOD:REPLY',
        'BEGIN:VEVENT',
        'UID:1@x',
        'DTSTAMP:20260101T000000Z',
        'DTSTART:20260101T000000Z',
        'SUMMARY:Steering group',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:nadia@elsewhere.example',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    },
  })
  assert.match(await pageOf((await one('CALENDARREPLY')).item), /Nadia.{0,20}(?:declined|décliné)/)
  await house.raw(
    `From: s@elsewhere.example\nSubject: SMIMEMAIL\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIIB\n`,
    TOWNS,
  )
  assert.match(await pageOf((await one('SMIMEMAIL')).item), /S\/MIME/)
  await house.deliver({
    from: 'o@elsewhere.example',
    to: TOWNS,
    subject: 'WINMAIL',
    text: 'x',
    attachments: [
      { filename: 'winmail.dat', content: Buffer.from('789f3e22', 'hex'), contentType: 'application/ms-tnef' },
      { filename: 'list.docx', content: Buffer.from('PK\u0003\u0004 vbaProject.bin') },
      { filename: 'photo.jpg', content: Buffer.from('%PDF-1.4') },
    ],
  })
  await one('WINMAIL')
  const risks = await world.everyRow<{ name: string; risk: string }>(
    'select name, risk from inbox_file where risk is not null order by name',
  )
  assert.deepEqual(
    risks.map(file => [file.name, file.risk]),
    [
      ['list.docx', 'macro'],
      ['photo.jpg', 'unlike'],
      ['winmail.dat', 'packed'],
    ],
  )
})

test('words of a mail stand on the page as words: no tag of theirs runs, and no picture of theirs is fetched', async () => {
  await house.deliver({
    from: { name: '<script>alert(1)</script>', address: 'xss@elsewhere.example' },
    to: TOWNS,
    subject: 'XSSMAIL <img src=x onerror=alert(1)>',
    html: '<p>HTMLWORDS <b>bold</b></p><script>alert(2)</script><img src="https://tracker.example/pixel.png">',
  })
  const body = await pageOf((await one('XSSMAIL')).item)
  assert.ok(body.includes('HTMLWORDS'), 'the words of a page stand there')
  assert.ok(!/<script>alert|<img src=x|<img src="https:\/\/tracker/.test(body), 'and nothing of it runs')
})

test('more mails of one sender than anybody writes in an hour are kept apart', async () => {
  for (let i = 0; i < 34; i++)
    await house.deliver({ from: 'robot@elsewhere.example', to: TOWNS, subject: `FLOOD ${i}`, text: 'x' })
  const rows = await mailsWith(world, 'FLOOD', 34)
  assert.ok(rows.filter(row => row.apart === 'loop').length >= 3)
  assert.ok(rows.filter(row => row.apart === null).length >= 25)
})
