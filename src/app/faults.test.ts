import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const script = new URL('./faults-test-process.ts', import.meta.url)
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; log: string }>(done => {
    execFile(process.execPath, [fileURLToPath(script), ...args], (fault, out, log) =>
      done({ code: Number(fault?.code ?? 0), out, log }),
    )
  })

for (const { wanted, isBack } of [
  { wanted: 'reserve', isBack: true },
  { wanted: 'ask', isBack: true },
  { wanted: 'ask', isBack: false },
]) {
  const after = isBack ? 'and comes back' : 'and stays away'
  test(`the house lives on when its database dies while a connection is being opened (${wanted}), ${after}`, async () => {
    let asked = 0
    const database = createServer(wire => {
      wire.on('error', () => {})
      wire.once('data', () => {
        welcome(wire)
        wire.once('data', () => {
          asked++
          if (!isBack) database.close()
          wire.destroy()
        })
      })
    }).listen(0, '127.0.0.1')
    await once(database, 'listening')
    const { port } = database.address() as AddressInfo
    const { code, out, log } = await run(wanted, `postgres://anybody@127.0.0.1:${port}/any`)
    database.close()
    assert.ok(asked > 0, 'the driver asked something of its own')
    assert.deepEqual({ code, out: out.trim() }, { code: 0, out: 'alive' }, log)
  })
}

test('a fault of our own that nobody caught ends the house, with a line in the log', async () => {
  const { code, out, log } = await run('own')
  assert.deepEqual({ code, out }, { code: 1, out: '' })
  assert.match(log, /"what":"unhandled"/)
  assert.doesNotMatch(log, /nobody catches this/)
})

/** PostgreSQL's first answer: whoever it is may come in (`R`, 0), and it waits for questions (`Z`, idle). */
function welcome(wire: Socket): void {
  wire.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]))
}
