/**
 * A house with two pages of the same hundred texts, in a process of its own: `/faces` draws them from `Text` columns for a
 * reader whose language half of them lack, `/plain` draws the same from plain columns that hold what is shown. Prints one JSON line about itself
 * and ends with its standard input.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { seedPeople } from '../src/app/demo/world.ts'
import { openHouse } from '../src/app/house.ts'
import { readConfig } from '../src/kernel/config.ts'
import { openPool } from '../src/kernel/database/driver.ts'
import { type Html, html } from '../src/kernel/html.ts'
import type { Reader } from '../src/kernel/http/context.ts'
import { createServer } from '../src/kernel/http/server.ts'
import { layout } from '../src/kernel/look/layout.ts'
import { shownFace, shownText } from '../src/kernel/look/shown-text.ts'
import { faceFor, type ShownFace, type Text, textOf, withFace } from '../src/kernel/text.ts'
import type { Tx } from '../src/kernel/transaction.ts'
import { openSession } from '../src/modules/accounts/index.ts'

const TEXTS = 100
const READS = ['en', 'fr']
const SENTENCE =
  'Les services publics locaux tiennent par celles et ceux qui les font vivre, dans chaque ville et chaque région, de jour comme de nuit. '

/** Written in French or Spanish, with faces in Arabic, and for every other one in English. */
function textAt(at: number): Text {
  const words = `${at}. ${SENTENCE.repeat(1 + (at % 3))}`
  const text = withFace(textOf(words, at % 4 < 2 ? 'fr' : 'es'), 'ar', words, 'checked')
  return at % 2 ? withFace(text, 'en', words, at % 5 ? 'checked' : 'machine') : text
}

const dataFolder = mkdtempSync(join(tmpdir(), 'plenaria-faces-'))
const config = readConfig({ JOBS: 'off' }, { port: '0', data: dataFolder, demonstration: true })
const log = (level: string, what: string, more?: object) => level === 'error' && console.error(what, more)
const running = await openHouse(config, log, seedPeople)
const { database, house } = running
const owner = openPool(database.ownerUrl, { max: 1 })
for (const [table, column] of [
  ['bench_face', 'text jsonb not null'],
  ['bench_plain', 'text text not null, language text not null, state text not null, stale boolean not null'],
]) {
  await owner.unsafe(`create table ${table} (place integer primary key, visibility text not null, ${column})`)
  await owner.unsafe(`alter table ${table} enable row level security`)
  await owner.unsafe(`create policy reads on ${table} using (visibility = 'public')`)
  await owner.unsafe(`grant select on ${table} to ${database.appRole}`)
}
for (let at = 0; at < TEXTS; at++) {
  const text = textAt(at)
  const shown = faceFor(text, READS)
  await owner`insert into bench_face values (${at}, 'public', ${JSON.stringify(text)}::text::jsonb)`
  await owner`insert into bench_plain values (${at}, 'public', ${shown.text}, ${shown.language}, ${shown.state},
    ${shown.stale})`
}
await owner.unsafe('vacuum analyze bench_face, bench_plain')
await owner.end()

const faces = async (tx: Tx) =>
  (await sql<{ text: Text }>`select text from bench_face order by place`.execute(tx.db)).rows
const plain = async (tx: Tx) =>
  (await sql<ShownFace>`select text, language, state, stale from bench_plain order by place`.execute(tx.db)).rows

/** As a paragraph stands on the page of a document. */
const blockOf = (words: Html, at: number) =>
  html`<div class="block paragraph" id="b${at}"><a class="label" href="/towns/documents/plan/blocks/${at}">1.${at}</a><div><p>${words}</p></div><a class="say" href="/towns/documents/plan/blocks/${at}#say">Comment or suggest</a></div>
`

const pageOf = (reader: Reader, words: Html[]) =>
  layout(reader, { title: 'A hundred texts', main: html`<h1>A hundred texts</h1>${words.map(blockOf)}` })

const server = await createServer(
  house,
  log,
  web => {
    web.page('/faces', async ({ reader, read }) =>
      pageOf(
        reader,
        (await read(faces)).map(({ text }) => shownText(reader, text)),
      ),
    )
    web.page('/plain', async ({ reader, read }) =>
      pageOf(
        reader,
        (await read(plain)).map(face => shownFace(reader, face)),
      ),
    )
  },
  { requestLog: false },
)
await server.listen({ port: 0, host: '127.0.0.1' })
const { port } = server.server.address() as { port: number }
const cookie = `__Host-plenaria=${await openSession(database.pool, 'member-sw', 'demonstration')}`
console.log(
  JSON.stringify({ cookie, origin: `http://127.0.0.1:${port}`, pid: process.pid, postgres: database.pids()[0] }),
)
process.stdin.resume().once('end', async () => {
  await server.close()
  await running.stop()
  rmSync(dataFolder, { recursive: true, force: true })
  process.exit(0)
})
