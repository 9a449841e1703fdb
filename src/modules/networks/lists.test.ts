import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { bringList, enteredOn, enterList, listSettled, outcomesOn } from '../../../test/kits/lists.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { newId, type ScopeId } from '../../kernel/ids.ts'
import { actorNow } from '../accounts/index.ts'
import { workOnLists } from './actions/work-on-list.ts'

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
})
after(() => world.close())

const people = () =>
  world.everyRow<{
    name: string
    id: string
    title: string
    languages: string[]
    organisation_id: string | null
    kept_in: string[]
  }>('select id, name, title, languages, organisation_id, kept_in from register_person order by name')
const named = async (name: string) => (await people()).filter(one => one.name === name)
const outcomes = async (url: string) => outcomesOn(await officer.get(`${url}?lang=en`))
const problems = async (url: string) => (await officer.get(`${url}/problems.csv?lang=en`)).body
const settled = () =>
  world.until(async () => {
    const [waiting] = await world.everyRow<{ count: number }>('select count(*)::integer as count from register_changed')
    return waiting!.count === 0
  })

/** The same rows in a file of other bytes. */
const anew = (list: string) => Buffer.from(`${list}\n`)

const CONTACTS = `Liste des contacts 2026
Prénom;Apellidos;Sindicato;Tel.;E-mail 2;Langues;Pays
Amina;Benali;Lake Towns Union;+254 700 000 101 / +254 700 000 102;amina@union.example;FR, anglais;Kenya
Pedro;Quispe;;;pedro@union.example;castellano;
;;;;;;
`

test('a list as secretariats keep it is read, shown, and entered once somebody says so', async () => {
  const before = (await people()).length
  const url = await bringList(officer, CONTACTS)
  assert.deepEqual(await outcomes(url), { New: 2 })
  const page = await officer.get(`${url}?lang=en`)
  assert.match(
    page.body,
    /Amina Benali[\s\S]*Row 3[\s\S]*Lake Towns Union[\s\S]*French, English[\s\S]*\+254 700 000101/,
  )
  assert.equal((await people()).length, before, 'nothing is entered yet')
  assert.deepEqual(enteredOn(await enterList(officer, url)), [2, 0, 0])
  const [amina] = await named('Amina Benali')
  const [union] = await world.everyRow<{ id: string }>(
    `select id from register_organisation where slug = 'lake-towns-union'`,
  )
  assert.deepEqual([amina!.languages, amina!.organisation_id], [['fr', 'en'], union!.id])
  const contacts = await officer.get(`/towns/people/${amina!.id}/contacts`)
  for (const way of ['+254700000101', '+254700000102', 'amina@union.example'])
    assert.ok(contacts.body.includes(way), way)
  const consents = await world.everyRow('select 1 from register_consent')
  assert.deepEqual(consents, [], 'nobody agreed to mailings by standing in a list')
})

test('the same list again changes nothing: the file is known, and so is every row', async () => {
  const known = await officer.submit('/towns/people/import', '/imports', {
    source: 'x',
    on: '2026-01-31',
    language: 'fr',
    text: CONTACTS,
  })
  assert.match(known.location!, /done=list-known/)
  const url = await bringList(officer, anew(CONTACTS))
  assert.deepEqual(await outcomes(url), { 'Already here': 2 })
  assert.deepEqual(enteredOn(await enterList(officer, url, { maybe: 'new', differs: 'theirs' })), [0, 0, 0])
  assert.equal((await named('Amina Benali')).length, 1)
})

test('what a record lacks is added, what it says otherwise stays until the list’s is taken', async () => {
  const list = 'Name,Email,Title,Place\nAmina Benali,amina@union.example,Treasurer,Nakuru\n'
  const first = await bringList(officer, list)
  assert.deepEqual(await outcomes(first), { 'Add something': 1 })
  assert.deepEqual(enteredOn(await enterList(officer, first)), [0, 1, 0])
  const second = await bringList(officer, list.replace('Treasurer', 'Chair'))
  assert.deepEqual(await outcomes(second), { Differ: 1 })
  await enterList(officer, second)
  assert.equal((await named('Amina Benali'))[0]!.title, 'Treasurer', 'ours is kept')
  const third = await bringList(officer, list.replace('Treasurer', 'President'))
  const page = await officer.get(`${third}?lang=en&show=differs`)
  assert.match(page.body, /Title or function: here “Treasurer”, in the list “President”/)
  const choice = page.page
    .querySelectorAll('select[name=choice] option')
    .find(one => /theirs/.test(one.getAttribute('value')!))!
  await officer.submit(`${third}?show=differs`, '/rows', { choice: choice.getAttribute('value')! })
  await enterList(officer, third)
  assert.equal((await named('Amina Benali'))[0]!.title, 'President')
})

test('somebody who may be known is suggested over alphabets, left out until decided, and the same or somebody else by decision', async () => {
  await settled()
  const list = 'الاسم;البلد\nأمينة بنعلي;كينيا\n'
  const url = await bringList(officer, list)
  assert.deepEqual(await outcomes(url), { 'Perhaps known': 1 })
  assert.match(
    (await officer.get(`${url}?lang=en&show=maybe`)).body,
    /Perhaps Amina Benali: names that are alike and the same country/,
  )
  assert.deepEqual(enteredOn(await enterList(officer, url)), [0, 0, 1])
  const again = await bringList(officer, anew(list))
  const [amina] = await named('Amina Benali')
  const page = await officer.get(`${again}?lang=en&show=maybe`)
  const same = page.page
    .querySelectorAll('select[name=choice] option')
    .find(one => one.getAttribute('value')!.endsWith(amina!.id))!
  await officer.submit(`${again}?show=maybe`, '/rows', { choice: same.getAttribute('value')! })
  const before = (await people()).length
  await enterList(officer, again)
  assert.equal((await people()).length, before, 'it was the same')
  const third = await bringList(officer, anew(anew(list).toString()))
  assert.deepEqual(enteredOn(await enterList(officer, third, { maybe: 'new' })), [1, 0, 0])
})

test('a person twice in one file is one person, and it is said', async () => {
  const url = await bringList(
    officer,
    'Nom,Courriel,Titre\nAwa Diop,awa@union.example,\nDIOP Awa,awa@union.example,Secrétaire\nAwa Diop,,\n',
  )
  assert.match(await problems(url), /About the same as row 2/)
  assert.deepEqual(enteredOn(await enterList(officer, url)).slice(0, 1), [1])
  const all = (await people()).filter(one => /diop/i.test(one.name))
  assert.deepEqual(
    all.map(one => [one.name, one.title]),
    [['Awa Diop', 'Secrétaire']],
  )
})

test('each thing that cannot be taken is said with its row and column, and the rest of the row is taken', async () => {
  const long = 'N'.repeat(300)
  const list = [
    'Name;Phone;E-mail;Role;Role from;Role until;Country;Languages;Time zone',
    `${long};;;;;;;;`,
    ';+254 700 000 300;;;;;;;',
    '•••;;;;;;;;',
    'Ω;;;;;;;;',
    'Bo Lindqvist;call me;nobody at home;Admin;;;Atlantis;Klingon;Mars/Base',
    'Cy Adeyemi;;;Member;2026-05-01;2026-04-01;;;',
    'Di Okoro;;;Delegate;2026-05-01;;;;',
    'Ed Sato;;;Member;45413;;;;',
    'Fi Mbeki;;;Member;03/04/2026;;;;',
    '\u202eGi Nuñez\u202c 🎉;;;;;;;;',
  ].join('\n')
  const url = await bringList(officer, list)
  const said = await problems(url)
  for (const sentence of [
    /2,,,"The name has 300 signs; at most 120 are kept\./,
    /3,,,The row has no name\./,
    /4,,,"“•••” has no letters/,
    /6,B,Phone,"“call me” is no telephone number/,
    /6,C,E-mail,“nobody at home” is no e-mail address/,
    /6,D,Role,“Admin” is a role with rights over records/,
    /6,G,Country,We know no country “Atlantis”/,
    /6,H,Languages,We know no language “Klingon”/,
    /6,I,Time zone,“Mars\/Base” is no time zone/,
    /7,D,Role,The role “Member” ends before it begins/,
    /8,D,Role,"“Delegate” is held for an organisation/,
    /9,E,Role from,“45413” is read as 2024-05-01/,
    /10,E,Role from,“03\/04\/2026” is read as 2026-04-03/,
  ])
    assert.match(said, sentence)
  assert.deepEqual(await outcomes(url), { New: 7, 'Cannot be taken': 3 })
  assert.deepEqual(enteredOn(await enterList(officer, url)), [7, 0, 3])
  assert.equal((await named('Gi Nuñez 🎉')).length, 1)
  assert.equal((await named('Ω')).length, 1)
  const roles = await world.everyRow<{
    name: string
    starts_on: string
  }>(`select p.name, r.starts_on::text from register_role r
    join register_person p on p.id = r.person_id where p.name in ('Bo Lindqvist', 'Cy Adeyemi', 'Di Okoro', 'Ed Sato', 'Fi Mbeki') order by 1`)
  assert.deepEqual(
    roles.map(one => [one.name, one.starts_on]),
    [
      ['Ed Sato', '2024-05-01'],
      ['Fi Mbeki', '2026-04-03'],
    ],
  )
})

test('a file of which nothing can be taken is refused with a sentence, and nothing of it stays', async () => {
  const refused = async (bytes: Uint8Array) => {
    const url = await bringList(officer, bytes)
    const { page } = await officer.get(`${url}?lang=en`)
    return page.querySelector('.notice')!.text
  }
  const encrypted = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
  for (const [bytes, sentence] of [
    [encrypted, /password/i],
    [Buffer.from('%PDF-1.7 …'), /Nothing of this list was entered/],
    [Buffer.from('Name\n'), /nothing|empty/i],
    [Buffer.from(`Name\n${'A Person\n'.repeat(200_001)}`), /200,?000/],
  ] as const)
    assert.match(await refused(bytes), sentence)
  assert.deepEqual(
    await world.everyRow(`select 1 from networks_import_piece union all select 1 from networks_import_batch b
    join networks_import i on i.id = b.import_id where i.state = 'faulty'`),
    [],
  )
  const none = await officer.submit('/towns/people/import', '/imports', {
    source: 'x',
    on: '2026-01-31',
    language: 'fr',
  })
  assert.equal(none.status, 422)
})

test('nothing of a list lies in the house as it came, and nothing is left of one that is put aside', async () => {
  const secret = 'Zenobia Quatermass'
  const url = await bringList(officer, `Name,Phone,Email\n${secret},+254 700 000 777,zenobia@union.example\n`)
  const rows = async () =>
    JSON.stringify(
      await world.everyRow(`select i::text as row from networks_import i union all select b::text from networks_import_batch b
      union all select p::text from networks_import_piece p union all select e::text from kernel_event e union all select j::text from kernel_journal j`),
    )
  for (const word of ['Zenobia', 'Quatermass', '700000777', 'zenobia@']) {
    assert.ok(!(await rows()).includes(word), word)
    assert.ok(!world.log.join().includes(word), word)
  }
  const gone = await officer.submit(url, '/aside')
  assert.match(gone.location!, /done=list-aside/)
  assert.equal((await officer.get(url)).status, 404)
  const id = url.split('/').at(-1)
  assert.deepEqual(await world.everyRow(`select 1 from networks_import_batch where import_id = '${id}'`), [])
})

test('first and family names are put together in the order of their columns, whatever the other is called', async () => {
  const url = await bringList(officer, 'Prénom;Nom;Courriel\nMaïa;Koffi;maia@union.example\n')
  await enterList(officer, url)
  const other = await bringList(officer, 'Apellidos;Nombre;Correo\nQuispe Ramos;Rosa;rosa@union.example\n')
  await enterList(officer, other)
  const whole = await bringList(officer, 'Name,First name,E-mail\nTala Okonjo,Tala,tala@union.example\n')
  await enterList(officer, whole)
  for (const name of ['Maïa Koffi', 'Quispe Ramos Rosa', 'Tala Okonjo'])
    assert.equal((await named(name)).length, 1, name)
})

test('a list whose work was killed in the middle goes on when somebody says so, and nothing is entered twice', async () => {
  const url = await bringList(officer, 'Name,Email\nKilled Halfway,halfway@union.example\n')
  const id = url.split('/').at(-1)
  const stop = (state: string) =>
    world.everyRow(
      `update networks_import set state = '${state}', moved_at = moved_at - interval '10 minutes' where id = '${id}'`,
    )
  for (const state of ['understanding', 'entering']) {
    await stop(state)
    assert.match((await officer.get(`${url}?lang=en`)).body, /Nothing has moved for a while/)
    await Promise.all([officer.submit(url, '/again'), officer.submit(url, '/again')])
    await listSettled(officer, url)
    assert.equal((await named('Killed Halfway')).length, state === 'entering' ? 1 : 0)
  }
  assert.deepEqual(enteredOn(await officer.get(`${url}?lang=en`)), [1, 0, 0])
})

test('organisations that a list names are found by name, suggested, or entered as new when that is ticked', async () => {
  const list = 'Name,Affiliate,Country\nHana Kim,Union of Invented Harbours,Kenya\nJoon Park,LAKE  towns unión,\n'
  const first = await bringList(officer, list)
  assert.match((await officer.get(`${first}?lang=en`)).body, /“Union of Invented Harbours”, in one row/)
  assert.deepEqual(enteredOn(await enterList(officer, first, { organisations: 'on' })), [2, 0, 0])
  const [union] = await world.everyRow<{ id: string; country: string }>(
    `select id, country from register_organisation where name::text like '%Invented Harbours%'`,
  )
  assert.equal(union!.country, 'KE')
  assert.equal((await named('Hana Kim'))[0]!.organisation_id, union!.id)
  assert.ok((await named('Joon Park'))[0]!.organisation_id)
})

test('whoever is no staff brings nothing in; the staff of a region only into their region', async () => {
  for (const slug of ['member-sw', 'delegate-es', 'officer-water', null]) {
    const browser = await world.as(slug)
    assert.ok([401, 403].includes((await browser.get('/towns/people/import')).status), String(slug))
  }
  const regional = await world.as('regional-americas')
  const [americas] = await world.everyRow<{ id: string }>(`select id from networks_region where slug = 'americas'`)
  const url = await bringList(
    regional,
    'Name,Region,Role\nInti Mamani,Américas,\nOlga Petrova,Europe,\nUma Rao,,Member\n',
  )
  const said = (await regional.get(`${url}/problems.csv?lang=en`)).body
  assert.match(said, /“Europe” is not the region that this list is for/)
  assert.match(said, /“Member” is a role of the network/)
  assert.deepEqual(enteredOn(await enterList(regional, url)), [2, 0, 1])
  assert.deepEqual((await named('Inti Mamani'))[0]!.kept_in, [americas!.id])
  assert.deepEqual((await named('Uma Rao'))[0]!.kept_in, [americas!.id])
  assert.equal((await officer.get(url)).status, 404, 'a list is seen by whoever brought it, and nobody else')
  const beyond = await regional.submit('/towns/people/import', '/imports', {
    source: 'x',
    on: '2026-01-31',
    language: 'fr',
    text: 'Name\nX Y\n',
    into: (await world.everyRow<{ id: string }>(`select id from networks_network where slug = 'towns'`))[0]!.id,
  })
  assert.equal(beyond.status, 422)
})

test('a list is not entered by the rights somebody had when they brought it', async () => {
  const regional = await world.as('regional-americas')
  const url = await bringList(regional, 'Name\nLate Comer\n')
  const key = (await regional.get(url)).page.querySelector('form[action$="/entry"] [name=key]')!.getAttribute('value')!
  await world.everyRow(
    `update register_role set ends_on = starts_on where role = 'regional-secretary' and scope_id = (select id from networks_region where slug = 'americas')`,
  )
  assert.equal((await regional.post(`${url}/entry`, new URLSearchParams({ key }))).status, 403)
  await world.everyRow(`update networks_import set state = 'entering' where id = '${url.split('/').at(-1)}'`)
  const [list] = await world.everyRow<{ id: string; scope: ScopeId; person: string }>(
    `select id, scope_id as scope, person_id as person from networks_import where id = '${url.split('/').at(-1)}'`,
  )
  const payload = { import: list!.id, person: list!.person }
  await workOnLists(actorNow).before!(world.house.database.pool, {
    id: newId(),
    name: 'list.asked',
    scope: list!.scope,
    payload,
  })
  assert.deepEqual(await named('Late Comer'), [])
})

test('row-level security alone shows a list, and lets it be brought, to nobody but who brought it', async () => {
  await bringList(officer, 'Name\nWalled In\n')
  const tables = ['networks_import', 'networks_import_batch', 'networks_import_piece', 'networks_import_decision']
  const count = (slug: string | null, table: string) =>
    world.read(slug, async tx => (await sql`select 1 from ${sql.table(table)}`.execute(tx.db)).rows.length)
  for (const slug of ['administrator', 'regional', 'member-sw', 'officer-water', null])
    for (const table of tables) assert.equal(await count(slug, table), 0, `${slug} ${table}`)
  assert.ok((await count('officer', 'networks_import')) > 0)
  const [network] = await world.everyRow<{ id: string }>(`select id from networks_network where slug = 'towns'`)
  const insert = sql`insert into networks_import (id, scope_id, network_id, kind, file_hash, source, on_day, about)
    values (${newId()}, ${network!.id}, ${network!.id}, 'people', ${Buffer.alloc(32)}, 'x', '2026-01-31', ${Buffer.alloc(1)})`
  for (const slug of ['regional', 'member-sw', 'officer-water', null])
    await assert.rejects(
      world.write(slug, tx => insert.execute(tx.db)),
      { code: '42501' },
      String(slug),
    )
})

test('lists that were not entered are gone after seven days', async () => {
  const url = await bringList(officer, 'Name\nForgotten Person\n')
  await world.moveClock('P6D')
  await sweep()
  assert.equal((await world.everyRow(`select 1 from networks_import where id = '${url.split('/').at(-1)}'`)).length, 1)
  await world.moveClock('P8D')
  await sweep()
  assert.deepEqual(await world.everyRow(`select 1 from networks_import where state <> 'entered'`), [])
  assert.deepEqual(await world.everyRow('select 1 from networks_import_batch'), [])
  await world.moveClock('PT0S')
})

async function sweep(): Promise<void> {
  const { runSweeps } = await import('../../kernel/sweeps.ts')
  const { NETWORK_SWEEPS } = await import('./sweeps.ts')
  await runSweeps(world.house.database.pool, NETWORK_SWEEPS, () => {})
}
