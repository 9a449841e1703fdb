import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openPool } from '../../src/kernel/database/driver.ts'
import { furnish, keyFor, type Names } from '../matrix/furnish.ts'
import { type Browser, openWorld, type World } from '../world.ts'

// Attack 37, for logs: whoever reads them learns how the house is, and nothing of who said what.

let world: World
let names: Names
let member: Browser
before(async () => {
  world = await openWorld()
  names = await furnish(world, 'towns')
  member = await world.as('member-sw')
})
after(() => world.close())

const CANARY = 'kanari'
const headers = {
  'user-agent': `${CANARY}-agent`,
  referer: `http://localhost/${CANARY}-referer`,
  'accept-language': `sw,${CANARY}`,
}

interface Line {
  what: string
  level: string
  number?: string
  route?: string | null
  status?: number
  error?: string
}
const lines = () => world.log.map(line => JSON.parse(line) as Line)

async function asOwner(query: string): Promise<void> {
  const owner = openPool(world.house.database.ownerUrl, { max: 1 })
  await owner.unsafe(query)
  await owner.end()
}

test('a line for each answer holds the pattern of the route and no word, name, address or cookie', async () => {
  const block = `/towns/documents/${names.open}/blocks/${names.openBlock}`
  const words = async (text: string) =>
    new URLSearchParams({ key: await keyFor(world, member), words: text, language: 'sw' })
  assert.equal((await member.post(`${block}/comments`, await words(`${CANARY} maneno`), headers)).status, 303)
  assert.equal((await member.post(`${block}/comments`, await words(''), headers)).status, 422)
  assert.equal((await member.get(`${block}?lang=${CANARY}&q=${CANARY}`, headers)).status, 200)
  assert.equal((await member.get(`/towns/documents/${CANARY}`, headers)).status, 404)
  assert.equal((await member.get(`/${CANARY}/nowhere/at/all`, headers)).status, 404)
  await member.post('/demo/sign-in', new URLSearchParams({ as: `${CANARY}-slug` }), headers)
  await world.until(async () => lines().some(line => line.route === '/demo/sign-in' && line.status === 404))

  const answered = lines().filter(line => line.what === 'request')
  const commented = answered.find(line => line.route?.endsWith('/comments') && line.status === 303)
  assert.equal(commented?.route, '/:network/documents/:document/blocks/:block/comments')
  assert.equal(commented?.level, 'info')
  assert.ok(
    answered.some(
      line => line.route === '/:network/documents/:document' && line.status === 404 && line.level === 'warn',
    ),
  )
  assert.ok(answered.some(line => line.route === null && line.status === 404))
  const log = world.log.join('\n')
  const token = /__Host-plenaria=([^;]+)/.exec(member.cookie())![1]!
  for (const secret of [
    CANARY,
    token,
    '127.0.0.1',
    '::1',
    names.open,
    names.openBlock,
    'member-sw',
    'Mozilla',
    'undici',
  ]) {
    assert.ok(!log.includes(secret), `the log holds "${secret}"`)
  }
})

test('what is our fault stands in the log and on the page under one number, without the words it broke on', async () => {
  await asOwner(`create function break_on_words() returns trigger language plpgsql as $$
      begin raise exception 'cannot keep %', new.words using errcode = 'XX001'; end $$;
    create trigger break_on_words before insert on documents_contribution for each row execute function break_on_words()`)
  const block = `/towns/documents/${names.open}/blocks/${names.openBlock}`
  const body = new URLSearchParams({ key: await keyFor(world, member), words: `${CANARY} tena`, language: 'sw' })
  const answer = await member.post(`${block}/comments`, body, headers)
  assert.equal(answer.status, 500)
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  const number = /\d{10}/.exec(answer.page.querySelector('main')!.text)?.[0]
  assert.ok(number, 'the page says the number')
  const [told] = lines().filter(line => line.what === 'broken')
  assert.equal(told?.number, number)
  assert.match(told!.error!, /XX001/)
  await asOwner('drop trigger break_on_words on documents_contribution')
  // The same key again: nothing of the first try was kept, so nothing is twice.
  assert.equal((await member.post(`${block}/comments`, body, headers)).status, 303)
  assert.ok(!world.log.join('\n').includes(CANARY))
})

test('readiness names what does not stand, and nothing else', async () => {
  const ready = await member.json('/readyz')
  assert.deepEqual(ready, { status: 200, body: { ok: true, database: true, migrations: true, jobs: true } })
  await asOwner(`update kernel_migration set name = 'x' || name where module = 'plan'`)
  const lacking = await world.until(async () => {
    const answer = await member.get('/readyz')
    return answer.status === 503 && answer
  })
  assert.deepEqual(JSON.parse(lacking.body), { ok: false, database: true, migrations: false, jobs: true })
  assert.equal(lacking.headers.get('retry-after'), '5')
  assert.deepEqual(await member.json('/healthz'), { status: 200, body: { ok: true } })
  await asOwner(`update kernel_migration set name = substr(name, 2) where module = 'plan'`)
  await world.until(async () => (await member.get('/readyz')).status === 200)
})
