import type { ServerResponse } from 'node:http'
import { type Actor, VISITOR } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import type { Log } from '../log.ts'
import { reading } from '../transaction.ts'
import { hearChanges, PERSON, SESSION } from './changed.ts'
import { Drawing, type Heard, isRefused, keyOf } from './drawing.ts'
import { Listener } from './listener.ts'
import { neighboursAt } from './neighbours.ts'
import { lanes, oneAtATime } from './turns.ts'

/** How much and how often; milliseconds. */
export interface Bounds {
  /** Open pages of one process. Visitors, who are not known by a session, get half of them at most. */
  listeners: number
  /** Open pages of one session. Browsers open six connections to a house over HTTP/1.1, and pages want some too. */
  ofOneSession: number
  /** Who a listener is, and whether they may still hear this, is asked again so often. */
  askAgain: number
  /** Whoever could not be asked for so long is sent away until later. */
  unasked: number
  /** Everything is drawn again so often: a hint that was lost is made good. */
  drawAgain: number
  /** Between two drawings of the same, at least. */
  step: number
  beat: number
  /** When the process stops, its pages come back at random within this time. */
  comeBack: number
}

const BOUNDS: Bounds = {
  listeners: 5000,
  ofOneSession: 4,
  askAgain: 20_000,
  unasked: 30_000,
  drawAgain: 20_000,
  step: 100,
  beat: 20_000,
  comeBack: 30_000,
}

export interface Needs {
  pool: Pool
  /** Where changes are told to other processes and heard from them, past any pooler. */
  directUrl: string
  identify: (token: string) => Promise<{ session: string; actor: Actor } | null>
  log: Log
  bounds?: Partial<Bounds>
}

/** Somebody at the door: who, and what they want to hear. */
export interface Newcomer {
  token: string | null
  session: string | null
  actor: Actor
  heard: Heard
  /** The id of the last state they were sent, if any. */
  lastId: string | null
  response: ServerResponse
}

export interface Stream {
  /** Why one more page of this session cannot listen now; null when it can. */
  full: (token: string | null) => 'house' | 'session' | null
  /** From now on the response hears the state and every later one. */
  join: (newcomer: Newcomer) => void
  /** How many listen. */
  readonly listeners: number
  /** Ends every stream and takes no more; pages come back at different moments. */
  endAll: () => void
  close: () => Promise<void>
}

/** Whoever listens with one session, or all visitors. */
interface Sitting {
  token: string | null
  session: string | null
  actor: Actor
  askedAt: number
  pages: Map<Listener, Drawing>
  ask: () => Promise<void>
}

/** The live streams of one process. Nothing is asked or drawn while nobody listens. */
export function openStream({ pool, directUrl, identify, log, bounds: given }: Needs): Stream {
  const bounds = { ...BOUNDS, ...given }
  const drawings = new Map<string, Drawing>()
  const onChannel = new Map<string, Set<Drawing>>()
  const sittings = new Map<string, Sitting>()
  const asking = lanes(2)
  let count = 0
  let ended = false

  const neighbours = neighboursAt(directUrl, log, channels => {
    if (channels) hear(channels)
    else for (const drawing of drawings.values()) drawing.refresh()
  })
  hearChanges(pool, channels => {
    hear(channels)
    neighbours.tell(channels)
  })

  function hear(channels: readonly string[]): void {
    for (const channel of channels) {
      for (const drawing of onChannel.get(channel) ?? []) drawing.refresh()
      if (channel.startsWith(SESSION)) askWhere(one => SESSION + one.session === channel)
      if (channel.startsWith(PERSON)) askWhere(one => PERSON + one.actor.person === channel)
    }
  }

  function askWhere(is: (sitting: Sitting) => boolean): void {
    for (const sitting of sittings.values()) if (is(sitting)) sitting.ask()
  }

  /** Sessions and drawings whose time has come, a few at a time; and who could not be asked in time. */
  function lookRound(): void {
    const now = performance.now()
    for (const sitting of sittings.values()) {
      if (now - sitting.askedAt > bounds.unasked) for (const page of sitting.pages.keys()) page.comeBackIn(atRandom())
      else if (now - sitting.askedAt > bounds.askAgain) sitting.ask()
    }
    for (const drawing of drawings.values()) if (now - drawing.drawnAt > bounds.drawAgain) drawing.refresh()
  }

  function beat(): void {
    for (const drawing of drawings.values()) for (const listener of drawing.listeners) listener.beat()
  }

  const rounds = [
    setInterval(lookRound, Math.min(bounds.askAgain, bounds.drawAgain) / 20).unref(),
    setInterval(beat, bounds.beat).unref(),
  ]

  const atRandom = () => 1000 + Math.random() * bounds.comeBack

  function drawingOf(heard: Heard): Drawing {
    const key = keyOf(heard)
    const found = drawings.get(key)
    if (found) return found
    const drawing = new Drawing(pool, log, bounds.step, heard)
    drawings.set(key, drawing)
    const others = onChannel.get(heard.channel)
    if (others) others.add(drawing)
    else onChannel.set(heard.channel, new Set([drawing]))
    return drawing
  }

  function sittingOf({ token, session, actor }: Newcomer): Sitting {
    const found = sittings.get(token ?? '')
    if (found) return found
    const ask = oneAtATime(() => asking(() => askAgain(sitting)))
    const sitting: Sitting = { token, session, actor, askedAt: performance.now(), pages: new Map(), ask }
    sittings.set(token ?? '', sitting)
    return sitting
  }

  /** Asks who they are and, for each thing they hear, whether they still may. What fails is asked again on the next round. */
  async function askAgain(sitting: Sitting): Promise<void> {
    try {
      const identity = sitting.token ? await identify(sitting.token) : null
      if (sitting.token && !identity) {
        for (const page of sitting.pages.keys()) page.over()
        return
      }
      sitting.actor = identity?.actor ?? VISITOR
      for (const drawing of new Set(sitting.pages.values())) await askFor(sitting, drawing)
      sitting.askedAt = performance.now()
    } catch (error) {
      log('warn', 'stream-not-asked', { error: (error as Error).name })
    }
  }

  async function askFor(sitting: Sitting, drawing: Drawing): Promise<void> {
    const { heard } = drawing
    try {
      const now = await reading(pool, sitting.actor, tx => heard.route.listen(tx, heard.params))
      if (keyOf({ ...heard, ...now }) === keyOf(heard)) return
      // They may hear another thing now, more of it or less: the page comes back for that.
      for (const page of pagesAt(sitting, drawing)) page.comeBackIn(0)
    } catch (error) {
      if (!isRefused(error)) throw error
      for (const page of pagesAt(sitting, drawing)) page.over()
    }
  }

  function leave(listener: Listener, drawing: Drawing, sitting: Sitting): void {
    count--
    drawing.listeners.delete(listener)
    if (drawing.listeners.size === 0) {
      const { channel } = drawing.heard
      drawings.delete(keyOf(drawing.heard))
      const others = onChannel.get(channel)
      others?.delete(drawing)
      if (others?.size === 0) onChannel.delete(channel)
    }
    sitting.pages.delete(listener)
    if (sitting.pages.size === 0) sittings.delete(sitting.token ?? '')
  }

  return {
    get listeners() {
      return count
    },
    full(token) {
      const pages = sittings.get(token ?? '')?.pages.size ?? 0
      if (ended || count >= bounds.listeners) return 'house'
      if (token === null) return pages >= bounds.listeners / 2 ? 'house' : null
      return pages >= bounds.ofOneSession ? 'session' : null
    },
    join(newcomer) {
      const { response } = newcomer
      const listener = new Listener(response, newcomer.lastId)
      if (ended) return listener.comeBackIn(atRandom())
      const drawing = drawingOf(newcomer.heard)
      const sitting = sittingOf(newcomer)
      count++
      sitting.pages.set(listener, drawing)
      response.once('close', () => leave(listener, drawing, sitting))
      // What goes wrong on the wire ends in `close` as well.
      response.on('error', () => {})
      neighbours.listen()
      drawing.add(listener)
    },
    endAll() {
      ended = true
      for (const drawing of drawings.values()) for (const listener of drawing.listeners) listener.comeBackIn(atRandom())
    },
    async close() {
      ended = true
      for (const round of rounds) clearInterval(round)
      hearChanges(pool, () => {})
      await neighbours.close()
    },
  }
}

function pagesAt(sitting: Sitting, drawing: Drawing): Listener[] {
  return [...sitting.pages].filter(([, one]) => one === drawing).map(([page]) => page)
}
