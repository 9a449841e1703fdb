/**
 * The limit a page is measured against: a bare node:http server that sends the same SQL, prepared, on one connection
 * pool, in the same flights, and writes as many constant bytes. It imports nothing of src.
 *
 * node bench/baseline/server.mjs DATABASE_URL < {"transactions":[[[{"sql","parameters"}…]…]…],"bytes":N}
 */
import { createServer } from 'node:http'
import postgres from 'postgres'

const [url] = process.argv.slice(2)
let input = ''
for await (const chunk of process.stdin) input += chunk
const { transactions, bytes } = JSON.parse(input)
const sql = postgres(url, { max: 10, prepare: true, onnotice: () => {} })
const body = 'x'.repeat(bytes)

// What has no parameters would be sent as plain text, to be parsed and planned anew each time: `begin` and `commit` may.
const sent = text => (/^select/i.test(text) ? { prepare: true, simple: false } : { prepare: false })

const server = createServer(async (_request, response) => {
  try {
    for (const flights of transactions) {
      const connection = await sql.reserve()
      for (const flight of flights) {
        await Promise.all(
          flight.map(({ sql: text, parameters }) => connection.unsafe(text, parameters, sent(text)).execute()),
        )
      }
      connection.release()
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': bytes })
    response.end(body)
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
