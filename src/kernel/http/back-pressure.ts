import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Never turned away and never counted as work: fixed files, health, and streams that stay open for hours. */
    unbounded?: boolean
  }
  interface FastifyRequest {
    /** It was turned away before anything was done for it. */
    shed: boolean
  }
}

export interface Limits {
  /** Requests that are worked on at once; the database has ten connections for them. */
  inWork: number
  /** Requests that wait for their turn, and for how long at most. */
  queue: number
  waitMilliseconds: number
  /** Requests from their first header to the last byte of their answer: slow senders and slow readers count here. */
  open: number
  /** Files that are being received at once, each up to 20 MB in memory. */
  uploads: number
  /** Half of all turns of the event loop late by this much: the process has more to do than it can. */
  lateMilliseconds: number
}

const LIMITS: Limits = {
  inWork: 32,
  queue: 256,
  waitMilliseconds: 3000,
  open: 512,
  uploads: 12,
  lateMilliseconds: 1000,
}

/**
 * More than the house can answer is turned away with `busy` before any work is done for it, rather than piled up: a
 * form that was turned away can be sent again with the same key. Once the server closes, what is in work is finished,
 * streams are ended, and whatever comes new is turned away.
 */
export function holdBack(fastify: FastifyInstance, limits: Partial<Limits> = {}): { stopping: () => boolean } {
  const house = new Turns({ ...LIMITS, ...limits })
  const late = watchLateness(house.limits.lateMilliseconds)
  const streams = new Set<FastifyReply['raw']>()
  let stopping = false
  let open = 0

  fastify.decorateRequest('shed', false)

  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.unbounded) {
      streams.add(reply.raw)
      reply.raw.once('close', () => streams.delete(reply.raw))
      // A stream may be silent for longer than other connections may.
      request.raw.socket.setTimeout(0)
      return done()
    }
    if (stopping) reply.header('connection', 'close')
    if (stopping || open >= house.limits.open || house.isFull() || (late.now && house.inWork > 4)) {
      return done(turnAway(request, reply))
    }
    open++
    const turn = house.turnFor(request)
    reply.raw.once('close', () => {
      open--
      // Nobody waits for it any more. What is being worked on keeps its turn until it is done.
      if (turn.state === 'queued' || reply.sent) house.leave(turn)
    })
    done()
  })

  fastify.addHook('preHandler', (request, reply, done) => {
    const turn = turns.get(request)
    if (!turn) return done()
    house.enter(turn, entered => done(entered ? undefined : turnAway(request, reply)))
  })

  fastify.addHook('onSend', (request, _reply, payload, done) => {
    const turn = turns.get(request)
    if (turn) house.leave(turn)
    done(null, payload)
  })

  fastify.addHook('preClose', async () => {
    stopping = true
    for (const stream of streams) if (stream.headersSent && !stream.writableEnded) stream.end()
    for (let waited = 0; open > 0 && waited < FINISHING_MILLISECONDS; waited += 20) {
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    late.end()
  })

  return { stopping: () => stopping }
}

/**
 * Waits for the sender, not for us: gives up the turn of a request while `receive` runs and queues for another one
 * afterwards. Throws `busy` when too many files are being received, or when no turn comes.
 */
export async function whileReceiving<Result>(request: FastifyRequest, receive: () => Promise<Result>): Promise<Result> {
  const turn = turns.get(request)
  return turn ? turn.house.receive(turn, receive) : receive()
}

const FINISHING_MILLISECONDS = 5000
const LARGEST_BODY_TO_READ_ON = 1024 * 1024

interface Turn {
  state: 'none' | 'queued' | 'working'
  answer: ((entered: boolean) => void) | null
  timer: NodeJS.Timeout | null
  house: Turns
}

const turns = new WeakMap<FastifyRequest, Turn>()

class Turns {
  readonly limits: Limits
  inWork = 0
  // Kept in the order they came.
  readonly #waiting = new Set<Turn>()
  #receiving = 0

  constructor(limits: Limits) {
    this.limits = limits
  }

  turnFor(request: FastifyRequest): Turn {
    const turn: Turn = { state: 'none', answer: null, timer: null, house: this }
    turns.set(request, turn)
    return turn
  }

  isFull(): boolean {
    return this.inWork >= this.limits.inWork && this.#waiting.size >= this.limits.queue
  }

  enter(turn: Turn, answer: (entered: boolean) => void): void {
    if (this.inWork < this.limits.inWork) {
      this.inWork++
      turn.state = 'working'
      answer(true)
    } else if (this.isFull()) {
      answer(false)
    } else {
      turn.state = 'queued'
      turn.answer = answer
      turn.timer = setTimeout(() => this.leave(turn), this.limits.waitMilliseconds)
      this.#waiting.add(turn)
    }
  }

  /** Ends work, or waiting for it. Leaving twice is leaving once. */
  leave(turn: Turn): void {
    const { state } = turn
    turn.state = 'none'
    if (state === 'queued') {
      this.#waiting.delete(turn)
      answerOnce(turn, false)
    } else if (state === 'working') {
      this.inWork--
      this.#callNext()
    }
  }

  async receive<Result>(turn: Turn, receive: () => Promise<Result>): Promise<Result> {
    if (this.#receiving >= this.limits.uploads) throw new Refusal('busy')
    this.#receiving++
    this.leave(turn)
    try {
      const received = await receive()
      if (!(await new Promise<boolean>(answer => this.enter(turn, answer)))) throw new Refusal('busy')
      return received
    } finally {
      this.#receiving--
    }
  }

  #callNext(): void {
    const [next] = this.#waiting
    if (!next) return
    this.#waiting.delete(next)
    this.inWork++
    next.state = 'working'
    answerOnce(next, true)
  }
}

function answerOnce(turn: Turn, entered: boolean): void {
  const { answer, timer } = turn
  if (timer) clearTimeout(timer)
  turn.answer = null
  turn.timer = null
  answer?.(entered)
}

function turnAway(request: FastifyRequest, reply: FastifyReply): Refusal {
  request.shed = true
  // Node reads a body on that nobody wants, to keep the connection; a large one is not worth it.
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers
  if (chunked || Number(length ?? 0) > LARGEST_BODY_TO_READ_ON) reply.header('connection', 'close')
  return new Refusal('busy')
}

/** Looks once a second. One long turn makes nobody late; a second in which every other turn was long does. */
function watchLateness(limitMilliseconds: number): { now: boolean; end: () => void } {
  const turns = monitorEventLoopDelay({ resolution: 20 })
  turns.enable()
  const looking = setInterval(() => {
    lateness.now = turns.percentile(50) / 1e6 > limitMilliseconds
    turns.reset()
  }, 1000)
  looking.unref()
  const lateness = {
    now: false,
    end() {
      clearInterval(looking)
      turns.disable()
    },
  }
  return lateness
}
