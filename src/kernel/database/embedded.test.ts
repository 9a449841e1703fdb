import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { CannotStartDatabase, type EmbeddedDatabase, startEmbedded } from './embedded.ts'

const folder = mkdtempSync(join(tmpdir(), 'plenaria with a space '))
const dataFolder = join(folder, 'data')
const running = new Set<EmbeddedDatabase>()
let heard: string[] = []

afterEach(async () => {
  for (const server of running) await server.stop()
  running.clear()
})
after(() => rmSync(folder, { recursive: true, force: true }))

test('a new folder gets a database, and a second start finds what the first one wrote', async () => {
  const first = await start()
  await ask(first.url.owner, 'create table kept (word text)')
  await ask(first.url.owner, `insert into kept values ('assemblée')`)
  const pids = first.pids()
  await first.stop()
  assert.ok(pids.length > 1, 'the server has processes of its own')
  for (const pid of pids) assert.throws(() => process.kill(pid, 0), `process ${pid} still runs after stop()`)

  const second = await start()
  assert.deepEqual(await ask(second.url.owner, 'select word from kept'), [{ word: 'assemblée' }])
})

test('what was acknowledged survives a killed server, which comes back on the same port by itself', async () => {
  const server = await start()
  await ask(server.url.owner, 'create table acknowledged (number int)')
  await ask(server.url.owner, 'insert into acknowledged select generate_series(1, 100)')
  process.kill(server.pids()[0] ?? 0, 'SIGKILL')
  await until(() => heard.filter(line => /started on port/.test(line)).length === 2)
  assert.deepEqual(await ask(server.url.owner, 'select count(*)::int as rows from acknowledged'), [{ rows: 100 }])
})

test('a server that was killed with its application recovers at the next start', async () => {
  const application = await startInAnotherProcess()
  await ask(application.url.owner, 'create table recovered as select generate_series(1, 100) as number')
  application.process.kill('SIGKILL')
  process.kill(application.pid, 'SIGKILL')
  await once(application.process, 'exit')
  const server = await start()
  assert.deepEqual(await ask(server.url.owner, 'select count(*)::int as rows from recovered'), [{ rows: 100 }])
})

test('a server left by a killed application is adopted, and stopped at the end', async () => {
  const application = await startInAnotherProcess()
  application.process.kill('SIGKILL')
  await once(application.process, 'exit')
  const server = await start()
  assert.equal(server.pids()[0], application.pid)
  assert.match(heard.join('\n'), /adopted/)
  await server.stop()
  await assert.rejects(ask(server.url.app, 'select 1'), { code: 'ECONNREFUSED' })
})

test('a second application on the same folder is refused with a sentence that names the first', async () => {
  const server = await start()
  await assert.rejects(start(), (error: Error) => {
    assert.ok(error instanceof CannotStartDatabase)
    assert.match(
      error.message,
      new RegExp(`Another Plenaria \\(process ${process.pid}\\) is running on the data folder`),
    )
    return true
  })
  assert.deepEqual(await ask(server.url.app, 'select 1 as one'), [{ one: 1 }], 'the first one is not disturbed')
})

test('two applications that start at once on a new folder: one runs, the other is refused', async () => {
  const shared = join(folder, 'shared')
  const outcomes = await Promise.allSettled([startInAnotherProcess(shared), startInAnotherProcess(shared)])
  const winners = outcomes.filter(outcome => outcome.status === 'fulfilled')
  const losers = outcomes.filter(outcome => outcome.status === 'rejected')
  for (const { value } of winners) {
    value.process.kill('SIGTERM')
    await once(value.process, 'exit')
  }
  assert.equal(winners.length, 1)
  assert.match(String(losers[0]?.reason), /Another Plenaria/)
})

test('the application owns nothing, makes nothing and is bound by row-level security', async () => {
  const server = await start()
  const [role] = await ask(
    server.url.app,
    `select current_user::text as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
      (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned from pg_roles where rolname = current_user`,
  )
  assert.deepEqual(role, {
    name: 'plenaria_app',
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owned: 0,
  })
  await assert.rejects(ask(server.url.app, 'create table mine (word text)'), { code: '42501' })
  await assert.rejects(ask(server.url.app, 'create schema mine'), { code: '42501' })

  await ask(
    server.url.owner,
    `create table secrets (word text); alter table secrets enable row level security; alter table secrets force row level security;
     grant select on secrets to plenaria_app; create policy everybody_writes on secrets for insert with check (true);
     insert into secrets values ('hidden')`,
  )
  assert.deepEqual(await ask(server.url.app, 'select * from secrets'), [])
  await assert.rejects(ask(server.url.app, 'set row_security = off; select * from secrets'), { code: '42501' })
})

test('the owner of the tables can add the extensions the house needs', async () => {
  const server = await start()
  for (const extension of ['pg_trgm', 'unaccent', 'citext'])
    await ask(server.url.owner, `create extension ${extension}`)
  assert.deepEqual(await ask(server.url.owner, `select unaccent('Délégué') as plain`), [{ plain: 'Delegue' }])
})

test('a wrong password is refused, and the right ones lie in a file that only its owner reads', async () => {
  const server = await start()
  const wrong = new URL(server.url.app)
  wrong.password = 'wrong'
  await assert.rejects(ask(wrong.href, 'select 1'), { code: '28P01' })
  const home = join(dataFolder, 'postgres')
  assert.equal(statSync(join(home, 'passwords.json')).mode & 0o077, 0)
  assert.doesNotMatch(readFileSync(join(home, 'cluster/pg_hba.conf'), 'utf8').replaceAll(/^#.*$/gm, ''), /trust|peer/)
})

test('letters outside English are letters, and order does not depend on the machine', async () => {
  const server = await start()
  assert.deepEqual(
    await ask(server.url.app, `select lower('ÉÀÑШ') as small, to_tsvector('french', '«Délégués»')::text as words`),
    [{ small: 'éàñш', words: `'délégu':1` }],
  )
})

test('a data folder that is a file is refused with a sentence', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await assert.rejects(startEmbedded({ dataFolder: file, log: () => {} }), {
    name: 'Error',
    message: `${file} is not a folder; choose another with --data.`,
  })
})

test('a damaged cluster is refused with the reason that PostgreSQL gives', async () => {
  const damaged = join(folder, 'damaged')
  const server = await startEmbedded({ dataFolder: damaged, log: () => {} })
  await server.stop()
  rmSync(join(damaged, 'postgres/cluster/global/pg_control'))
  await assert.rejects(
    startEmbedded({ dataFolder: damaged, log: () => {} }),
    /PostgreSQL does not start on .*pg_control/,
  )
})

async function start(): Promise<EmbeddedDatabase> {
  heard = []
  const server = await startEmbedded({ dataFolder, log: line => heard.push(line) })
  running.add(server)
  return server
}

interface Application {
  process: ChildProcess
  url: EmbeddedDatabase['url']
  pid: number
}

/** An application of its own that can be killed; it stops in good order at SIGTERM. Rejects with what it wrote to stderr. */
async function startInAnotherProcess(where = dataFolder): Promise<Application> {
  const program = `import { startEmbedded } from ${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)}
    try {
      const server = await startEmbedded({ dataFolder: ${JSON.stringify(where)}, log: () => {} })
      process.on('SIGTERM', () => server.stop())
      console.log(JSON.stringify({ url: server.url, pid: server.pids()[0] }))
    } catch (error) { process.stderr.write(error.message); process.exitCode = 1 }`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program])
  let wrong = ''
  child.stderr.on('data', chunk => {
    wrong += chunk
  })
  return new Promise((done, failed) => {
    child.stdout.on('data', chunk => done({ process: child, ...JSON.parse(String(chunk)) }))
    child.on('close', () => failed(new Error(wrong)))
  })
}

async function ask(url: string, text: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    return [...(await sql.unsafe(text))]
  } finally {
    await sql.end()
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries++) {
    assert.ok(tries < 400, 'it did not happen within ten seconds')
    await sleep(25)
  }
}
