import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { openWorld, type World } from '../../../test/world.ts'
import { newId } from '../ids.ts'
import { addPieces, beginUpload, findUpload, readUpload, storePiece } from './unfinished.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const run = (slug: string | null, statement: RawBuilder<unknown>) =>
  world.write(slug, tx => statement.execute(tx.db)).then(({ numAffectedRows }) => Number(numAffectedRows ?? 0))
const BROKEN = { code: '23514' }
const DENIED = { code: '42501' }

test('a file on its way is made of pieces of our naming, and of nothing else that lies near them', async () => {
  const id = newId()
  await world.write('member-sw', tx => beginUpload(tx, id, 'a.txt', 10))
  const set = (...pieces: (string | null)[]) =>
    run('member-sw', sql`update kernel_upload set received = 10, pieces = ${pieces}::text[] where id = ${id}`)
  const good = `${newId()}.10`
  for (const piece of [
    '../../../secret.key.10',
    '../../secret.key.10',
    `../${newId()}/${newId()}.10`,
    '/etc/passwd.10',
    'secret.key.10',
    `${newId()}`,
    `${newId()}.`,
    `${newId()}.-1`,
    `${newId()}.1e9`,
    `${newId()}.9999999999`,
    `${newId()}.10\n`,
    ` ${newId()}.10`,
    `${newId()}.10 ${newId()}.10`,
    '',
    null,
  ]) {
    await assert.rejects(set(piece), BROKEN, `${piece}`)
    await assert.rejects(set(good, piece), BROKEN, `${piece}`)
  }
  assert.equal(await set(good), 1)
})

test('what was stored under our naming arrives whole', async () => {
  const id = newId()
  await world.write('member-sw', tx => beginUpload(tx, id, 'a.txt', 11))
  const pieces = [await storePiece(id, Buffer.from('hello ')), await storePiece(id, Buffer.from('world'))]
  assert.equal(await world.write('member-sw', tx => addPieces(tx, id, 0, pieces)), 11)
  const upload = await world.read('member-sw', tx => findUpload(tx, id))
  assert.equal((await readUpload(upload!))?.toString(), 'hello world')
})

test('a file begins with nothing arrived, now, for a day, whoever begins it', async () => {
  const begin = (column: string, value: string) =>
    run(
      'member-sw',
      sql`insert into kernel_upload (id, name, size, ${sql.ref(column)}) values (${newId()}, 'a', 1, ${sql.raw(value)})`,
    )
  for (const [column, value] of Object.entries({
    received: '1',
    pieces: `'{}'`,
    at: 'now()',
    expires_at: `'infinity'`,
    person_id: 'kernel_person()',
  }))
    await assert.rejects(begin(column, value), DENIED, column)
  await run('member-sw', sql`insert into kernel_upload (id, name, size) values (${newId()}, 'a', 1)`)
})
