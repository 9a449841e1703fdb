import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { service } from '../../src/kernel/actor.ts'
import { newId, type ScopeId } from '../../src/kernel/ids.ts'
import { linkActor, makeLink, openLink } from '../../src/kernel/signed-links.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { openWorld, type World } from '../world.ts'
import { type Maker, makerOf } from './furnish.ts'

// Row-level security alone, asked in SQL: no policy of ours, no page and no form stands before it here.
let world: World
let maker: Maker
let towns: ScopeId
let water: ScopeId
let people: Record<string, string>
let session: string
/** Two invitations to one session, of which the link is about the first. */
let hers: string
let his: string
let token: string
const DENIED = { code: '42501' }

before(async () => {
  world = await openWorld()
  maker = await makerOf(world, 'towns')
  const networks = await world.everyRow<{ slug: string; id: ScopeId }>('select slug, id from networks_network')
  towns = networks.find(one => one.slug === 'towns')!.id
  water = networks.find(one => one.slug === 'water')!.id
  const rows = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
  const made = await maker.programme(() => 'jours')
  const [found] = await world.everyRow<{ id: string }>(
    `select id from programme_session where slug = '${made.session}'`,
  )
  session = found!.id
  hers = await invited('caller')
  his = await invited('delegate-es')
  token = await writing(pool(), service('make-link'), tx =>
    makeLink(tx, {
      person: people['caller'] as never,
      purpose: 'speak',
      object: `invitation:${hers}`,
      scope: towns,
      endsAt: Temporal.Now.instant().add({ hours: 24 }),
      uses: null,
      madeBy: null,
    }),
  )
})
after(() => world.close())

const pool = () => world.house.database.pool
const rowsOf = ({ numAffectedRows, rows }: { numAffectedRows?: bigint; rows: unknown[] }) =>
  Number(numAffectedRows ?? rows.length)
const run = (slug: string | null, statement: RawBuilder<unknown>) =>
  world.write(slug, async tx => rowsOf(await statement.execute(tx.db)))
const serve = (name: string, statement: RawBuilder<unknown>) =>
  writing(pool(), service(name), async tx => rowsOf(await statement.execute(tx.db)))
/** As whoever holds the link. */
const byLink = async (statement: RawBuilder<unknown>, purpose = 'speak') => {
  const link = (await openLink(pool(), token, 'speak'))!
  return writing(pool(), linkActor({ ...link, purpose }), async tx => rowsOf(await statement.execute(tx.db)))
}
const invite = (id: string, person: string, scope: ScopeId = towns) => sql`
  insert into programme_invitation (id, scope_id, session_id, person_id) values (${id}, ${scope}, ${session}, ${people[person]!})`
async function invited(person: string): Promise<string> {
  const id = newId()
  await run('officer', invite(id, person))
  return id
}
const say = (id: string, channel = 'link') => sql`
  update programme_invitation set state = 'confirmed', channel = ${channel}, answered_at = now() where id = ${id}`

test('only the staff of a network invite in its name, to its own sessions, and nobody else sees whom', async () => {
  for (const slug of ['member-sw', 'delegate-es', 'regional', 'officer-water', null])
    await assert.rejects(run(slug, invite(newId(), 'caller')), DENIED, `${slug}`)
  await assert.rejects(run('officer-water', invite(newId(), 'caller', water)), DENIED, 'a session of another network')
  for (const [slug, seen] of [
    ['officer', 2],
    ['caller', 0],
    ['member-sw', 0],
    ['officer-water', 0],
    [null, 0],
  ] as const)
    assert.equal(
      await run(slug, sql`select id from programme_invitation where id in (${hers}, ${his})`),
      seen,
      `${slug}`,
    )
  assert.equal(await run('officer', sql`delete from programme_invitation where id = ${hers}`), 0)
  await assert.rejects(
    run('officer', sql`update programme_invitation set person_id = ${people['officer']!} where id = ${hers}`),
    DENIED,
  )
})

test('a link sees and answers its own invitation, and no other; one for something else sees nothing', async () => {
  assert.equal(await byLink(sql`select id from programme_invitation`), 1)
  assert.equal(await byLink(sql`select id from programme_invitation`, 'contribute'), 0)
  assert.equal(await byLink(say(his)), 0)
  assert.equal(await byLink(say(hers)), 1)
  assert.equal(await byLink(sql`select id from register_person`), 1)
  assert.equal(await byLink(sql`select id from register_contact`), 0)
  assert.equal(await byLink(sql`update programme_speaker set confirmed = true`), 0)
  assert.equal(await byLink(sql`select id from programme_draft`), 0)
})

test('a link changes nothing that the secretariat or the house says, and answers in nobody else’s name', async () => {
  for (const change of [
    sql`ended_at = now()`,
    sql`asked = 9`,
    sql`speaker_id = ${newId()}`,
    sql`placed = '{"added":true,"confirmed":null}'`,
    sql`asked_for = now()`,
  ])
    await assert.rejects(byLink(sql`update programme_invitation set ${change} where id = ${hers}`), DENIED)
  await assert.rejects(byLink(say(hers, 'phone')), DENIED)
  await assert.rejects(
    byLink(
      sql`update programme_invitation set answered_by = ${people['officer']!}, channel = 'link' where id = ${hers}`,
    ),
    DENIED,
  )
  await assert.rejects(byLink(invite(newId(), 'caller')), DENIED)
})

test('staff enter an answer under their own name alone, and no invitation that has ended begins again', async () => {
  await assert.rejects(run('officer', say(his)), DENIED, 'as if he had said it by his link')
  await assert.rejects(run('officer', say(his, 'phone')), DENIED, 'as taken by nobody')
  await assert.rejects(
    run(
      'officer',
      sql`update programme_invitation set state = 'declined', channel = 'phone', answered_at = now(),
      answered_by = ${people['regional']!} where id = ${his}`,
    ),
    DENIED,
  )
  assert.equal(
    await run(
      'officer',
      sql`update programme_invitation set state = 'declined', channel = 'phone', answered_at = now(),
      answered_by = ${people['officer']!} where id = ${his}`,
    ),
    1,
  )
  assert.equal(await run('officer', sql`update programme_invitation set ended_at = now() where id = ${his}`), 1)
  await assert.rejects(run('officer', sql`update programme_invitation set ended_at = null where id = ${his}`), DENIED)
  await assert.rejects(
    serve('place-speakers', sql`update programme_invitation set ended_at = null where id = ${his}`),
    DENIED,
  )
})

test('files: sent by the link for its own invitation, shown by staff for whoever said yes and is printed, hidden by both', async () => {
  const [file, slides] = [newId(), newId()]
  const keep = (visibility: string, scope: ScopeId = towns) => sql`
    insert into kernel_file (id, scope_id, visibility, sha256, name, bytes) values (${newId()}, ${scope}, ${visibility}, '', 'x.pdf', 1)`
  await assert.rejects(byLink(keep('public')), DENIED)
  await assert.rejects(byLink(keep('staff', water)), DENIED)
  await assert.rejects(byLink(keep('staff'), 'contribute'), DENIED)
  const send = (invitation: string) => sql`
    insert into programme_slides (id, scope_id, invitation_id, file_id, name, bytes) values (${slides}, ${towns}, ${invitation}, ${file}, 'x.pdf', 1)`
  await byLink(
    sql`insert into kernel_file (id, scope_id, visibility, sha256, name, bytes) values (${file}, ${towns}, 'staff', '', 'x.pdf', 1)`,
  )
  await assert.rejects(byLink(send(his)), DENIED)
  await assert.rejects(run('officer', send(hers)), DENIED)
  assert.equal(await byLink(send(hers)), 1)
  for (const slug of ['member-sw', null]) assert.equal(await run(slug, sql`select id from programme_slides`), 0)

  const speaker = newId()
  const show = sql`update programme_slides set visibility = 'public', session_id = ${session}, speaker_id = ${speaker} where id = ${slides}`
  await assert.rejects(byLink(show), DENIED)
  await assert.rejects(serve('place-speakers', show), DENIED)
  await assert.rejects(run('officer', show), DENIED, 'beside somebody else')
  await run('officer', sql`update programme_invitation set speaker_id = ${speaker} where id = ${hers}`)
  assert.equal(await run('officer', show), 1)
  assert.equal(await run(null, sql`select id from programme_slides`), 1)
  assert.equal(await byLink(sql`update programme_slides set visibility = 'staff' where id = ${slides}`), 1)
  assert.equal(await run(null, sql`select id from programme_slides`), 0)
  assert.equal(await run('member-sw', sql`delete from kernel_file where id = ${file}`), 0)
  assert.equal(await byLink(sql`delete from kernel_file where id = ${file}`), 1)
  assert.equal(await run('officer', sql`select id from programme_slides where id = ${slides}`), 0)
})

test('no other service learns who was asked', async () => {
  for (const name of ['search', 'tell-of-session', 'place-face', 'invite-to-text', 'link', 'mail-sign-in'])
    assert.equal(await serve(name, sql`select id from programme_invitation`), 0, name)
  await assert.rejects(
    serve(
      'tell-of-session',
      sql`insert into programme_change (id, scope_id, visibility, session_id, sequence, what)
    values (${newId()}, ${towns}, 'public', ${session}, 9, '[]')`,
    ),
    DENIED,
  )
})

test('what was told of a change is altered by nobody, staff and services, while nobody is to be erased', async () => {
  await world.everyRow(`insert into programme_change (id, scope_id, visibility, session_id, sequence, what)
    values (gen_random_uuid(), '${towns}', 'public', '${session}', 1, '[]')`)
  const alter = sql`update programme_change set what = '[{}]'`
  for (const slug of ['officer', 'administrator', null]) assert.equal(await run(slug, alter), 0, `${slug}`)
  for (const name of ['place-speakers', 'erasure']) assert.equal(await serve(name, alter), 0, name)
  assert.equal(await byLink(alter), 0)
})

test('an answer comes in time: the link of a session that is over answers nothing', async () => {
  await world.everyRow(`update programme_session set date = date - 20000 where id = '${session}'`)
  assert.equal(await byLink(say(hers)), 0)
})
