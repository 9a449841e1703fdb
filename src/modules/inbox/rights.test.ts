import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { DOMAIN, type MailHouse, mailsWith, openMailHouse } from '../../../test/kits/mail-in.ts'
import type { World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { writing } from '../../kernel/transaction.ts'

// What row-level security itself refuses, whatever the pages ask.

let house: MailHouse
let world: World
let item: { id: string; item: string; scope: string }
before(async () => {
  house = await openMailHouse()
  world = house.world
  await house.deliver({
    from: 'walled@elsewhere.example',
    to: `towns@${DOMAIN}`,
    subject: 'WALLED',
    text: 'x',
    attachments: [{ filename: 'walled.txt', content: 'x' }],
  })
  item = (await mailsWith(world, 'WALLED'))[0]!
})
after(() => house?.close())

const counted = (slug: string | null, table: string) =>
  world.read(slug, async tx => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(tx.db)
    return rows[0]!.count
  })

test('only staff of the scope reads a row of the inbox', async () => {
  for (const table of ['inbox_item', 'inbox_message', 'inbox_file']) {
    assert.equal(await counted('officer', table), 1, table)
    for (const slug of ['member-sw', 'delegate-es', 'regional', 'officer-water', 'ally', null])
      assert.equal(await counted(slug, table), 0, `${slug} ${table}`)
  }
  for (const slug of ['officer', 'member-sw', null]) assert.equal(await counted(slug, 'inbox_reply'), 0)
})

test('staff writes answers and notes in their own name, and no mail that came, no proof, no other author', async () => {
  const insert = (kind: string, by: string | null, more = sql``) =>
    world.write('officer', tx =>
      sql`insert into inbox_message (id, item_id, scope_id, kind, by_id, words ${more}) values (gen_random_uuid(), ${item.item}, ${item.scope}, ${kind}, ${by}, 'x')`.execute(
        tx.db,
      ),
    )
  const officer = (await world.actor('officer')).person
  const member = (await world.actor('member-sw')).person
  await insert('note', officer)
  await assert.rejects(insert('note', member), /row-level security/)
  await assert.rejects(insert('in', null), /row-level security/)
  const prove = (proof: string) =>
    world.write('officer', tx =>
      sql`update inbox_message set proof = ${proof}, proven_at = kernel_now() where id = ${item.id}`.execute(tx.db),
    )
  for (const proof of ['link', 'mail'])
    await assert.rejects(prove(proof), /not said by others/, 'nobody but its person says so')
  const rename = world.write('officer', tx =>
    sql`update inbox_message set person_id = ${member} where id = ${item.id}`.execute(tx.db),
  )
  await assert.rejects(rename, /whom a row names/)
})

test('a service does what its name stands for, and nothing beside it', async () => {
  const as = (name: string, query: ReturnType<typeof sql>) =>
    writing(world.house.database.pool, service(name), async tx => (await query.execute(tx.db)).numAffectedRows ?? 0n)
  assert.equal(await as('pass-on-mail', sql`update inbox_message set words = 'y'`), 0n)
  assert.equal(await as('sweep-inbox', sql`delete from kernel_file`), 0n)
  assert.equal(await as('sweep-inbox', sql`delete from kernel_mail_in`), 0n)
  assert.equal(await as('erasure', sql`delete from inbox_message`), 0n)
  assert.equal(await as('erasure', sql`delete from kernel_file`), 0n)
  await assert.rejects(
    as(
      'search',
      sql`insert into inbox_item (id, scope_id, network_id, state, sender) values (gen_random_uuid(), ${item.scope}, ${item.scope}, 'new', '')`,
    ),
    /row-level security/,
  )
})
