import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import { Refusal } from '../errors.ts'
import type { LiveRoute } from '../stream/drawing.ts'
import type { Context, House } from './context.ts'
import { SESSION_COOKIE } from './session-cookie.ts'

const RETRY_AFTER_SECONDS = 60
// A process that dies says no farewell: its pages come back spread over some seconds.
const COME_BACK_SECONDS = 8

/**
 * Answers with a stream of Server-Sent Events that stays open: the present state at once, unless the page says by
 * `Last-Event-ID` that it has it, then each later one. Too many: 503 (the house) or 429 (one session), and when to come back.
 */
export async function openLive(
  house: House,
  context: Context,
  reply: FastifyReply,
  pattern: string,
  route: LiveRoute,
): Promise<void> {
  const { request, reader, actor } = context
  const { identity, language } = reader
  const token = identity ? (request.cookies[SESSION_COOKIE] ?? null) : null
  const params = request.params as Record<string, string>
  const listening = await context.read(tx => route.listen(tx, params))
  const full = house.stream.full(token)
  if (full) {
    const refusal = new Refusal(full === 'house' ? 'busy' : 'too-many')
    reply.code(refusal.status).header('retry-after', RETRY_AFTER_SECONDS).header('cache-control', 'no-store')
    await reply.send({ error: refusal.code })
    return
  }
  // Behind another answer on the same connection it could not begin, and nobody would tell us when it ended.
  if (!reply.raw.socket) throw new Refusal('bad-request')
  const response = reply.hijack().raw
  // Gone while we asked.
  if (response.destroyed) return
  // The end of the stream is the end of the connection: no frame around every event.
  response.useChunkedEncodingByDefault = false
  response.writeHead(200, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // nginx would keep events back until it has a buffer full of them.
    'x-accel-buffering': 'no',
  })
  response.write(`retry: ${Math.round(2000 + Math.random() * COME_BACK_SECONDS * 1000)}\n\n`)
  house.stream.join({
    token,
    session: identity?.session ?? null,
    actor,
    heard: { ...listening, route, pattern, params, language },
    lastId: oneLine(request.headers['last-event-id']),
    response,
  })
}

function oneLine(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && header.length < 100 ? header : null
}
