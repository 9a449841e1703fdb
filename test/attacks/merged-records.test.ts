import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { ScopeId } from '../../src/kernel/ids.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { mergeRecords, undoMerge } from '../../src/modules/register/index.ts'
import { addAppIn, provenBrowser } from '../signing-in.ts'
import { openWorld, type World } from '../world.ts'

// Two records of one person with a way in each: nobody is shut out, and nobody gets in with less than before.
let world: World
let towns: ScopeId
let people: Record<string, string>

before(async () => {
  world = await openWorld()
  const [network] = await world.everyRow<{ id: ScopeId }>("select id from networks_network where slug = 'towns'")
  towns = network!.id
  const rows = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
})
after(() => world.close())

const merging = async <Result>(work: Parameters<typeof writing<Result>>[2]) =>
  writing(world.house.database.pool, { ...(await world.actor('administrator')), service: 'merge' }, work)
const merge = (from: string, into: string) =>
  merging(tx =>
    mergeRecords(tx, { kind: 'person', from: people[from]!, into: people[into]!, network: towns, take: [] }),
  )
const undo = (id: string) => merging(tx => undoMerge(tx, id))

/** Whose session a browser has. */
async function signedInAs(browser: Awaited<ReturnType<typeof provenBrowser>>): Promise<string | null> {
  const { body, status } = await browser.get('/account/record')
  if (status !== 200) return null
  return Object.entries(people).find(([, id]) => body.includes(`/people/${id}"`))?.[0] ?? null
}

describe('two accounts of one person', () => {
  test('both addresses sign in to the record that stays, the sessions of the other end, and undone each has its own', async () => {
    const before = await provenBrowser(world, 'caller@example.org')
    assert.equal(await signedInAs(before), 'caller')
    const id = await merge('caller', 'member-sw')
    assert.equal(await signedInAs(before), null, 'who was signed in is out')
    for (const address of ['caller@example.org', 'member-sw@example.org'])
      assert.equal(await signedInAs(await provenBrowser(world, address)), 'member-sw', address)
    const came = await provenBrowser(world, 'caller@example.org')
    await undo(id)
    assert.equal(await signedInAs(came), null, 'who came in by the other address is out')
    assert.equal(await signedInAs(await provenBrowser(world, 'caller@example.org')), 'caller')
    assert.equal(await signedInAs(await provenBrowser(world, 'member-sw@example.org')), 'member-sw')
  })

  test('a second factor of either is asked for: nobody gets in with a mailbox where more was needed', async () => {
    const browser = await provenBrowser(world, 'facilitator@example.org')
    await addAppIn(world, browser)
    const id = await merge('facilitator', 'member-sw')
    for (const address of ['facilitator@example.org', 'member-sw@example.org'])
      assert.equal(await signedInAs(await provenBrowser(world, address)), null, address)
    await undo(id)
    assert.equal(await signedInAs(await provenBrowser(world, 'member-sw@example.org')), 'member-sw')
    assert.equal(await signedInAs(await provenBrowser(world, 'facilitator@example.org')), null)
  })

  test('what was written down about either is read by the one who stays, with the merge in words', async () => {
    const id = await merge('caller', 'member-sw')
    await undo(id)
    const page = await (await world.as('caller')).get('/account/record?lang=en')
    assert.match(page.body, /Put your record together with another of yours/)
    assert.match(page.body, /Took your two records apart again/)
    const again = await merge('caller', 'member-sw')
    const { body } = await (await world.as('member-sw')).get('/account/record?lang=en')
    assert.equal(body.match(/Put your record together/g)?.length, 7, 'four times of this record, three of the other')
    await undo(again)
  })

  test('the session of a record that leads on opens for no service', async () => {
    const id = await merge('caller', 'member-sw')
    await assert.rejects(
      world.everyRow(`insert into accounts_session (id, token_hash, person_id, created_at, ends_at)
        values (gen_random_uuid(), 'x', '${people['caller']}', now(), now() + interval '1 day')`),
      { code: '42501' },
    )
    await undo(id)
  })
})

test('who belonged to a group with both records is in it once', async () => {
  const [body] = await world.everyRow<{ id: string }>(
    "select id from networks_body where slug = 'steering-group' limit 1",
  )
  const [member] = await world.everyRow<{ scope: string }>(
    `select scope_id as scope from networks_body where id = '${body!.id}'`,
  )
  for (const slug of ['caller', 'member-sw'])
    await world.everyRow(`insert into networks_membership (id, scope_id, body_id, person_id, since)
      values (gen_random_uuid(), '${member!.scope}', '${body!.id}', '${people[slug]}', '2026-01-01')`)
  const listed = async () =>
    (await (await world.as('officer')).get('/towns/groups/steering-group')).body.match(/Achieng Wekesa|سلمى الزناتي/g)
  assert.equal((await listed())?.length, 2)
  const id = await merge('caller', 'member-sw')
  assert.deepEqual(await listed(), ['Achieng Wekesa'])
  await undo(id)
  assert.equal((await listed())?.length, 2)
})
