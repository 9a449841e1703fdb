import type { ServerResponse } from 'node:http'

/** What is sent: bytes that are the same for all who hear them, under an id that is the same for the same content. */
export interface Drawn {
  id: string
  bytes: Buffer
}

// What a client has not taken yet, in bytes, besides what the system keeps for it: who reads no further is let go.
const WAITING_AT_MOST = 64 * 1024
const FAREWELL_MILLISECONDS = 5000
const BEAT = Buffer.from(':\n\n')
const OVER = 'event: over\ndata: over\n\n'

/** One open page: writes Server-Sent Events to it as long as it takes them. */
export class Listener {
  readonly #response: ServerResponse
  /** Id of the state it has. */
  #has: string | null

  constructor(response: ServerResponse, has: string | null) {
    this.#response = response
    this.#has = has
  }

  /** Sends a state, unless it has it. */
  send({ id, bytes }: Drawn): void {
    if (this.#has === id) return
    this.#has = id
    this.#write(bytes)
  }

  /** A sign of life, so that nobody between us takes the connection for dead. */
  beat(): void {
    this.#write(BEAT)
  }

  /** Ends it and tells the page not to come back: it may hear this no more. */
  over(): void {
    this.#end(OVER)
  }

  /** Ends it; the page comes back after so many milliseconds. */
  comeBackIn(milliseconds: number): void {
    this.#end(`retry: ${Math.round(milliseconds)}\n\n`)
  }

  #write(bytes: Buffer): void {
    const response = this.#response
    if (response.writableEnded || response.destroyed) return
    if (response.writableLength > WAITING_AT_MOST) response.destroy()
    else response.write(bytes)
  }

  #end(words: string): void {
    const response = this.#response
    if (response.writableEnded || response.destroyed) return
    response.end(words)
    const patience = setTimeout(() => response.destroy(), FAREWELL_MILLISECONDS).unref()
    response.once('close', () => clearTimeout(patience))
  }
}
