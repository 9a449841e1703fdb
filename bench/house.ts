/**
 * A house to be measured, in a process of its own: prints one JSON line about itself, then answers. Asked for
 * `/bench/record?path=…` it draws that page once and says which SQL that took and how many bytes it was.
 */
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedPeople } from '../src/app/demo/world.ts'
import { openHouse } from '../src/app/house.ts'
import { readConfig } from '../src/kernel/config.ts'
import { openSession } from '../src/modules/accounts/index.ts'
import { furnish } from './furnish.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'plenaria-bench-'))
const config = readConfig({}, { port: '0', data: dataFolder, demonstration: true })
const house = await openHouse(config, (level, what, more) => level === 'error' && console.error(what, more), seedPeople)
const { pool } = house.database
const paths = await furnish(house)
const cookie = `__Host-plenaria=${await openSession(pool, 'member-sw')}`

interface Sent {
  sql: string
  parameters: unknown[]
}

/**
 * The conversation of one request with the database: its transactions, each a list of flights, each the statements
 * that left together because none needed the answer of another.
 */
async function record(path: string): Promise<{ transactions: Sent[][][]; bytes: number }> {
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
  const response = await fetch(house.origin + path, { headers: { cookie, 'accept-encoding': 'identity' } })
  const bytes = (await response.arrayBuffer()).byteLength
  delete options.debug
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
  return { transactions, bytes }
}

function plain(parameter: unknown): unknown {
  return typeof parameter === 'object' && parameter !== null && 'value' in parameter ? parameter.value : parameter
}

const control = createServer(async (request, response) => {
  const path = new URL(request.url!, 'http://control').searchParams.get('path')
  if (!path) {
    response.end()
    await house.stop()
    process.exit(0)
  }
  response.end(JSON.stringify(await record(path)))
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
