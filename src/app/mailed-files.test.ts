import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { DOMAIN, type MailHouse, mailsWith, openMailHouse, patiently } from '../../test/kits/mail-in.ts'
import { editWord } from '../../test/kits/word-edits.ts'
import type { Browser, World } from '../../test/world.ts'
import { service } from '../kernel/actor.ts'
import { happened } from '../kernel/events.ts'
import type { ScopeId } from '../kernel/ids.ts'
import { reading, writing } from '../kernel/transaction.ts'
import { replyAddress } from '../modules/inbox/index.ts'
import { addressOf } from './demo/addresses.ts'
import { FILE_FOR_TEXT } from './mailed-files.ts'

let house: MailHouse
let world: World
let officer: Browser
let text: { id: string; scope: string; slug: string }
let page: string
before(async () => {
  house = await openMailHouse()
  world = house.world
  await world.byDay()
  officer = await world.as('officer')
  text = await opened('Des écoles publiques')
  page = `/towns/documents/${text.slug}`
})
after(() => house?.close())

async function opened(title: string): Promise<typeof text> {
  const pasted = `${title}\n\nLes écoles sont à tout le monde.\n\nElles ouvrent chaque jour de l’année scolaire.`
  const sent = await officer.submit('/towns/documents/new', '/towns/documents', { pasted, language: 'fr', title })
  const address = sent.location!.split('?')[0]!
  const opening = { day: '2037-02-28', hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience: 'network' }
  assert.equal((await officer.submit(address, `${address}/opening`, opening)).status, 303)
  const [found] = await world.everyRow<typeof text>(`select id, scope_id as scope, slug from documents_document
    where slug = '${decodeURIComponent(address.split('/').at(-1)!)}'`)
  return found!
}

const word = (by: Browser, slug = text.slug) =>
  fetch(`${world.house.origin}/towns/documents/${slug}.docx?lang=fr`, { headers: { cookie: by.cookie() } }).then(
    async answer => Buffer.from(await answer.arrayBuffer()),
  )
const commented = async (words: string, slug = text.slug) =>
  editWord(await word(officer, slug), [
    { paragraph: 'Elles ouvrent', edits: [{ does: 'comments', from: 0, to: 13, text: words }] },
  ])

async function addressFor(slug: string): Promise<string> {
  const [person] = await world.everyRow<{ id: string }>(`select id from register_person where slug = '${slug}'`)
  return writing(world.house.database.pool, service('test'), tx =>
    replyAddress(tx, { scope: text.scope as ScopeId, about: `document:${text.id}`, person: person!.id }),
  )
}

const attached = (content: Buffer, filename = 'ecoles-amina.docx') => [{ filename, content }]
/** What became of one mail; several of a sender are one conversation. */
const turnsOf = (message: string) =>
  world.everyRow<{ verb: string; url: string }>(`select verb, url from inbox_turn
    where object = 'inbox-message:${message}'
      or object in (select 'inbox-file:' || id from inbox_file where message_id = '${message}') order by id`)
const turned = (message: string, verb: string) =>
  patiently(async () => (await turnsOf(message)).find(one => one.verb === verb))
const said = (words: string) =>
  world.everyRow<{ author: string; channel: string; entered: boolean }>(`
    select author.slug as author, said.channel, said.entered_by = said.author_id as entered from documents_contribution said
    join register_person author on author.id = said.author_id where said.words::text like '%${words}%'`)
const settled = () =>
  patiently(async () => {
    const left = await world.everyRow(
      `select 1 from jobs.job where name in ('act-on-reply', 'lay-mailed-file') and state < 'completed'`,
    )
    return left.length === 0
  })
const mailsAbout = async (slug: string) => {
  const rows = await world.everyRow<{ id: string }>(`select id from kernel_mail where purpose = 'file-waits'`)
  const to = house.outer.mails.filter(mail => mail.to.includes(addressOf(slug)))
  return to.filter(mail => rows.some(({ id }) => mail.header('message-id')?.includes(id)))
}

test('the text as a Word file, sent in answer to its mail, is said once its sender says yes by the link they get', async () => {
  await house.deliver(
    {
      from: addressOf('member-sw'),
      to: await addressFor('member-sw'),
      subject: 'Re: x',
      text: 'Tunatuma COVERWORDS pamoja na faili.',
      attachments: attached(await commented('FILEWORDS')),
    },
    { signed: true },
  )
  const [mail] = await patiently(async () => {
    const found = await mailsAbout('member-sw')
    return found.length > 0 ? found : null
  })
  const { subject, text: words = '' } = await mail!.read()
  assert.doesNotMatch(`${subject}${words}`, /FILEWORDS|écoles|Towns/i, 'it lies open on a locked phone')
  assert.deepEqual(await said('FILEWORDS'), [], 'nothing is said before the yes')
  assert.deepEqual(await said('COVERWORDS'), [], 'what accompanies the file is for the staff')
  const { item, id } = (await mailsWith(world, 'COVERWORDS'))[0]!
  assert.equal((await turned(id, 'file-laid')).url, page)
  assert.equal((await mailsWith(world, 'COVERWORDS'))[0]!.state, 'new')
  assert.match((await officer.get(`/towns/inbox/${item}?lang=en`)).body, /its sender was asked to say yes/)

  const path = /https:\/\/plenaria\.example(\/l\/\S+)/.exec(words)![1]!
  const visitor = await world.as(null)
  const waiting = await visitor.get(path)
  const preview = /href="(\/l\/[^"]+\/returned\/[^"]+)"/.exec(waiting.body)![1]!
  assert.match((await visitor.get(preview)).body, /FILEWORDS/)
  assert.equal((await visitor.submit(preview, preview, { language: 'sw' })).status, 303)
  assert.deepEqual(await said('FILEWORDS'), [{ author: 'member-sw', channel: 'word', entered: true }])
  assert.doesNotMatch((await visitor.get(path)).body, /\/returned\/0/, 'nothing waits any more')
})

test('what came by mail waits on the page of its sender, and on nobody else’s', async () => {
  await house.deliver(
    {
      from: addressOf('caller'),
      to: await addressFor('caller'),
      subject: 'x',
      text: 'HIDDENCOVER',
      attachments: attached(await commented('HIDDENWORDS')),
    },
    { signed: true },
  )
  const { id } = (await mailsWith(world, 'HIDDENCOVER'))[0]!
  await turned(id, 'file-laid')
  const own = (await (await world.as('caller')).get(`${page}/returned`)).body
  const preview = /href="(\/towns\/[^"]+\/returned\/[^"]+)"/.exec(own)![1]!
  assert.match((await (await world.as('caller')).get(preview)).body, /HIDDENWORDS/)
  for (const slug of ['officer', 'member-sw', null]) {
    const other = await world.as(slug)
    assert.doesNotMatch((await other.get(`${page}/returned`)).body, /\/returned\/0/, String(slug))
    assert.notEqual((await other.get(preview)).status, 200, String(slug))
  }
  // Whoever tells of it again changes nothing.
  const [file] = await world.everyRow<{ id: string }>(`select id from inbox_file where message_id = '${id}'`)
  await world.write('officer', tx =>
    happened(tx, FILE_FOR_TEXT, text.scope as ScopeId, { message: id, file: file!.id, document: text.id }),
  )
  await settled()
  const kept = await world.everyRow(`select 1 from documents_returned where findings::text like '%HIDDENWORDS%'`)
  assert.deepEqual([kept.length, (await mailsAbout('caller')).length], [1, 1])
})

test('a file that is not this text, or says nothing, stays with the staff, who are told so', async () => {
  const other = await opened('Des hôpitaux publics')
  for (const [name, content] of [
    ['OTHERTEXT', await commented('x', other.slug)],
    ['UNCHANGED', await word(officer)],
    ['NOWORDFILE', Buffer.from('not a Word file')],
  ] as const) {
    const mail = { from: addressOf('member-sw'), to: await addressFor('member-sw'), subject: name, text: name }
    await house.deliver({ ...mail, attachments: attached(content) }, { signed: true })
    const row = (await mailsWith(world, name))[0]!
    await settled()
    const isRisky = name === 'NOWORDFILE'
    const verbs = (await turnsOf(row.id)).map(one => one.verb)
    // What is not what its name says is nothing that a job opens: its words are taken as those of any answer.
    assert.deepEqual(verbs, isRisky ? ['reply'] : ['file-unread'], name)
    assert.equal((await mailsWith(world, name))[0]!.state, 'new', `${name}: somebody looks at the file`)
  }
  assert.equal((await mailsAbout('member-sw')).length, 1, 'of the first test')
})

test('a forged answer lays nothing, and asks nobody', async () => {
  const mail = { from: addressOf('member-sw'), to: await addressFor('member-sw'), subject: 'x', text: 'FORGEDCOVER' }
  await house.deliver({ ...mail, attachments: attached(await commented('FORGEDFILE')) })
  const row = (await mailsWith(world, 'FORGEDCOVER'))[0]!
  assert.equal(row.authenticity, 'fail')
  const [file] = await world.everyRow<{ id: string }>(`select id from inbox_file where message_id = '${row.id}'`)
  await world.write('officer', tx =>
    happened(tx, FILE_FOR_TEXT, text.scope as ScopeId, { message: row.id, file: file!.id, document: text.id }),
  )
  await settled()
  assert.deepEqual(await turnsOf(row.id), [])
  assert.deepEqual(
    await world.everyRow(`select 1 from documents_returned where findings::text like '%FORGEDFILE%'`),
    [],
  )
  const offered = (await officer.get(`/towns/inbox/${row.item}`)).body
  assert.doesNotMatch(offered, /turns\/file"/)
})

test('a mail that answers nothing is turned into a returned file by the staff, for its sender to say yes to', async () => {
  await house.deliver(
    {
      from: addressOf('delegate-es'),
      to: `towns@${DOMAIN}`,
      subject: 'FRESHMAIL',
      text: 'Adjunto.',
      attachments: attached(await commented('FRESHFILE')),
    },
    { signed: true },
  )
  const { item, id } = (await mailsWith(world, 'FRESHMAIL'))[0]!
  const address = `/towns/inbox/${item}`
  const [file] = await world.everyRow<{ id: string }>(`select id from inbox_file where message_id = '${id}'`)
  const [adopted] = await world.everyRow<{ id: string }>('select gen_random_uuid() as id')
  const wrong = await officer.submit(address, `${address}/turns/file`, { file: file!.id, document: adopted!.id })
  assert.equal(wrong.status, 422)
  const sent = await officer.submit(address, `${address}/turns/file`, { file: file!.id, document: text.id })
  assert.equal(sent.status, 303, sent.body)
  await turned(id, 'file-laid')
  const own = (await (await world.as('delegate-es')).get(`${page}/returned`)).body
  assert.match(own, /\/returned\/0/)
  assert.deepEqual(await said('FRESHFILE'), [])
  const facilitator = await world.as('member-sw')
  assert.notEqual((await facilitator.get(address)).status, 200)
})

test('the service that lays files reads what came by mail and no other file, and says of a mail only what became of it', async () => {
  const as = service('lay-mailed-file')
  const seen = await reading(world.house.database.pool, as, async tx => {
    const { rows } = await sql<{ id: string }>`select id from kernel_file`.execute(tx.db)
    return rows.map(one => one.id).sort()
  })
  const came = await world.everyRow<{ id: string }>('select distinct file_id as id from inbox_file')
  const others = await world.everyRow('select 1 from kernel_file where id not in (select file_id from inbox_file)')
  assert.ok(others.length > 0, 'there are other files')
  assert.deepEqual(seen, came.map(one => one.id).sort())
  const says = (verb: string) =>
    writing(world.house.database.pool, as, tx =>
      sql`insert into inbox_turn (id, item_id, scope_id, verb, object, url)
        select gen_random_uuid(), id, scope_id, ${verb}, ${`inbox-file:${verb}`}, '/towns' from inbox_item limit 1`.execute(
        tx.db,
      ),
    )
  assert.equal((await says('file-unread')).numAffectedRows, 1n)
  await assert.rejects(says('comment'), { code: '42501' })
})
