/**
 * Open pages in a process of their own, each a bare connection. First line read: `{"origin","path","tokens"}`. Then each
 * line is a number of pages to have open, answered when all have their state; after that, every state that reached all
 * of them is a line: when its last byte came to each, in milliseconds since 1970.
 */
import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

interface Told {
  origin: string
  path: string
  tokens: string[]
}

let told: Told | null = null
const pages: Socket[] = []
const seen = new Map<string, number[]>()

for await (const line of createInterface({ input: process.stdin })) {
  if (told) await openUpTo(told, Number(line))
  else told = JSON.parse(line) as Told
}
process.exit(0)

async function openUpTo(house: Told, count: number): Promise<void> {
  while (pages.length < count) {
    const some = Array.from({ length: Math.min(20, count - pages.length) }, (_, at) => open(house, pages.length + at))
    pages.push(...(await Promise.all(some)))
  }
  seen.clear()
  console.log('open')
}

/** Opens one; kept when the first state has come. */
function open({ origin, path, tokens }: Told, nth: number): Promise<Socket> {
  const { port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(
        `GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\naccept: text/event-stream\r\naccept-language: fr\r\ncookie: __Host-plenaria=${tokens[nth]}\r\n\r\n`,
      ),
    )
    let rest = ''
    socket.setEncoding('latin1')
    socket.on('data', piece => {
      const at = performance.timeOrigin + performance.now()
      const blocks = (rest + piece).split('\n\n')
      rest = blocks.pop()!
      for (const block of blocks) {
        const state = /^data: (.*)$/m.exec(block)?.[1]
        if (state === undefined) continue
        resolve(socket)
        note(state, at)
      }
    })
    socket.on('error', reject)
    socket.on('close', () => reject(new Error(`a page was closed: ${rest.slice(0, 200)}`)))
  })
}

function note(state: string, at: number): void {
  const times = seen.get(state) ?? []
  seen.set(state, times)
  times.push(at)
  if (times.length === pages.length) {
    seen.delete(state)
    console.log(JSON.stringify(times))
  }
}
