/**
 * The limit a durable write is measured against: a bare node:http server that takes the same forms and writes the same
 * rows in one transaction a request, every statement prepared and sent in one flight. Ids that were new when the
 * conversation was recorded are new for each request. It imports nothing of src.
 *
 * node bench/baseline/writes.mjs DATABASE_URL < {"began":MS,"transactions":[[[{"sql","parameters"}…]…]…]}
 */
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import postgres from 'postgres'

const [url] = process.argv.slice(2)
let input = ''
for await (const chunk of process.stdin) input += chunk
const { began, transactions } = JSON.parse(input)
const sql = postgres(url, { max: 16, prepare: true, onnotice: () => {} })

// The transaction that wrote, less what it only asked for.
const writing = transactions.map(flights => flights.flat()).find(all => all.some(one => /^\s*insert/i.test(one.sql)))
const statements = writing.filter(({ sql: text }) =>
  /^\s*(begin|select set_config|insert|update|with|commit)/i.test(text),
)
const begin = statements.filter(one => /^(begin|select set_config)/i.test(one.sql))
const rows = statements.filter(one => !/^(begin|select set_config|commit)/i.test(one.sql))

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
const isNew = id => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) >= began

function renewed() {
  const ids = new Map()
  return value =>
    typeof value === 'string'
      ? value.replace(UUID, id => {
          if (!isNew(id)) return id
          if (!ids.has(id)) ids.set(id, id.slice(0, 24) + randomBytes(6).toString('hex'))
          return ids.get(id)
        })
      : value
}

const server = createServer(async (request, response) => {
  try {
    let form = ''
    for await (const chunk of request) form += chunk
    if (!new URLSearchParams(form).get('words')) throw new Error('nothing was said')
    const renew = renewed()
    const connection = await sql.reserve()
    const send = ({ sql: text, parameters }) =>
      connection.unsafe(text, parameters.map(renew), { prepare: !/^begin/i.test(text) }).execute()
    await Promise.all([...begin, ...rows].map(send))
    await connection.unsafe('commit').execute()
    connection.release()
    response.writeHead(303, { location: '/' }).end()
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
