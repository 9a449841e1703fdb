import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import { Refusal } from '../errors.ts'
import type { InterfaceLanguage } from '../languages.ts'
import type { Log } from '../log.ts'
import { type Say, texts } from '../texts.ts'
import { reading, type Tx } from '../transaction.ts'
import type { Drawn, Listener } from './listener.ts'
import { lanes, oneAtATime } from './turns.ts'

/** What somebody may listen to. */
export interface Listening {
  /** The name under which its changes are announced, such as `document:<id>`. */
  channel: string
  /**
   * Everybody who has equal rights to it, as an actor (`audienceIn`). What is sent is drawn as this actor and goes to all of them,
   * so nothing that only one person may see gets into it: row-level security sees to that too.
   */
  audience: Actor
}

/** What a module says about a live address. */
export interface LiveRoute {
  /** Throws what the page would throw for a reader who may not. Asked again as long as somebody listens. */
  listen: (tx: Tx, params: Record<string, string>) => Promise<Listening>
  /**
   * The present state, for one audience in one language: sentences and numbers by name, few and short. It asks the
   * same access function again, as the audience.
   */
  draw: (tx: Tx, params: Record<string, string>, listeners: Listeners) => Promise<Record<string, string | number>>
}

export interface Listeners {
  say: Say
  language: InterfaceLanguage
}

/** One state that many hear: what, for whom, in which language. */
export interface Heard extends Listening {
  route: LiveRoute
  /** The pattern of its addresses, and what stands in the places of this one. */
  pattern: string
  params: Record<string, string>
  language: InterfaceLanguage
}

const LETTERS_AT_MOST = 16 * 1024
const inTurn = lanes(3)

/** Draws for all who may see the same: once per change, and the very same bytes to all of them. */
export class Drawing {
  readonly heard: Heard
  readonly listeners = new Set<Listener>()
  drawnAt = performance.now()
  readonly #pool: Pool
  readonly #log: Log
  readonly #step: number
  #last: Drawn | null = null

  /** One change is told at once, a storm of them every `step` milliseconds: each goes to every open page. */
  constructor(pool: Pool, log: Log, step: number, heard: Heard) {
    this.#pool = pool
    this.#log = log
    this.#step = step
    this.heard = heard
  }

  /** Gives a newcomer the present state, and every later one. */
  add(listener: Listener): void {
    this.listeners.add(listener)
    if (this.#last) listener.send(this.#last)
    else if (this.listeners.size === 1) this.refresh()
  }

  /** Draws again and sends what is different. When it cannot be drawn everybody keeps what they have. */
  readonly refresh = oneAtATime(async () => {
    if (this.listeners.size === 0) return
    try {
      const drawn = await inTurn(() => this.#draw())
      this.drawnAt = performance.now()
      this.#last = drawn
      for (const listener of this.listeners) listener.send(drawn)
    } catch (error) {
      if (isRefused(error)) for (const listener of this.listeners) listener.over()
      else this.#log('warn', 'stream-not-drawn', { error: (error as Error).name, channel: this.heard.channel })
    }
    await pause(this.#step, undefined, { ref: false })
  })

  async #draw(): Promise<Drawn> {
    const { route, params, language, audience } = this.heard
    const state = await reading(this.#pool, audience, tx => route.draw(tx, params, { say: texts(language), language }))
    const json = JSON.stringify(state)
    if (json.length > LETTERS_AT_MOST) throw new RangeError('a live state is a few short sentences and numbers')
    const id = createHash('sha256')
      .update(`${keyOf(this.heard)}\n${json}`)
      .digest('base64url')
      .slice(0, 16)
    return { id, bytes: Buffer.from(`id: ${id}\ndata: ${json}\n\n`) }
  }
}

/** The same for everybody who hears the same bytes. */
export function keyOf({ pattern, params, channel, audience, language }: Omit<Heard, 'route'>): string {
  return JSON.stringify([pattern, params, channel, audience, language])
}

/** Whether somebody may not, as against: we could not find out. */
export function isRefused(error: unknown): boolean {
  return error instanceof Refusal && error.status < 500
}
