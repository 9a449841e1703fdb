import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../errors.ts'
import { Shares, vicinityOf } from './shares.ts'
import { type Bounds, newTurn, type Turn, Turns } from './turns.ts'

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

/** `inWork`, `queue`: requests; the database has ten connections for those in work. Of the rest a sender has a quarter. */
export interface Limits extends Bounds {
  /** Requests from their first header to the last byte of their answer: slow senders and slow readers count here. */
  open: number
  /** Bodies that have begun to arrive, but for files and pieces of them: less than `open`, so that pages stay open. */
  unfinished: number
  /** Files that are being received with a form at once, each up to 20 MB in memory. */
  files: number
  /** Requests for files that arrive in pieces; what has come of one lies in the store. */
  pieces: number
  /** Half of all turns of the event loop late by this much: the process has more to do than it can. */
  lateMilliseconds: number
}

const LIMITS: Limits = {
  inWork: 32,
  queue: 256,
  waitMilliseconds: 3000,
  open: 512,
  unfinished: 128,
  files: 12,
  pieces: 200,
  lateMilliseconds: 1000,
}

/**
 * More than the house can answer is turned away with `busy` before any work is done for it, rather than piled up: a
 * form that was turned away can be sent again with the same key. Once the server closes, what is in work is finished,
 * streams are ended, and whatever comes new is turned away.
 */
export function holdBack(fastify: FastifyInstance, changed: Partial<Limits> = {}): { stopping: () => boolean } {
  const limits = { ...LIMITS, ...changed }
  const house = { turns: new Turns(limits), files: new Shares(limits.files), pieces: new Shares(limits.pieces) }
  const open = new Shares(limits.open)
  const unfinished = new Shares(limits.unfinished)
  const late = watchLateness(limits.lateMilliseconds)
  const streams = new Set<FastifyReply['raw']>()
  let stopping = false

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
    if (stopping || house.turns.isFull() || (late.now && house.turns.inWork > 4)) return done(turnAway(request, reply))
    const from = vicinityOf(request)
    const leave = open.take(from)
    const arrived = leave && (bringsBody(request) ? unfinished.take(from) : () => {})
    if (!arrived) {
      leave?.()
      return done(turnAway(request, reply))
    }
    const turn = newTurn()
    const visit: Visit = { reply, turn, house, arrived, whenGone: null }
    visits.set(request, visit)
    request.raw.once('end', arrived)
    reply.raw.once('close', () => {
      leave()
      arrived()
      visit.whenGone?.()
      // Nobody waits for it any more. What is being worked on keeps its turn until it is done.
      if (turn.state === 'queued' || reply.sent) house.turns.leave(turn)
    })
    done()
  })

  fastify.addHook('preHandler', (request, reply, done) => {
    const visit = visits.get(request)
    if (!visit) return done()
    house.turns.enter(visit.turn, entered => done(entered ? undefined : turnAway(request, reply)))
  })

  fastify.addHook('onSend', (request, _reply, payload, done) => {
    const visit = visits.get(request)
    if (visit) house.turns.leave(visit.turn)
    done(null, payload)
  })

  fastify.addHook('preClose', async () => {
    stopping = true
    for (const stream of streams) if (stream.headersSent && !stream.writableEnded) stream.end()
    for (let waited = 0; open.taken > 0 && waited < FINISHING_MILLISECONDS; waited += 20) {
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    late.end()
  })

  return { stopping: () => stopping }
}

/**
 * Waits for the sender, not for us: a request gives up its turn here, and whatever `receive` does besides waiting does
 * it after `takeTurn` or in `inTurn`. Throws `busy` when too much is being received, from this sender or from all.
 */
export async function whileReceiving<Result>(
  request: FastifyRequest,
  what: 'files' | 'pieces',
  sender: string,
  receive: () => Promise<Result>,
): Promise<Result> {
  const visit = visits.get(request)
  if (!visit) return receive()
  const done = visit.house[what].take(sender)
  if (!done) throw turnAway(request, visit.reply)
  visit.arrived()
  visit.house.turns.leave(visit.turn)
  try {
    return await receive()
  } finally {
    done()
  }
}

/** Waits for a turn, which lasts until the answer. Throws `busy` when none comes. */
export async function takeTurn(request: FastifyRequest): Promise<void> {
  const visit = visits.get(request)
  if (visit && !(await visit.house.turns.take(visit.turn))) throw new Refusal('busy')
}

/** Works in a turn and gives it up again. Throws `busy` when none comes. */
export async function inTurn<Result>(request: FastifyRequest, work: () => Promise<Result>): Promise<Result> {
  await takeTurn(request)
  try {
    return await work()
  } finally {
    const visit = visits.get(request)
    visit?.house.turns.leave(visit.turn)
  }
}

/**
 * For what costs more than a page: `bounds` is how many do it at once. Whoever waits for it holds no turn meanwhile, so
 * pages are answered; whoever is one too many is turned away with `busy`.
 */
export function fewAtOnce(bounds: Bounds) {
  const few = new Turns(bounds)
  return async <Result>(request: FastifyRequest, work: () => Promise<Result>): Promise<Result> => {
    const visit = visits.get(request)
    if (!visit) return work()
    const place = newTurn()
    if (few.isBusy()) visit.house.turns.leave(visit.turn)
    visit.whenGone = () => {
      if (place.state === 'queued') few.leave(place)
    }
    if (!(await few.take(place))) throw turnAway(request, visit.reply)
    try {
      await takeTurn(request)
      return await work()
    } finally {
      few.leave(place)
    }
  }
}

const FINISHING_MILLISECONDS = 5000
const LARGEST_BODY_TO_READ_ON = 1024 * 1024

/** A request from its first header to the last byte of its answer. */
interface Visit {
  reply: FastifyReply
  turn: Turn
  house: { turns: Turns; files: Shares; pieces: Shares }
  /** Its body is here, or bounded in another way. */
  arrived: () => void
  whenGone: (() => void) | null
}

const visits = new WeakMap<FastifyRequest, Visit>()

function bringsBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
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
