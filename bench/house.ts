/**
 * A house to be measured, in a process of its own: prints one JSON line about itself, then answers at its control
 * address. `/record?path=…&cookie=…&body=…` makes that request once and says which SQL it took and how many bytes it
 * was; `/comments?count=…` gives that many forms, each with a key of its own; `/members?count=…` makes members who can
 * sign in, `/code?address=…` gives what was mailed to one of them; `/segment?asks=…` keeps a segment; any other address ends it.
 */
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedPeople } from '../src/app/demo/world.ts'
import { openHouse } from '../src/app/house.ts'
import { readConfig } from '../src/kernel/config.ts'
import { makeFormKey } from '../src/kernel/http/form-key.ts'
import { writing } from '../src/kernel/transaction.ts'
import { identify, openSession } from '../src/modules/accounts/index.ts'
import { keepSegment } from '../src/modules/networks/actions/segments.ts'
import { visibleNetwork } from '../src/modules/networks/index.ts'
import { addCrowd } from './crowd.ts'
import { furnish } from './furnish.ts'
import { addMembers, mailedCode } from './members.ts'
import { addProgrammes } from './programmes.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'plenaria-bench-'))
// Asked with `no-jobs`, it leaves to nobody what is to be done later: a write is measured, not what follows it.
const environment = process.argv.includes('no-jobs') ? { JOBS: 'off' } : {}
const config = readConfig(environment, { port: '0', data: dataFolder, demonstration: true })
const house = await openHouse(config, (level, what, more) => level === 'error' && console.error(what, more), seedPeople)
const { pool } = house.database
const paths = await furnish(house)
// `crowd=40000`: so many people more, and whoever keeps their records to look at them.
const crowd = Number(process.argv.find(one => one.startsWith('crowd='))?.slice(6) ?? 0)
if (crowd > 0) await addCrowd(house, crowd)
// `programmes=6,200`: a series of each so many sessions.
const programmes = process.argv.find(one => one.startsWith('programmes='))?.slice('programmes='.length)
if (programmes) await addProgrammes(house, programmes.split(',').map(Number))
const token = (await openSession(pool, crowd > 0 ? 'officer' : 'member-sw', 'demonstration'))!
const cookie = `__Host-plenaria=${token}`
const { session } = (await identify(pool, token))!

interface Sent {
  sql: string
  parameters: unknown[]
}

/**
 * The conversation of one request with the database: its transactions, each a list of flights, each the statements
 * that left together because none needed the answer of another.
 */
async function record(
  path: string,
  cookie: string,
  body: string | null,
): Promise<{ began: number; transactions: Sent[][][]; bytes: number }> {
  const began = Date.now()
  const seen = new Map<number, Sent[][]>()
  const transactions: Sent[][][] = []
  const options = pool.options as { debug?: unknown }
  let turn = 0
  let lastTurn = -1
  options.debug = (connection: number, sql: string, parameters: unknown[]) => {
    if (/^begin/.test(sql)) {
      seen.set(connection, [])
      transactions.push(seen.get(connection)!)
    }
    const flights = seen.get(connection)
    if (!flights) return
    if (turn !== lastTurn || flights.length === 0) flights.push([])
    lastTurn = turn
    flights.at(-1)!.push({ sql, parameters: parameters.map(plain) })
    setImmediate(() => turn++)
  }
  const response = await fetch(house.origin + path, {
    redirect: 'manual',
    headers: { cookie, 'accept-encoding': 'identity' },
    ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}),
  })
  const bytes = (await response.arrayBuffer()).byteLength
  delete options.debug
  if (response.status !== 200 && response.status !== 303) throw new Error(`${path}: ${response.status}`)
  // Jobs run beside; what they ask is not this request's.
  return { began, transactions: transactions.filter(isOfRequest), bytes }
}

/** Whether a transaction runs as a person, as nobody or as the sign-in, and not as a service of the house. */
function isOfRequest(flights: Sent[][]): boolean {
  const actor = flights.flat().find(one => one.sql.includes("set_config('app.service'"))
  return ['', 'sign-in'].includes(String(actor?.parameters[1] ?? 'nobody'))
}

function plain(parameter: unknown): unknown {
  return typeof parameter === 'object' && parameter !== null && 'value' in parameter ? parameter.value : parameter
}

/** Comments of the measured member, each in a form of its own. */
function comments(count: number): string[] {
  const secret = readFileSync(join(dataFolder, 'secret.key'))
  return Array.from({ length: count }, (_, i) =>
    new URLSearchParams({
      key: makeFormKey(secret, `session:${session}`),
      words: `Un commentaire de plus, le numéro ${i} de cette suite, sur deux lignes d'un téléphone.`,
      language: 'fr',
    }).toString(),
  )
}

/** The address of a new segment that asks so. */
async function keepAsked(asks: string): Promise<string> {
  const { actor } = (await identify(pool, token))!
  const address = await writing(pool, actor, async tx => {
    const scope = (await visibleNetwork(tx, 'towns')).id
    return keepSegment(tx, 'towns', { name: asks, shownTo: 'staff', scope, kind: 'person', asks }, 'en')
  })
  return address.split('?')[0]!
}

const control = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url!, 'http://control')
  if (pathname === '/members') response.end(JSON.stringify(await addMembers(house, Number(searchParams.get('count')))))
  else if (pathname === '/code')
    response.end(JSON.stringify(await mailedCode(house, searchParams.get('address') ?? '')))
  else if (pathname === '/segment') response.end(JSON.stringify(await keepAsked(searchParams.get('asks') ?? '')))
  else if (pathname === '/comments') response.end(JSON.stringify(comments(Number(searchParams.get('count')))))
  else if (pathname === '/record') {
    const { path = '/', cookie = '', body = null } = Object.fromEntries(searchParams)
    response.end(JSON.stringify(await record(path, cookie, body)))
  } else {
    response.end()
    await house.stop()
    process.exit(0)
  }
})
control.listen(0, '127.0.0.1', () => {
  const { port } = control.address() as { port: number }
  console.log(
    JSON.stringify({
      origin: house.origin,
      control: `http://127.0.0.1:${port}`,
      pid: process.pid,
      postgres: house.database.pids()[0],
      appUrl: house.database.appUrl,
      cookie,
      paths,
    }),
  )
})
