import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { editedOdt } from '../../../test/kits/odt-edits.ts'
import { type EditedParagraph, editWord, type WordEdit, type WordHabits } from '../../../test/kits/word-edits.ts'
import { mailsTo } from '../../../test/mailbox.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { readPaper } from '../../kernel/paper/read-file.ts'
import { runSweeps } from '../../kernel/sweeps.ts'
import { writing } from '../../kernel/transaction.ts'
import { DOCUMENT_SWEEPS } from './sweeps.ts'

const LINES = [
  'Contexte',
  '1.1\tLes parcs de nos villes sont ouverts à tout le monde, tous les jours de l’année.',
  '1.2\tLes jardinières et les jardiniers les gardent, les soignent et les défendent.',
  '1.3\tSans budget, 40 parcs ont fermé en 2021 dans 7 villes du réseau.',
]
const OPENING = { day: '2037-02-28', hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience: 'network' }
const GUARDS = 'Les jardinières et les jardiniers les gardent, les soignent et les défendent.'

let world: World
let officer: Browser
let member: Browser
let delegate: Browser
let made = 0

before(async () => {
  world = await openWorld()
  await world.byDay()
  ;[officer, member, delegate] = await Promise.all([
    world.as('officer'),
    world.as('member-sw'),
    world.as('delegate-es'),
  ])
})
after(() => world.close())

async function opened(lines: readonly string[] = LINES): Promise<string> {
  const title = `Des parcs pour tout le monde ${++made}`
  const pasted = [`${title} – premier projet`, ...lines].join('\n\n')
  const sent = await officer.submit('/towns/documents/new', '/towns/documents', { pasted, language: 'fr', title })
  const address = sent.location!.split('?')[0]!
  assert.equal((await officer.submit(address, `${address}/opening`, OPENING)).status, 303)
  return address
}

async function wordOf(address: string, who: Browser, query = '?lang=fr'): Promise<Buffer> {
  const answer = await fetch(`${world.house.origin}${address}.docx${query}`, { headers: { cookie: who.cookie() } })
  assert.equal(answer.status, 200, `${address}${query}`)
  return Buffer.from(await answer.arrayBuffer())
}

const at = (paragraph: string, ...edits: WordEdit[]): EditedParagraph => ({ paragraph, edits })
const edited = async (address: string, edits: readonly EditedParagraph[], habits: WordHabits = {}) =>
  editWord(await wordOf(address, officer), edits, habits)
const send = (
  address: string,
  bytes: Uint8Array,
  who: Browser,
  fields: Record<string, string> = {},
  name = 'renommé.docx',
) => who.submit(`${address}/returned`, `${address}/returned`, fields, { field: 'file', name, bytes })
const previewOf = async (address: string, bytes: Uint8Array, who: Browser, name?: string) => {
  const sent = await send(address, bytes, who, {}, name)
  assert.equal(sent.status, 303, sent.body)
  return sent.location!.split('?')[0]!
}
const enter = (preview: string, who: Browser, fields: Record<string, string | string[]> = {}) =>
  who.submit(preview, preview, { language: 'fr', ...fields })
/** Sends the file of `edits()` by a personal link and says yes to it; gives the page of it. */
const enterByLink = async (link: string, visitor: Browser, bytes: Uint8Array) => {
  const preview = await previewOf(link, bytes, visitor)
  assert.match((await visitor.get(preview)).body, /les soignent/)
  assert.equal((await enter(preview, visitor, { language: 'ar' })).status, 303)
  return preview
}

interface Row {
  id: string
  kind: string
  words: { faces: Record<string, { text: string }> } | null
  proposed: { faces: Record<string, { text: string }> } | null
  passage: { from: number; to: number; text: string } | null
  reply_to: string | null
  organisation_id: string | null
  channel: string
  late: boolean
  signed: string[] | null
  block_id: string
}
const said = (address: string) =>
  world.everyRow<Row>(`select said.* from documents_contribution said
    join documents_document document on document.id = said.document_id
    where document.slug = '${decodeURIComponent(address.split('/').at(-1)!)}' order by said.id`)
const french = (text: Row['words']) => text?.faces['fr']?.text ?? null

const SOIGNENT = GUARDS.indexOf('les soignent')
const edits = () => [
  at(GUARDS, { does: 'deletes', from: SOIGNENT, to: SOIGNENT + 'les soignent '.length }),
  at('Sans budget', {
    does: 'comments',
    from: 0,
    to: 11,
    text: 'Quel budget ?',
    by: 'Neema',
    replies: [{ text: 'Celui de la ville.', by: 'Juma' }],
  }),
]

test('a returned file is shown to its sender alone, and nothing is said before the yes', async () => {
  const address = await opened()
  const file = await edited(address, edits())
  const preview = await previewOf(address, file, member)
  const page = await member.get(`${preview}?lang=en`)
  assert.equal(page.status, 200)
  assert.match(page.body, /<del>.*?les soignent.*?<\/del>/s)
  assert.match(page.body, /About: “Sans budget”.*Quel budget \?.*Celui de la ville\..*Juma/s)
  assert.deepEqual(await said(address), [])
  for (const who of [officer, delegate, await world.as('desk')]) assert.equal((await who.get(preview)).status, 404)
  assert.equal((await (await world.as(null)).get(preview)).status, 404)

  assert.equal((await enter(preview, member)).status, 303)
  const rows = await said(address)
  assert.deepEqual(
    rows.map(one => [
      one.kind,
      french(one.words),
      french(one.proposed),
      one.passage?.text ?? null,
      one.channel,
      one.signed,
    ]),
    [
      ['suggestion', null, GUARDS.replace('les soignent ', ''), null, 'word', ['Rosa Quispe']],
      ['comment', 'Quel budget ?', null, 'Sans budget', 'word', ['Neema']],
      ['comment', 'Celui de la ville.', null, 'Sans budget', 'word', ['Juma']],
    ],
  )
  assert.equal(rows[2]!.reply_to, rows[1]!.id)
  const block = await officer.get(`${address}/blocks/${rows[1]!.block_id}?lang=en`)
  assert.match(block.body, /by a Word file.*written in the file by Neema/s)
  const done = await member.get(`${preview}?lang=en`)
  assert.match(done.body, /3 suggestions and comments came from this file/)
  assert.deepEqual(
    await world.everyRow(`select 1 from documents_returned where done_at is not null and findings <> '[]'`),
    [],
  )
})

test('the same file twice, and the same yes twice, say nothing twice', async () => {
  const address = await opened()
  const file = await edited(address, edits())
  const [preview, again] = [await previewOf(address, file, member), await previewOf(address, file, member)]
  assert.equal(preview, again)
  const key = member.fieldsOf(await member.get(preview), preview)
  const other = member.fieldsOf(await member.get(preview), preview)
  const answers = await Promise.all([key, key, other].map(fields => member.post(preview, fields)))
  assert.deepEqual(
    answers.map(one => one.status),
    [303, 303, 303],
  )
  assert.equal((await said(address)).length, 3)
  assert.equal(await previewOf(address, file, member), preview)
  // Saved anew, with one change more: what was said is not said again.
  const more = await editWord(file, [at('Les parcs de nos villes', { does: 'inserts', at: 0, text: 'Tous ' })])
  const next = await previewOf(address, more, member)
  assert.notEqual(next, preview)
  assert.match((await member.get(`${next}?lang=en`)).body, /You have said this before/)
  await enter(next, member)
  // Its comment is a new one as far as the file says; the suggestion is the one that was made.
  assert.equal((await said(address)).filter(one => one.kind === 'suggestion').length, 2)
  assert.equal((await said(address)).length, 4)
})

test('each of what a file says can be left out, and all of it thrown away', async () => {
  const address = await opened()
  const preview = await previewOf(address, await edited(address, edits()), member)
  const none = await enter(preview, member, { take: [] })
  assert.equal(none.status, 422)
  assert.deepEqual(await said(address), [])
  await enter(preview, member, { take: ['0'] })
  assert.deepEqual(
    (await said(address)).map(one => one.kind),
    ['suggestion'],
  )
  const other = await previewOf(address, await edited(address, edits(), { by: 'Somebody' }), delegate)
  const refused = await member.post(
    `${other}/removal`,
    member.fieldsOf(await member.get(`${address}/returned`), '/returned'),
  )
  assert.equal(refused.status, 404)
  assert.equal((await delegate.submit(other, '/removal')).status, 303)
  assert.equal((await delegate.get(other)).status, 404)
})

test('a delegate says it in the name of their organisation, nobody else does', async () => {
  const address = await opened()
  const preview = await previewOf(address, await edited(address, edits()), delegate)
  assert.equal((await enter(preview, delegate)).status, 303)
  const rows = await said(address)
  assert.ok(rows.every(one => one.organisation_id !== null))
  const theirs = await previewOf(address, await edited(address, edits()), member)
  const stolen = await enter(theirs, member, { organisation: rows[0]!.organisation_id! })
  assert.notEqual(stolen.status, 303)
  assert.equal((await said(address)).length, 3)
})

test('a file of an older version is laid on the one of today; what no longer fits is said about its own words', async () => {
  const address = await opened()
  const file = await edited(address, [
    at(GUARDS, { does: 'inserts', at: 0, text: 'Partout, ' }),
    at('Sans budget', { does: 'deletes', from: 13, to: 16 }),
  ])
  const next = LINES.map(line => line.replace('les défendent', 'les aiment').replace('40 parcs', '42 grands parcs'))
  const brought = await officer.submit(`${address}/files/version`, `${address}/files/version`, {
    pasted: next.join('\n\n'),
  })
  const published = await officer.submit(brought.location!, brought.location!)
  assert.equal(published.status, 303, published.body)
  const preview = await previewOf(address, file, member)
  const page = await member.get(`${preview}?lang=en`)
  assert.match(page.body, /made from version 1; version 2 is read today/)
  assert.match(page.body, /These words have changed since. It is said about those of version 1/)
  await enter(preview, member)
  const rows = await said(address)
  const bases = await world.everyRow<{ from_version: number }>(
    `select from_version from documents_wording where id in (select wording_id from documents_contribution where id = any('{${rows.map(one => one.id)}}')) order by from_version`,
  )
  assert.equal(rows.length, 2)
  assert.deepEqual(
    rows.map(one => french(one.proposed)!.includes('aiment')),
    [true, false],
  )
  assert.deepEqual(
    bases.map(one => one.from_version),
    [1, 2],
  )
})

test('a file of another text says which one to whoever may see it, and to nobody else', async () => {
  const [address, other] = [await opened(), await opened(LINES.map(line => `${line} Encore.`))]
  const file = await edited(other, edits().slice(1))
  const title = `Des parcs pour tout le monde ${made}`
  const told = await send(address, file, member)
  assert.equal(told.status, 422)
  assert.match(told.body, new RegExp(title))
  const draft = await officer.submit('/towns/documents/new', '/towns/documents', {
    pasted: LINES.join('\n\n'),
    language: 'fr',
    title: 'Encore secret',
  })
  const hidden = await send(address, await wordOf(draft.location!.split('?')[0]!, officer), member)
  assert.equal(hidden.status, 422)
  assert.doesNotMatch(hidden.body, /secret/)
  assert.deepEqual(
    await world.everyRow(
      `select 1 from documents_returned where document_id = (select id from documents_document where slug = '${address.split('/').at(-1)}')`,
    ),
    [],
  )
})

test('an untouched file, a damaged one, one without anything and one that is no document are each told so', async () => {
  const address = await opened()
  const file = await wordOf(address, officer)
  for (const [bytes, says] of [
    [file, /Nothing in this file differs/],
    [file.subarray(0, file.length / 2), /damaged/],
    [Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), /docx/],
    [Buffer.alloc(0), /file/],
  ] as const) {
    const form = new FormData()
    form.append('key', member.fieldsOf(await member.get(`${address}/returned`), '/returned').get('key')!)
    form.append('file', new Blob([bytes as BlobPart]), 'back.docx')
    const answer = await member.post(`${address}/returned?lang=en`, form)
    assert.equal(answer.status, 422)
    assert.match(answer.body, says)
  }
})

test('with everything accepted it is found by comparing, and said so', async () => {
  const address = await opened()
  const preview = await previewOf(address, await edited(address, edits().slice(0, 1), { tracked: false }), member)
  const page = await member.get(`${preview}?lang=en`)
  assert.match(page.body, /not tracked, found by comparing/)
})

test('a text that closed meanwhile keeps it as late; an adopted one takes nothing', async () => {
  const address = await opened()
  const preview = await previewOf(address, await edited(address, edits()), member)
  await officer.submit(address, '/closure')
  assert.equal((await enter(preview, member)).status, 303)
  assert.ok((await said(address)).every(one => one.late))
  assert.match((await member.get(`${address}/returned?lang=en`)).body, /kept as late/)
  const quiet = await opened()
  const file = await edited(quiet, edits())
  const waiting = await previewOf(quiet, file, member)
  const form = member.fieldsOf(await member.get(waiting), waiting)
  await officer.submit(quiet, '/closure')
  assert.equal((await officer.submit(quiet, '/adoption')).status, 303)
  assert.equal((await member.post(waiting, form)).status, 409)
  assert.match((await member.get(`${waiting}?lang=en`)).body, /Nothing more can be said/)
  assert.deepEqual(await said(quiet), [])
})

test('the plain file holds nothing of what was said; the other has it as tracked changes and comments, for members alone', async () => {
  const address = await opened()
  const preview = await previewOf(address, await edited(address, edits()), member)
  await enter(preview, member)
  const plain = (await readPaper('x.docx', await wordOf(address, member))).blocks
  assert.ok(plain.every(one => one.changes.length + one.comments.length === 0))
  const file = await wordOf(address, member, '?lang=fr&with=said')
  const { blocks } = await readPaper('x.docx', file)
  const guards = blocks.find(one => one.text.startsWith('Les jardinières'))!
  assert.equal(guards.text, GUARDS)
  assert.deepEqual(
    guards.changes.map(one => [one.op, one.text.trim()]),
    [['deleted', 'les soignent']],
  )
  assert.ok(guards.changes[0]!.author && guards.changes[0]!.date)
  const [comment] = blocks.find(one => one.text.startsWith('Sans budget'))!.comments
  assert.deepEqual([comment!.from, comment!.to, comment!.text], [0, 11, 'Quel budget ?'])
  assert.deepEqual(
    comment!.replies.map(one => one.text),
    ['Celui de la ville.'],
  )
  const visitor = await world.as(null)
  assert.notEqual((await visitor.get(`${address}.docx?with=said`)).status, 200)
  // Sent back it would be said again in the name of whoever sends it.
  const again = await send(address, file, delegate)
  assert.equal(again.status, 422)
})

test('whoever holds a personal link sends the file back without an account, in their own name', async () => {
  const address = await opened()
  await officer.submit(`${address}/links`, `${address}/links`)
  const [mail] = await mailsTo(world, 'caller@example.org', { purpose: 'text-is-open', count: 1 })
  const link = mail!.links[0]!.split('?')[0]!
  const visitor = await world.as(null)
  assert.match((await visitor.get(link)).body, /\/returned"/)
  const preview = await enterByLink(link, visitor, await edited(address, edits()))
  assert.deepEqual(
    (await said(address)).map(one => [one.channel, one.organisation_id]),
    Array(3).fill(['word', null]),
  )
  assert.equal((await member.get(`${address}/returned/${preview.split('/').at(-1)}`)).status, 404)
})

test('a file that LibreOffice saved comes back as well, whether it says of which text it is or not', async () => {
  for (const properties of [true, false]) {
    const address = await opened()
    const file = await editedOdt(await wordOf(address, officer), {
      properties,
      deletes: 'les soignent ',
      comments: { about: 'Sans budget', text: 'Quel budget ?', by: 'Neema' },
    })
    const page = await member.get(`${address}/returned?lang=en`)
    assert.match(page.body, /accept="\.docx,\.odt"/)
    await enter(await previewOf(address, file, member, 'renommé.odt'), member)
    assert.deepEqual(
      (await said(address)).map(one => [one.kind, french(one.proposed), french(one.words), one.passage?.text ?? null]),
      [
        ['suggestion', GUARDS.replace('les soignent ', ''), null, null],
        ['comment', null, 'Quel budget ?', 'Sans budget'],
      ],
    )
  }
})

test('a file with what others said is refused however it was saved', async () => {
  const address = await opened()
  await enter(await previewOf(address, await edited(address, edits()), member), member)
  const file = await editedOdt(await wordOf(address, member, '?lang=fr&with=said'), { properties: true })
  assert.equal((await send(address, file, delegate, {}, 'said.odt')).status, 422)
  assert.equal((await said(address)).length, 3)
})

test('a file by a personal link that comes after the hour is kept as late; a link that is over takes none', async () => {
  const address = await opened()
  await officer.submit(`${address}/links`, `${address}/links`)
  const mails = await mailsTo(world, 'caller@example.org', { purpose: 'text-is-open', count: 2 })
  const link = mails.at(-1)!.links[0]!.split('?')[0]!
  const visitor = await world.as(null)
  await officer.submit(address, '/closure')
  await enterByLink(link, visitor, await edited(address, edits()))
  assert.deepEqual(
    (await said(address)).map(one => one.late),
    [true, true, true],
  )
  await world.moveClock('P15D')
  try {
    assert.notEqual((await visitor.get(`${link}/returned`)).status, 200)
  } finally {
    await world.moveClock('PT0S')
  }
})

test('the database itself keeps a file for its sender, and takes none for a text that is not open', async () => {
  const address = await opened()
  await previewOf(address, await edited(address, edits()), member)
  const count = (tx: { db: Parameters<ReturnType<typeof sql>['execute']>[0] }) =>
    sql<{ count: string }>`select count(*) as count from documents_returned where done_at is null`.execute(tx.db)
  for (const who of ['officer', 'delegate-es', 'desk'])
    assert.equal(Number((await world.read(who, count)).rows[0]!.count), 0, who)
  assert.notEqual(Number((await world.read('member-sw', count)).rows[0]!.count), 0)
  const [draft] = await world.everyRow<{ id: string; scope_id: string }>(
    `select id, scope_id from documents_document where opened_at is null limit 1`,
  )
  const [open] = await world.everyRow<{ id: string; scope_id: string }>(
    `select id, scope_id from documents_document where slug = '${address.split('/').at(-1)}'`,
  )
  const [caller] = await world.everyRow<{ id: string }>(`select id from register_person where slug = 'caller'`)
  const insert = (document: { id: string; scope_id: string }, by?: string) =>
    world.write('member-sw', tx =>
      sql`insert into documents_returned (id, document_id, scope_id, version, sha256, findings, made_by)
        values (gen_random_uuid(), ${document.id}, ${document.scope_id}, 1, '\\x00', '[]', ${by ?? tx.actor.person})`.execute(
        tx.db,
      ),
    )
  await insert(open!)
  if (draft) await assert.rejects(insert(draft), /row-level security/)
  await assert.rejects(insert(open!, caller!.id), /row-level security/)
})

test('what nobody said yes to goes after thirty days, and not before', async () => {
  const address = await opened()
  await previewOf(address, await edited(address, edits()), delegate)
  await officer.submit(`${address}/files/version`, `${address}/files/version`, {
    pasted: `${LINES.join('\n\n')} Plus.`,
  })
  const rows = () =>
    world.everyRow<{ returned: string; arrived: string }>(
      `select (select count(*) from documents_returned where done_at is null) as returned,
        (select count(*) from documents_arrival where done_at is null) as arrived`,
    )
  const [before] = await rows()
  assert.ok(Number(before!.returned) > 0 && Number(before!.arrived) > 0)
  await runSweeps(world.house.database.pool, DOCUMENT_SWEEPS, () => {})
  assert.deepEqual(await rows(), [before])
  const anybody = writing(world.house.database.pool, service('sweep-files'), tx =>
    sql`delete from documents_arrival`.execute(tx.db),
  )
  assert.equal(Number((await anybody).numAffectedRows), 0)
  await world.moveClock('P31D')
  await runSweeps(world.house.database.pool, DOCUMENT_SWEEPS, () => {})
  assert.deepEqual(
    (await rows()).map(one => [Number(one.returned), Number(one.arrived)]),
    [[0, 0]],
  )
  assert.ok((await world.everyRow('select 1 from documents_returned where done_at is not null')).length > 0)
})
