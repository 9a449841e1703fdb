import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { NOT_KEPT } from '../../src/app/not-kept.ts'
import { service } from '../../src/kernel/actor.ts'
import { exportTo } from '../../src/kernel/backup/export.ts'
import { filesInFolder } from '../../src/kernel/backup/stored-files.ts'
import { openPool } from '../../src/kernel/database/driver.ts'
import { eraseDue } from '../../src/kernel/erasure/erase.ts'
import { LIST } from '../../src/kernel/erasure/list.ts'
import { holdings } from '../../src/kernel/holdings.ts'
import type { ScopeId } from '../../src/kernel/ids.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { sealSeat, seatHash } from '../../src/modules/networks/seats.ts'
import { askAs, insertSeat } from '../../src/modules/networks/store/seats.ts'
import { addPerson, mergeRecords } from '../../src/modules/register/index.ts'
import { backUpWorld, backupPlace, identityOf, restoreInto } from '../backups.ts'
import type { Browser } from '../browser.ts'
import { type ComingIn, comingIn, type Newcomer } from '../kits/coming-in.ts'
import { openLivePage } from '../live-page.ts'
import { mailsNow } from '../mailbox.ts'
import { furnish } from '../matrix/furnish.ts'
import { openWorld, superuserUrl, type World } from '../world.ts'

// Attacks 8 and 38: whoever is erased is nowhere any more, not in what was restored either, and their pages end at once.

let world: World
let comes: ComingIn
let officer: Browser
let names: Awaited<ReturnType<typeof furnish>>
const place = backupPlace()

before(async () => {
  world = await openWorld()
  comes = comingIn(world)
  officer = await world.as('officer')
  names = await furnish(world, 'towns')
})
after(async () => {
  await world?.close()
  place.remove()
})

const document = () => `/towns/documents/${names.inner}`
const block = () => `${document()}/blocks/${names.innerBlock}`

interface Traced extends Newcomer {
  said: string
  /** Words that stand nowhere but in what they left. */
  traces: string[]
}

let count = 0

/** Somebody who left traces everywhere that a person can leave some. */
async function somebody(): Promise<Traced> {
  const word = `zephyr${String.fromCharCode(97 + ++count)}quix`
  const [name, phone] = [`${word} Otho`, `+2547009876${count}`]
  const [words, face] = [`${word}honig über allem`, `miel de ${word}`]
  const person = await comes.newcomer(officer, { name })
  const { browser } = person
  const at = `/towns/people/${person.id}`
  await browser.submit(`${at}/contacts`, `${at}/contacts`, { kind: 'phone', value: phone })
  await browser.submit(`${at}/contacts`, `${at}/contacts`, { kind: 'email', value: `second-${person.address}` })
  const record = { name, nameLanguage: 'en', languages: ['en', 'fr'], place: `${word}ville`, title: `${word}ist` }
  assert.equal((await browser.submit(at, '/record', { ...record, availability: `${word}time` })).status, 303)
  const key = await comes.key(browser)
  await browser.post('/account/record/consents/mailings', new URLSearchParams({ key, agrees: 'yes' }))
  const sent = await browser.submit(block(), '/comments', { words, language: 'de' })
  assert.equal(sent.status, 303, sent.page.querySelector('main')?.text ?? '')
  const said = sent.location!.split('#c-')[1]!
  await world.everyRow(`insert into translations_face (id, kind, ref, language, words, state, of_version, scope_id, made_by)
    select gen_random_uuid(), 'comment', id::text, 'fr', '${face}', 'checked', 1, scope_id, entered_by
    from documents_contribution where id = '${said}'`)
  await world.until(async () => found(`${word}honig`, said))
  return { ...person, said, traces: [word, person.address, phone] }
}

/** What else somebody can leave: seats above networks, proposals, a segment, a list, files of translators, a second record. */
async function alsoLeft({ id, said, traces: [word] }: Traced): Promise<{ second: string; hidden: string }> {
  const administrator = await world.as('administrator')
  for (const roster of ['open', 'hidden'])
    await administrator.submit('/bodies', '/bodies', {
      ...{ name: `Gardeners ${roster}`, language: 'en', roster, visibility: 'public', callsUntil: '' },
    })
  const bodies = await world.everyRow<{ id: string; scope: string }>(
    `select id, scope_id as scope from networks_house_body where slug like 'gardeners-%' order by roster desc`,
  )
  const [open, hidden] = [bodies[0]!, bodies[1]!.id]
  const [towns] = await world.everyRow<{ id: ScopeId }>(`select id from networks_network where slug = 'towns'`)
  const [other] = await world.everyRow<{ id: string }>(`select id from register_person where slug = 'member-sw'`)
  await world.everyRow(`
    insert into networks_house_member (body_id, scope_id, person_id) values ('${open.id}', '${open.scope}', '${id}');
    insert into networks_house_offer (id, body_id, scope_id, person_id, words, language)
      values (gen_random_uuid(), '${open.id}', '${open.scope}', '${id}', '${word} offers', 'en');
    insert into translations_proposal (id, kind, ref, language, words, of_version, scope_id, person_id) values
      (gen_random_uuid(), 'block', '${names.innerBlock}', 'sw', '${word} proposes', 1, '${towns!.id}', '${id}'),
      (gen_random_uuid(), 'comment', '${said}', 'sw', 'of ${word}honig', 1, '${towns!.id}', '${other!.id}');
    insert into translations_outing (id, code, scope_id, language, segments, made_by) values (gen_random_uuid(), 'ABCDEFGH',
      '${towns!.id}', 'fr', '[{"kind":"comment","ref":"${said}","words":"${word}honig"}]', '${other!.id}');
    insert into translations_return (id, scope_id, rows, unread, made_by) values (gen_random_uuid(), '${towns!.id}',
      '[{"code":"ABCDEFGH","place":1,"words":"le ${word}honig","remarks":[]}]', '[]', '${other!.id}');
    insert into networks_segment (id, network_id, scope_id, kind, name, asks, person_id, shown_to)
      values (gen_random_uuid(), '${towns!.id}', '${towns!.id}', 'person', '{"en":"${word} asks"}', '{}', '${id}', 'me');
    insert into networks_import (id, scope_id, network_id, person_id, kind, file_hash, source, on_day, about)
      values (gen_random_uuid(), '${towns!.id}', '${towns!.id}', '${id}', 'people', decode(repeat('00', 32), 'hex'),
        '${word} lists', '2026-01-01', '');
    insert into networks_import_batch (import_id, position, scope_id, person_id, sealed)
      select id, 0, scope_id, person_id, '' from networks_import where person_id = '${id}'`)
  const { pool } = world.house.database
  await writing(pool, service('merge'), async tx => {
    const hash = seatHash(hidden, id)
    await askAs(tx, [hash])
    const said = { person: id, name: 'Fern', words: '', language: 'en', lines: [] }
    await insertSeat(tx, sealSeat(hidden, hash, { standing: 'member', coordinates: false, said }))
  })
  const second = await writing(pool, service('founding'), tx =>
    addPerson(tx, {
      ...{ slug: `second-${id}`, name: `${word} Second`, nameLanguage: 'en', languages: ['en'], zone: null },
      ...{ place: `${word} old place`, organisation: null, scopes: [towns!.id], keptIn: [towns!.id] },
    }),
  )
  await writing(pool, { ...(await world.actor('officer')), service: 'merge' }, tx =>
    mergeRecords(tx, { kind: 'person', from: second, into: id, network: towns!.id, take: ['place'] }),
  )
  await world.until(
    async () => (await world.everyRow(`select from networks_found where record_id = '${id}'`)).length > 0,
  )
  return { second, hidden }
}

async function found(word: string, said: string): Promise<boolean> {
  return JSON.stringify((await officer.json(`/api/v1/search?q=${word}`)).body).includes(said)
}

async function due(): Promise<void> {
  await world.everyRow(
    `update kernel_erasure set due_at = now() - interval '1 minute' where done_at is null and stopped_at is null`,
  )
}

const erase = () => eraseDue(world.house.database.pool, () => {})

describe('somebody asks to be erased', () => {
  test('they are told what goes and what stays; for three days nothing happens, and they can take it back', async () => {
    const person = await somebody()
    const { browser } = person
    const page = await browser.get('/account/erasure?lang=en')
    assert.match(page.body, /What goes[\s\S]*What stays, and why/)
    const asked = await browser.submit('/account/erasure', '/account/erasure')
    assert.equal(asked.location, '/account/erasure?done=erasure-asked', asked.body.slice(0, 2000))
    assert.equal(await erase(), 0)
    const mails = await world.until(async () => {
      const found = await mailsNow(world, person.address, 'erasure-asked')
      return found.length > 0 ? found : null
    })
    assert.doesNotMatch(mails[0]!.subject, /eras|remov/i)
    assert.equal((await mailsNow(world, `second-${person.address}`, 'erasure-asked')).length, 1)
    // Asked twice, it is one.
    const again = await browser.post('/account/erasure', new URLSearchParams({ key: await comes.key(browser) }))
    assert.equal(again.status, 303)
    assert.equal((await world.everyRow(`select from kernel_erasure where person_id = '${person.id}'`)).length, 1)
    assert.equal((await browser.submit('/account/erasure', '/account/erasure/stop')).status, 303)
    await due()
    assert.equal(await erase(), 0)
    assert.equal((await browser.get('/account')).status, 200)
  })

  test('who has not lately proven who they are is asked for it before anything is asked for', async () => {
    const { browser, id } = await somebody()
    await world.everyRow(`update accounts_session set proven_at = now() - interval '1 hour' where person_id = '${id}'`)
    assert.equal((await browser.submit('/account/erasure', '/account/erasure')).status, 403)
    assert.deepEqual(await world.everyRow(`select from kernel_erasure where person_id = '${id}'`), [])
  })

  test('the last administrator of the house is refused with a sentence', async () => {
    const browser = await world.as('administrator')
    const asked = await browser.submit('/account/erasure?lang=en', '/account/erasure')
    assert.equal(asked.status, 422)
    assert.match(asked.body, /last administrator of the house/)
    assert.deepEqual(await world.everyRow(`select from kernel_erasure where way = 'self' and stopped_at is null`), [])
  })

  test('whoever becomes the last administrator meanwhile waits, and the log says so', async () => {
    const person = await somebody()
    assert.equal((await person.browser.submit('/account/erasure', '/account/erasure')).status, 303)
    const [house] = await world.everyRow<{ id: string }>('select id from networks_house')
    const held = `select id from register_role where role = 'administrator' and scope_id = '${house!.id}'`
    const before = await world.everyRow<{ id: string }>(held)
    await world.everyRow(`update register_role set ends_on = starts_on where id in (${held})`)
    await world.everyRow(`insert into register_role (id, person_id, role, scope_id, starts_on)
      values (gen_random_uuid(), '${person.id}', 'administrator', '${house!.id}', '2026-01-01')`)
    await due()
    assert.equal(await erase(), 0)
    await world.everyRow(
      `update register_role set ends_on = null where id in ('${before.map(one => one.id).join("','")}')`,
    )
    assert.equal(await erase(), 1)
  })
})

test('an erasure that is cut off leaves nobody half erased, and is done whole the next time', async () => {
  const person = await somebody()
  await person.browser.submit('/account/erasure', '/account/erasure')
  await due()
  const { dataFolder } = world.config
  const holding = openPool(superuserUrl(dataFolder, world.house.database.ownerUrl), { max: 1 })
  try {
    await holding.begin(async sql => {
      await sql`select from networks_membership where person_id = ${person.id} for update`
      const cutOff = assert.rejects(erase())
      await world.until(
        async () =>
          (
            await world.everyRow(`select pg_terminate_backend(pid) from pg_stat_activity
        where wait_event_type = 'Lock' and query like 'delete from "networks_membership"%'`)
          ).length > 0,
      )
      await cutOff
    })
  } finally {
    await holding.end()
  }
  const [left] = await world.everyRow<{ name: string; account: boolean; contacts: number }>(`select name,
    exists (select from accounts_account where person_id = person.id) as account,
    (select count(*)::int from register_contact where person_id = person.id) as contacts
    from register_person person where id = '${person.id}'`)
  assert.deepEqual(left, { name: person.name, account: true, contacts: 2 })
  assert.equal(await erase(), 1)
  assert.equal(await erase(), 0)
})

describe('when the three days are over', () => {
  let person: Traced
  let dump: string
  let left: Awaited<ReturnType<typeof alsoLeft>>
  let inIndex: object[]
  const backup = place.path('before.age')

  before(async () => {
    person = await somebody()
    left = await alsoLeft(person)
    await person.browser.submit('/account/copy', '/account/copy')
    const forOrganisation = await world.everyRow<{ id: string }>('select id from register_organisation limit 1')
    await world.everyRow(`insert into documents_contribution
      (id, document_id, block_id, wording_id, scope_id, kind, words, author_id, organisation_id, entered_by, channel)
      select gen_random_uuid(), document_id, block_id, wording_id, scope_id, kind,
        '{"original":"en","version":1,"faces":{"en":{"text":"We as a union","state":"original","of":1}}}',
        author_id, '${forOrganisation[0]!.id}', entered_by, channel
      from documents_contribution where id = '${person.said}'`)
    await world.until(
      async () =>
        (await world.everyRow(`select from rights_copy where person_id = '${person.id}' and made_at is not null`))
          .length > 0,
    )
    await backUpWorld(world, backup)
    await person.browser.submit('/account/erasure', '/account/erasure')
    const stream = await openLivePage(`${world.house.origin}${document()}/live`, { cookie: person.browser.cookie() })
    await stream.hears(told => told.data !== '')
    await due()
    assert.equal(await erase(), 1)
    inIndex = await world.everyRow(`select from networks_found where record_id = '${person.id}'`)
    await stream.ended()
    await world.until(async () => !(await everything()).includes(person.traces[0]!))
    dump = await everything()
  })

  /** Every row of every table, every file, and what an export would write. */
  async function everything(): Promise<string> {
    const tables = await world.everyRow<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name
      from pg_tables where schemaname in ('public', 'jobs')`)
    const rows = await Promise.all(tables.map(({ name }) => world.everyRow(`select t::text as row from ${name} t`)))
    const files = join(world.config.dataFolder, 'files')
    const stored = readdirSync(files, { recursive: true, withFileTypes: true })
      .filter(one => one.isFile())
      .map(one => readFileSync(join(one.parentPath, one.name), 'latin1'))
    const folder = mkdtempSync(join(tmpdir(), 'plenaria export '))
    const written = join(folder, 'all')
    const { ownerUrl } = world.house.database
    await exportTo({ folder: written, ownerUrl, files: filesInFolder(files), leaveOut: NOT_KEPT, version: '0' })
    const exported = readdirSync(join(written, 'tables')).map(name =>
      readFileSync(join(written, 'tables', name), 'utf8'),
    )
    rmSync(folder, { recursive: true, force: true })
    return JSON.stringify(rows) + stored.join('') + exported.join('') + world.log.join('\n')
  }

  test('no table, no file, no index, no mail, no export and no log holds their name, their phone, their address or their words', () => {
    for (const trace of person.traces)
      assert.ok(!dump.includes(trace), `${trace}: ${dump.slice(dump.indexOf(trace) - 300, dump.indexOf(trace) + 100)}`)
  })

  test('no row that is to go with a person names them any more', async () => {
    for (const { table, people } of holdings())
      for (const [column, { erased }] of Object.entries(people))
        if (erased !== 'stays')
          assert.deepEqual(
            await world.everyRow(`select from ${table} where ${column}::text like '%${person.id}%'`),
            [],
            `${table}.${column}`,
          )
  })

  test('nobody finds them in the register from that moment on', () => {
    assert.deepEqual(inIndex, [])
  })

  test('a record that was put together with theirs is erased with them, and what was otherwise before', async () => {
    assert.deepEqual(
      await world.everyRow(`select name, place, merged_into, erased_at is not null as erased,
        (select count(*)::int from kernel_erasure where person_id = '${left.second}' and done_at is not null) as proof,
        (select count(*)::int from register_merge where from_id = '${left.second}') as merges
        from register_person where id = '${left.second}'`),
      [{ name: '', place: null, merged_into: null, erased: true, proof: 1, merges: 0 }],
    )
    assert.equal((await officer.get(`/towns/people/${left.second}`)).status, 404)
  })

  test('their seat in a body with a hidden roster is empty', async () => {
    const hash = seatHash(left.hidden, person.id).toString('hex')
    assert.deepEqual(await world.everyRow(`select from networks_seat where hash = '\\x${hash}'`), [])
  })

  test('every door is closed at once, and their address is that of nobody', async () => {
    for (const path of ['/account', '/towns/people', '/account/copy', `${document()}/live`])
      assert.ok([401, 404].includes((await person.browser.get(path)).status), path)
    const stranger = comes.visitor()
    await stranger.submit('/sign-in', '/sign-in', { address: person.address })
    await new Promise(resolve => setTimeout(resolve, 500))
    assert.deepEqual(await mailsNow(world, person.address, 'sign-in'), [])
  })

  test('the place of their words says that they were removed, in the reader’s language; what they said for a union stays', async () => {
    const page = await officer.get(`${block()}?lang=fr`)
    assert.match(page.body, /Retiré à la demande de la personne qui l’a écrit/)
    assert.match(page.body, /We as a union/)
    assert.match(page.body, /quelqu’un qui n’est plus ici/)
    assert.match((await officer.get(`/trace/${person.said}?lang=ar`)).body, /أُزيل بناءً على طلب من كتبه/)
    assert.equal((await officer.get(`/towns/people/${person.id}`)).status, 404)
    const [counted] = await world.everyRow<{ n: number }>(
      `select count(*)::int as n from documents_contribution where author_id = '${person.id}'`,
    )
    assert.equal(counted!.n, 2)
  })

  test('nobody brings removed words back: no face of the translators, no service, no author', async () => {
    const id = person.said
    await assert.rejects(
      world.write('officer', async tx => {
        await sql`update documents_contribution set removed_at = null where id = ${id}`.execute(tx.db)
      }),
    )
  })

  test('done again, nothing changes: the proof stays, and one line on the list', async () => {
    assert.equal(await erase(), 0)
    const list = readFileSync(join(world.config.dataFolder, LIST), 'utf8')
    assert.ok(!list.includes(person.id))
    assert.equal(
      (
        await world.everyRow(
          `select from kernel_journal where act = 'person.erased' and object = 'person:${person.id}'`,
        )
      ).length,
      1,
    )
  })

  test('a backup of before brings them back for nobody: with the list they are erased before the house answers', async () => {
    const data = place.path('restored')
    const erasedList = join(world.config.dataFolder, LIST)
    await restoreInto(data, backup, identityOf(world), { erasedList })
    copyFileSync(join(world.config.dataFolder, 'secret.key'), join(data, 'secret.key'))
    const again = await openWorld({ data })
    try {
      assert.deepEqual(await again.everyRow(`select from register_person where name = '${person.name}'`), [])
      const rows = await again.everyRow<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'public'`,
      )
      const clean = async () => {
        const all = await Promise.all(rows.map(({ name }) => again.everyRow(`select t::text as row from ${name} t`)))
        const text = JSON.stringify(all)
        return !person.traces.some(trace => text.includes(trace))
      }
      await again.until(clean)
      assert.equal(
        (
          await again.everyRow(
            `select from kernel_erasure where person_id = '${person.id}' and way = 'restored' and done_at is not null`,
          )
        ).length,
        1,
      )
    } finally {
      await again.close()
    }
  })
})
