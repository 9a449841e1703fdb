import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DOMAIN, type MailHouse, mailsWith, openMailHouse } from '../../../test/kits/mail-in.ts'
import type { World } from '../../../test/world.ts'
import { addressOf } from '../../app/demo/addresses.ts'
import { eraseDue } from '../../kernel/erasure/erase.ts'
import type { Id } from '../../kernel/ids.ts'
import { reading } from '../../kernel/transaction.ts'
import { inboxPersonal } from './index.ts'

const TOWNS = `towns@${DOMAIN}`
let house: MailHouse
let world: World
let caller: string
before(async () => {
  house = await openMailHouse()
  world = house.world
  const [row] = await world.everyRow<{ id: string }>(`select id from register_person where slug = 'caller'`)
  caller = row!.id
  await house.deliver({
    from: addressOf('caller'),
    to: TOWNS,
    subject: 'ERASEDSUBJECT',
    text: 'ERASEDWORDS',
    attachments: [{ filename: 'erased.txt', content: 'ERASEDFILE' }],
  })
  await house.deliver({ from: 'stays@elsewhere.example', to: TOWNS, subject: 'STAYS', text: 'STAYING' })
  await mailsWith(world, 'ERASEDWORDS')
  await mailsWith(world, 'STAYING')
})
after(() => house?.close())

const tellFor = (reader: string, person: string) =>
  reading(
    world.house.database.pool,
    { person: reader as Id<'person'>, service: 'make-copy', memberOf: [], staffOf: [], roles: [] },
    tx => inboxPersonal.tell(tx, person),
  )

test('whoever wrote finds their mails in the copy of everything, and nobody else’s', async () => {
  const [told] = await tellFor(caller, caller)
  assert.deepEqual(
    told!.rows.map(row => row['words']),
    ['ERASEDWORDS'],
  )
  const [other] = await world.everyRow<{ id: string }>(`select id from register_person where slug = 'member-sw'`)
  assert.deepEqual((await tellFor(other!.id, caller))[0]!.rows, [])
})

test('of whoever is erased no mail stays, no attachment and no address; what others wrote does', async () => {
  await world.everyRow(`insert into kernel_erasure (id, person_id, way, due_at)
    values (gen_random_uuid(), '${caller}', 'self', now() - interval '1 hour')`)
  await eraseDue(world.house.database.pool, () => {})
  for (const [table, words] of [
    ['inbox_item', 'ERASEDSUBJECT'],
    ['inbox_message', 'ERASEDWORDS'],
    ['kernel_mail_in', 'ERASEDSUBJECT'],
    ['kernel_file', 'erased.txt'],
  ] as const)
    assert.deepEqual(await world.everyRow(`select 1 from ${table} t where t::text like '%${words}%'`), [], table)
  assert.deepEqual(await world.everyRow(`select 1 from inbox_item where person_id = '${caller}'`), [])
  assert.equal((await mailsWith(world, 'STAYING')).length, 1)
})
