import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DOMAIN, type MailHouse, mailsWith, openMailHouse, patiently } from '../../../test/kits/mail-in.ts'
import type { World } from '../../../test/world.ts'
import { addressOf } from '../../app/demo/addresses.ts'
import { service } from '../../kernel/actor.ts'
import { runSweeps } from '../../kernel/sweeps.ts'
import { writing } from '../../kernel/transaction.ts'
import { INBOX_SWEEPS } from './index.ts'

const TOWNS = `towns@${DOMAIN}`
let house: MailHouse
let world: World
let block: { url: string; slug: string }
before(async () => {
  house = await openMailHouse({ story: true })
  world = house.world
  const [found] = await world.everyRow<{ slug: string; block: string }>(`
    select document.slug, wording.block_id as block from documents_document document
    join documents_wording wording on wording.document_id = document.id and wording.upto_version is null and wording.kind = 'paragraph'
    where document.opened_at is not null and document.adopted_at is null and closes_at > now() limit 1`)
  block = { url: `/towns/documents/${found!.slug}/blocks/${found!.block}`, slug: found!.slug }
})
after(() => house?.close())

const one = async (words: string) => (await mailsWith(world, words))[0]!

test('a mail of a member becomes a comment with the mail as its way, and leads there', async () => {
  await house.deliver(
    { from: addressOf('caller'), to: TOWNS, subject: 'COMMENTMAIL', text: 'TURNEDWORDS' },
    { signed: true },
  )
  const { item } = await one('COMMENTMAIL')
  const address = `/towns/inbox/${item}`
  const officer = await world.as('officer')
  const wrong = await officer.submit(address, `${address}/turns/comment`, { block: '/water/documents/x' })
  assert.equal(wrong.status, 422)
  const sent = await officer.submit(address, `${address}/turns/comment`, {
    block: `https://plenaria.example${block.url}`,
    language: 'ar',
  })
  assert.equal(sent.status, 303, sent.body.slice(-3000))
  const [said] = await world.everyRow<{ channel: string; author: string; by: string }>(`
    select said.channel, author.slug as author, by.slug as by from documents_contribution said
    join register_person author on author.id = author_id join register_person by on by.id = entered_by
    where words::text like '%TURNEDWORDS%'`)
  assert.deepEqual(said, { channel: 'mail', author: 'caller', by: 'officer' })
  assert.ok((await officer.get(address)).body.includes(`${block.url}#c-`))
})

test('the address of a stranger is written down for somebody of the register, and their next mail is known', async () => {
  await house.deliver({ from: 'Unknown <new.address@elsewhere.example>', to: TOWNS, subject: 'CONTACTMAIL', text: 'x' })
  const { item } = await one('CONTACTMAIL')
  const address = `/towns/inbox/${item}`
  const officer = await world.as('officer')
  assert.equal(
    (await officer.submit(address, `${address}/turns/contact`, { person: 'Nobody Of This Name' })).status,
    422,
  )
  const [caller] = await world.everyRow<{ id: string; name: string }>(
    `select id, name from register_person where slug = 'caller'`,
  )
  const sent = await officer.submit(address, `${address}/turns/contact`, { person: `/towns/people/${caller!.id}` })
  assert.equal(sent.status, 303, sent.body.slice(-3000))
  await house.deliver({ from: 'new.address@elsewhere.example', to: TOWNS, subject: 'KNOWNNOW', text: 'x' })
  assert.equal((await one('KNOWNNOW')).person, caller!.id)
})

test('an attachment becomes an item of the library, and a program is not offered', async () => {
  await house.deliver({
    from: 'files@elsewhere.example',
    to: TOWNS,
    subject: 'SHELFMAIL',
    text: 'x',
    attachments: [
      { filename: 'report.txt', content: 'A report' },
      { filename: 'run.bat', content: 'del *' },
    ],
  })
  const { item } = await one('SHELFMAIL')
  const address = `/towns/inbox/${item}`
  const officer = await world.as('officer')
  const options = (await officer.get(address)).page
    .querySelectorAll('select[name=file] option')
    .map(option => option.text)
  assert.deepEqual(options, ['report.txt'])
  const sent = await officer.submit(address, `${address}/turns/library`, { title: 'Shelved report', language: 'en' })
  assert.equal(sent.status, 303, sent.body.slice(-3000))
  assert.ok((await officer.get('/towns/library')).body.includes('Shelved report'))
  assert.ok(
    !(await (await world.as('member-sw')).get('/towns/library')).body.includes('Shelved report'),
    'staff’s alone',
  )
})

test('a while after it was closed, nothing is left of what it said; what is open stays', async () => {
  await house.deliver({
    from: 'old@elsewhere.example',
    to: TOWNS,
    subject: 'OLDSUBJECT',
    text: 'OLDWORDS',
    attachments: [{ filename: 'old.txt', content: 'OLDFILE' }],
  })
  await house.deliver({ from: 'old@elsewhere.example', to: TOWNS, subject: 'STILLOPEN', text: 'x' })
  const { item } = await one('OLDSUBJECT')
  await one('STILLOPEN')
  const officer = await world.as('officer')
  await officer.submit(`/towns/inbox/${item}`, `/towns/inbox/${item}/state`, { state: 'closed' })
  const sweep = () => runSweeps(world.house.database.pool, INBOX_SWEEPS, () => {})
  await sweep()
  assert.ok((await mailsWith(world, 'OLDWORDS')).length === 1, 'not at once')
  await world.moveClock('P800D')
  await sweep()
  await world.moveClock('P0D')
  const left = await world.everyRow<{ text: string }>(`
    select inbox_message::text || inbox_item::text as text from inbox_message join inbox_item on inbox_item.id = item_id where item_id = '${item}'`)
  assert.ok(left.length > 0 && left.every(row => !/OLDWORDS|OLDSUBJECT/.test(row.text)))
  assert.deepEqual(await world.everyRow(`select 1 from inbox_file where item_id = '${item}'`), [])
  assert.deepEqual(await world.everyRow(`select 1 from kernel_file where name = 'old.txt'`), [])
  assert.deepEqual(await world.everyRow(`select 1 from kernel_mail_in where subject = 'OLDSUBJECT'`), [])
  assert.equal((await world.everyRow(`select 1 from kernel_mail_in where subject = 'STILLOPEN'`)).length, 1)
  assert.equal((await officer.get(`/towns/inbox/${item}`)).status, 200)
  assert.equal((await officer.get(`/towns/inbox/${(await one('STILLOPEN')).item}`)).status, 200)
})

test('no service sweeps or reads what is not its own: an open item stays, whoever asks', async () => {
  const { item } = await one('STILLOPEN')
  for (const name of ['sweep-inbox', 'pass-on-mail', 'act-on-reply', 'lay-mailed-file', 'search'])
    await writing(world.house.database.pool, service(name), async tx => {
      const { sql } = await import('kysely')
      await sql`update inbox_message set words = '', subject = '' where item_id = ${item}`.execute(tx.db)
      await sql`delete from kernel_file where id in (select file_id from inbox_file where item_id = ${item})`.execute(
        tx.db,
      )
    }).catch(() => {})
  await patiently(async () => (await mailsWith(world, 'STILLOPEN')).length === 1)
})
