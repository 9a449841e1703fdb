import { connect, createServer, type Socket } from 'node:net'

/** A line between a browser and the house that can be bad in the ways real ones are. */
export interface Line {
  /** Where the browser finds the house; the same for the life of the line. */
  origin: string
  /** Nothing gets through. */
  cut: () => void
  /** The house hears everything, and every answer is lost on its way back. */
  loseAnswers: () => void
  /** Connections are made and nothing comes back, for ever. */
  stall: () => void
  /** 0.5 Mbps and 300 ms there and back. */
  crawl: () => void
  mend: () => void
  close: () => Promise<void>
}

const BYTES_PER_MILLISECOND = 500_000 / 8 / 1000

/** Opens one to the house at `origin`. */
export async function openLine(origin: string): Promise<Line> {
  let state: 'good' | 'cut' | 'answers lost' | 'stalled' | 'crawling' = 'good'
  let free = 0
  const open = new Set<Socket>()
  const { port, hostname } = new URL(origin)
  const server = createServer(near => {
    if (state === 'cut') return near.destroy()
    const far = connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
    near.on('data', bytes => far.write(bytes))
    far.on('data', bytes => {
      if (state === 'answers lost') near.destroy()
      else if (state === 'good') near.write(bytes)
      else if (state === 'crawling') {
        free = Math.max(free, Date.now()) + bytes.length / BYTES_PER_MILLISECOND
        setTimeout(() => near.destroyed || near.write(bytes), free - Date.now() + 300)
      }
    })
    return undefined
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const change = (to: typeof state) => () => {
    state = to
    if (to !== 'stalled') for (const socket of open) socket.destroy()
  }
  return {
    origin: `http://localhost:${(server.address() as { port: number }).port}`,
    cut: change('cut'),
    loseAnswers: change('answers lost'),
    stall: change('stalled'),
    crawl: change('crawling'),
    mend: change('good'),
    close() {
      for (const socket of open) socket.destroy()
      return new Promise(closed => server.close(() => closed()))
    },
  }
}
