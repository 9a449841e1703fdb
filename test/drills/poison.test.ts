import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { happened } from '../../src/kernel/events.ts'
import { newId, type ScopeId } from '../../src/kernel/ids.ts'
import { crawl } from '../matrix/crawl.ts'
import { furnish, keyFor, type Names } from '../matrix/furnish.ts'
import { type Browser, openWorld, type World } from '../world.ts'

// Attack 40: one crafted row must not take a page, a list or the jobs from everybody, for ever.

let world: World
let names: Names
let officer: Browser
let member: Browser
before(async () => {
  world = await openWorld()
  names = await furnish(world, 'towns')
  officer = await world.as('officer')
  member = await world.as('member-sw')
  // What no version of ours may do: past the triggers that keep what was said.
  await world.everyRow('set session_replication_role = replica')
})
after(() => world.close())

const face = (text: unknown, more: object = {}) => ({ text, state: 'original', of: 1, ...more })
const ODD = `${Array.from({ length: 0x30 }, (_, i) => String.fromCodePoint(i + 1)).join('')}\u200B\u200D\u202E\u2066\u2028\uFEFF\uFFFF\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u{10FFFF}]]></script><!--{{}}\${}%n%s'";--${'\u0301'.repeat(500)}`
const deep = (depth: number): unknown => Array.from({ length: depth }).reduce(inner => ({ faces: inner }), {})

/** Values that no version of ours would write into a column of texts. */
const POISONS: unknown[] = [
  { original: 'fr', version: 1, faces: { fr: face(ODD), sw: face(ODD, { state: 'machine', of: 0 }) } },
  { original: 'fr', version: 1, faces: {} },
  { original: 'fr', version: 1, faces: { en: face('No original') } },
  { original: '__proto__', version: 'x', faces: { 'x"><b>': face('evil'), constructor: face('evil'), fr: null } },
  { original: 7, version: null, faces: { fr: { text: 5 }, en: [], es: 'text' } },
  { original: 'fr', version: 1, faces: 'none' },
  { original: null, faces: null },
  null,
  'a text',
  42,
  [],
  {},
  deep(1000),
]

/** Every column that holds texts, by table. */
async function textColumns(): Promise<{ table: string; column: string }[]> {
  return world.everyRow(`select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'jsonb' and table_name not like 'kernel%'
      and column_name not in ('problems', 'notes', 'content') order by 1, 2`)
}

async function poison(turn: number): Promise<void> {
  for (const { table, column } of await textColumns()) {
    const values = POISONS.map(value => `'${JSON.stringify(value).replaceAll("'", "''")}'::jsonb`).join(', ')
    await world.everyRow(`with numbered as (select ctid, row_number() over () + ${turn} as n from ${table} where ${column} is not null)
      update ${table} set ${column} = (array[${values}])[1 + numbered.n % ${POISONS.length}] from numbered where numbered.ctid = ${table}.ctid`)
  }
}

const faults = async (browser: Browser) => {
  const failed: string[] = []
  const known = await crawl(
    ['/', '/me', '/towns/translations', `/towns/documents/${names.open}`],
    path => browser.get(path),
    (path, { status }) => {
      if (status >= 500) failed.push(`${status} ${path}`)
    },
  )
  return { failed, pages: known.size }
}

test('a word of a megabyte in every kind of thing slows pages and breaks none', async () => {
  const saved = await rowsOfTexts()
  for (const { table, column } of await textColumns()) {
    const long = `jsonb_build_object('original', 'fr', 'version', 1, 'faces', jsonb_build_object('fr', jsonb_build_object('text', repeat('x', 1000000), 'state', 'original', 'of', 1)))`
    await world.everyRow(
      `update ${table} set ${column} = ${long} where ctid = (select min(ctid) from ${table} where ${column} is not null)`,
    )
  }
  const sections = [
    '',
    '/documents',
    '/plan',
    '/programme',
    '/translations',
    `/documents/${names.open}`,
    `/documents/${names.inner}`,
  ]
  for (const path of ['/', '/me', ...sections.map(section => `/towns${section}`)]) {
    const beganAt = performance.now()
    for (const browser of [officer, member]) assert.ok((await browser.get(path)).status < 500, path)
    assert.ok(performance.now() - beganAt < 20_000, path)
  }
  await restore(saved)
})

test('a block whose last wording is damaged is shown beside the wordings that can be read', async () => {
  const saved = await rowsOfTexts()
  const [block] = await world.everyRow<{ id: string; document: string; wording: string }>(
    `select last.block_id as id, document.slug as document, last.id as wording from documents_wording last
    join documents_document document on document.id = last.document_id
    where last.upto_version is null and last.from_version > 1 limit 1`,
  )
  assert.ok(block, 'a block that was reworded')
  for (const value of POISONS) {
    await world.everyRow(
      `update documents_wording set text = '${JSON.stringify(value).replaceAll("'", "''")}' where id = '${block.wording}'`,
    )
    const { status, body } = await officer.get(`/towns/documents/${block.document}/blocks/${block.id}`)
    assert.equal(status, 200, JSON.stringify(value)?.slice(0, 80))
    assert.match(body, /id="history"/)
  }
  await restore(saved)
})

test('damaged texts are shown as far as they can be read, and every page of everybody still answers', async t => {
  let pages = 0
  for (const turn of POISONS.keys()) {
    await poison(turn)
    for (const browser of turn % 3 === 0 ? [officer, member, await world.as(null)] : [officer]) {
      const found = await faults(browser)
      assert.deepEqual(found.failed, [], `turn ${turn}`)
      pages += found.pages
    }
  }
  t.diagnostic(`${pages} pages read`)
})

test('jobs that always fail, and jobs that hold nonsense, keep no other job waiting', async () => {
  const fresh = await openWorld()
  try {
    const scopes = await fresh.everyRow<{ id: ScopeId }>('select id from networks_network')
    for (let i = 0; i < 30; i++) {
      await fresh.write('officer', tx => happened(tx, 'face.recorded', scopes[0]!.id, { face: 'not an id' }))
      await fresh.write('officer', tx => happened(tx, 'document.adopted', scopes[0]!.id, { document: newId() }))
    }
    for (const data of ['null', '{}', '[]', '"x"', '{"event":null}', '{"event":{"a":1}}', '{"event":"not an id"}']) {
      await fresh.everyRow(
        `insert into jobs.job (name, data) values ('place-face', '${data}'), ('propose-actions', '${data}')`,
      )
    }
    const made = await furnish(fresh, 'towns') // waits for adopted texts to become actions, and for faces to be placed
    assert.ok(made.action)
    assert.equal((await (await fresh.as(null)).get('/readyz')).status, 200)
    assert.ok(
      fresh.log.some(line => line.includes('"what":"job"')),
      'failed jobs are heard',
    )
  } finally {
    await fresh.close()
  }
})

test('what is sent through the door with odd signs is kept and shown to others', async () => {
  const other = await openWorld()
  try {
    const made = await furnish(other, 'towns')
    const sender = await other.as('member-sw')
    const block = `/towns/documents/${made.open}/blocks/${made.openBlock}`
    const words = ODD.slice(0, 1500)
    const sent = await sender.post(
      `${block}/comments`,
      new URLSearchParams({ key: await keyFor(other, sender), words, language: 'sw' }),
    )
    assert.equal(sent.status, 303)
    for (const slug of ['officer', 'facilitator', 'translator', null]) {
      const browser = await other.as(slug)
      for (const path of [
        block,
        `/towns/documents/${made.open}`,
        `/towns/documents/${made.open}.json`,
        '/towns',
        '/',
      ]) {
        assert.equal((await browser.get(path)).status, 200, `${slug} ${path}`)
      }
    }
  } finally {
    await other.close()
  }
})

type Saved = { table: string; column: string; rows: { at: string; value: string }[] }[]

async function rowsOfTexts(): Promise<Saved> {
  const saved: Saved = []
  for (const { table, column } of await textColumns()) {
    const key = (
      await world.everyRow<{
        name: string
      }>(`select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indrelid = '${table}'::regclass and i.indisprimary`)
    ).map(row => `${row.name}::text`)
    const rows = await world.everyRow<{ at: string; value: string }>(
      `select concat_ws('|', ${key}) as at, ${column}::text as value from ${table} where ${column} is not null`,
    )
    saved.push({ table: `${table} where concat_ws('|', ${key})`, column, rows })
  }
  return saved
}

async function restore(saved: Saved): Promise<void> {
  for (const { table, column, rows } of saved) {
    const [name, where] = table.split(' where ') as [string, string]
    for (const { at, value } of rows) {
      await world.everyRow(
        `update ${name} set ${column} = '${value.replaceAll("'", "''")}'::jsonb where ${where} = '${at}'`,
      )
    }
  }
}
