import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { mailsTo } from '../../../test/mailbox.ts'
import { type Maker, makerOf } from '../../../test/matrix/furnish.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { eraseDue } from '../../kernel/erasure/erase.ts'
import { writing } from '../../kernel/transaction.ts'
import { mergeRecords, undoMerge } from '../register/index.ts'
import { programmePersonal } from './personal.ts'

let world: World
let maker: Maker
let officer: Browser
let visitor: Browser
let address: string

before(async () => {
  world = await openWorld()
  await world.byDay()
  maker = await makerOf(world, 'towns')
  officer = maker.officer
  visitor = await world.as(null)
  address = `/towns/sessions/${(await maker.programme(() => 'jours')).session}`
})
after(() => world.close())

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n')
const pathOf = (link: string) => link.split('?')[0]!
const idOf = async (name: string) =>
  (await world.everyRow<{ id: string }>(`select id from register_person where name = '${name}'`))[0]!.id
const isPrinted = (what: RegExp) => world.until(async () => what.test((await visitor.get(`${address}?lang=en`)).body))

/** Somebody new, who says yes, says something of themself and sends a file. */
async function speaker(name: string): Promise<{ id: string; link: string; invitation: string }> {
  const email = `${name.toLowerCase().replace(' ', '.')}@example.net`
  const sent = await officer.submit(`${address}/speakers`, `${address}/speakers`, { name, email, reads: 'en', as: '' })
  assert.equal(sent.status, 303, sent.body)
  const link = pathOf((await mailsTo(world, email, { purpose: 'speaker' }))[0]!.links[0]!)
  await visitor.submit(link, '/self', { words: `${name} of themself`, language: 'en', role: 'witness' })
  await visitor.submit(
    link,
    '/slides',
    {},
    { field: 'file', name: `${name}.pdf`, bytes: Buffer.concat([PDF, Buffer.from(name)]) },
  )
  await visitor.submit(link, '/yes', { speaks: 'en' })
  await isPrinted(new RegExp(`${name} of themself`))
  const id = await idOf(name)
  const [row] = await world.everyRow<{ id: string }>(`select id from programme_invitation where person_id = '${id}'`)
  return { id, link, invitation: row!.id }
}

test('two records put together: the invitation and its link are those of the one that stays, and go back', async () => {
  const [from, into] = [await speaker('Ottoline Vex'), await speaker('Oona Vex')]
  const [towns] = await world.everyRow<{ id: string }>("select id from networks_network where slug = 'towns'")
  const merging = { ...(await world.actor('officer')), service: 'merge' }
  const { pool } = world.house.database
  // Both belong to no network: they are put together where their records are kept.
  await world.everyRow(`update register_person set scope_ids = kept_in where id in ('${from.id}', '${into.id}')`)
  const merge = await writing(pool, merging, tx =>
    mergeRecords(tx, { kind: 'person', from: from.id, into: into.id, network: towns!.id as never, take: [] }),
  )
  const whose = () =>
    world.everyRow<{ id: string; person_id: string }>('select id, person_id from programme_invitation')
  assert.deepEqual(new Set((await whose()).map(one => one.person_id)), new Set([into.id]))
  const page = await visitor.get(`${from.link}?lang=en`)
  assert.equal(page.status, 200)
  assert.match(page.body, /Oona Vex/)
  await writing(pool, merging, tx => undoMerge(tx, merge))
  assert.equal((await whose()).find(one => one.id === from.invitation)!.person_id, from.id)
  assert.match((await visitor.get(`${from.link}?lang=en`)).body, /Ottoline Vex/)
})

test('a copy tells what somebody was asked and what they said, and of nobody else', async () => {
  const { id } = await speaker('Perdita Quill')
  const read = { ...(await world.actor('officer')) }
  const told = await writing(world.house.database.pool, read, tx => programmePersonal.tell(tx, id))
  const [row, ...more] = told[0]!.rows
  assert.deepEqual(more, [])
  assert.equal(row!['words'], 'Perdita Quill of themself')
  assert.equal(row!['role'], 'witness')
  assert.deepEqual(row!['files'], ['Perdita Quill.pdf'])
  assert.deepEqual(row!['state'], { code: 'confirmed', say: 'speaker-state-confirmed' })
  const other = await writing(world.house.database.pool, await world.actor('member-sw'), tx =>
    programmePersonal.tell(tx, id),
  )
  assert.deepEqual(other[0]!.rows, [])
})

test('who is erased is on no page of a session any more: what they said of themself, their files, their invitation', async () => {
  const { id, link, invitation } = await speaker('Isolde Marsh')
  const at = `${address}/speakers/${invitation}`
  assert.equal((await officer.submit(at, `${at}/slides`)).status, 303)
  await isPrinted(/Isolde Marsh\.pdf/)
  // A later correction by the secretariat names everybody who speaks, before and after.
  const begun = await officer.submit(address, `${address}/revision`)
  const head = officer.fieldsOf(await officer.get(`${begun.location}/head`), '/head')
  head.set('speakers', `${head.get('speakers')}\nAnybody Else`)
  assert.equal((await officer.post(`${begun.location}/head`, head)).status, 303)
  assert.equal((await officer.submit(begun.location!, '/publication')).status, 303)
  await isPrinted(/<del>[^<]*Isolde Marsh/)
  const search = async () =>
    (await world.everyRow("select from kernel_search_words where words::text like '%isolde%' limit 1")).length > 0
  await world.until(search)
  await world.everyRow(`insert into kernel_erasure (id, person_id, way, kept_in, due_at)
    select gen_random_uuid(), id, 'self', kept_in, now() - interval '1 minute' from register_person where id = '${id}'`)
  await eraseDue(world.house.database.pool, () => {})
  const page = await visitor.get(`${address}?lang=en`)
  assert.doesNotMatch(page.body, /Isolde|Marsh/)
  assert.equal((await visitor.get(link)).status, 404)
  for (const [table, column] of LEFT)
    assert.deepEqual(
      await world.everyRow(`select 1 from ${table} where ${column} like '%Isolde%' or ${column} = '${id}'`),
      [],
      table,
    )
  await world.until(async () => !(await search()))
})

const LEFT = [
  ['programme_invitation', 'person_id::text'],
  ['programme_slides', 'name'],
  ['programme_speaker', 'name'],
  ['kernel_file', 'name'],
] as const
