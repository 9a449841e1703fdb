import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** An open page that follows a live address, without a browser. */
export interface LivePage {
  status: number
  headers: IncomingHttpHeaders
  /** What a refusal says. */
  body: string
  /** Every event so far. */
  heard: Told[]
  /** Everything that came, comments and all. */
  wire: () => string
  /** The first event that came or comes and is so. */
  hears: (is: (told: Told) => boolean) => Promise<Told>
  /** Waits until the house has ended it. */
  ended: () => Promise<void>
  /** Takes nothing more off the wire, and stays connected. */
  stall: () => void
  leave: () => void
}

export interface Told {
  event: string
  id: string
  data: string
}

// Long for machines that have much else to do, and shorter than the 20 s after which a house looks again by itself: a
// hint that was never given must not pass for one that came.
const PATIENCE_MILLISECONDS = 14_000

/** Opens one. A refusal has its status and body, and hears nothing. */
export function openLivePage(url: string, headers: Record<string, string> = {}): Promise<LivePage> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false, headers: { accept: 'text/event-stream', ...headers } }, async response => {
      if (response.statusCode === 200) return resolve(follow(response))
      let body = ''
      for await (const piece of response.setEncoding('utf8')) body += piece
      resolve({ ...follow(response), body })
    })
    request.on('error', reject)
  })
}

function follow(response: IncomingMessage): LivePage {
  const heard: Told[] = []
  const waiting = new Set<() => void>()
  let wire = ''
  let rest = ''
  response.setEncoding('utf8')
  response.on('data', (piece: string) => {
    wire += piece
    const blocks = (rest + piece).split('\n\n')
    rest = blocks.pop()!
    heard.push(...blocks.map(toldIn).filter(told => told.data !== ''))
    for (const look of waiting) look()
  })
  const closed = new Promise<void>(resolve => {
    response.on('close', () => resolve())
    response.on('error', () => resolve())
  })
  return {
    status: response.statusCode!,
    headers: response.headers,
    body: '',
    heard,
    wire: () => wire,
    async ended() {
      const patience = new AbortController()
      const late = pause(PATIENCE_MILLISECONDS, null, { signal: patience.signal }).then(() => {
        throw new Error('it was not ended')
      })
      await Promise.race([closed, late])
      patience.abort()
      await late.catch(() => {})
    },
    hears(is) {
      return new Promise((resolve, reject) => {
        const patience = setTimeout(
          () => reject(new Error(`it heard only ${JSON.stringify(heard)}`)),
          PATIENCE_MILLISECONDS,
        )
        const look = () => {
          const told = heard.find(is)
          if (!told) return
          clearTimeout(patience)
          waiting.delete(look)
          resolve(told)
        }
        waiting.add(look)
        look()
      })
    },
    stall: () => response.pause(),
    leave: () => response.destroy(),
  }
}

/** One block of a stream (WHATWG HTML, 9.2.6): its fields; comments and `retry` leave no data. */
function toldIn(block: string): Told {
  const fields = new Map(
    block.split('\n').map(line => {
      const [name = '', value = ''] = line.split(/: ?(.*)/s)
      return [name, value] as const
    }),
  )
  return { event: fields.get('event') ?? 'message', id: fields.get('id') ?? '', data: fields.get('data') ?? '' }
}
