import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { parse } from 'node:querystring'
import type { FastifyHttpOptions, FastifyInstance } from 'fastify'
import { Refusal } from '../errors.ts'
import type { Log } from '../log.ts'

export const BODY_LIMIT = 1024 * 1024

/** A form of ours has some hundreds of fields; taking a body apart into more would cost us more than its sender. */
const MOST_FIELDS = 10_000

/**
 * How long whatever comes over the wire may take, and how large it may be. A file of 20 MB on a phone (0.5 Mbit/s)
 * takes six minutes, so time alone cannot part slow people from attackers: `cutSlowBodies` does.
 */
export const SERVER_LIMITS = {
  bodyLimit: BODY_LIMIT,
  requestTimeout: 600_000,
  // Without a byte in either direction. Streams say something more often than that.
  connectionTimeout: 60_000,
  // Longer than a proxy in front keeps a connection it may want to use again (nginx: 60 s).
  keepAliveTimeout: 72_000,
  http: { headersTimeout: 15_000, connectionsCheckingInterval: 5000, maxHeaderSize: 16 * 1024 },
  routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
} satisfies FastifyHttpOptions<Server>

export const MOST_CONNECTIONS = 12_000

/** Answers what is not HTTP, or not in time, with one plain line, and closes: whatever follows on that wire is not understood. */
export function answerGarbage(log: Log) {
  return (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    const [status, words] = GARBAGE[error.code ?? ''] ?? [400, 'Bad Request']
    log('warn', 'not-http', { code: error.code ?? null, status })
    if (!socket.writable) return void socket.destroy()
    const head = `HTTP/1.1 ${status} ${words}\r\nContent-Type: text/plain\r\nContent-Length: ${words.length + 1}`
    socket.end(`${head}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${words}\n`, () => socket.destroy())
  }
}

const GARBAGE: Record<string, [number, string]> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Content Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
}

/** RFC 9112, 3.2: a request with two hosts is refused; whatever stands before us may have read the other one. */
export function refuseTwoHosts(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const { rawHeaders } = request.raw
    let hosts = 0
    for (let i = 0; i < rawHeaders.length; i += 2) {
      if (rawHeaders[i]!.length === 4 && rawHeaders[i]!.toLowerCase() === 'host') hosts++
    }
    if (hosts < 2) return done()
    reply.header('connection', 'close')
    done(new Refusal('bad-request'))
  })
}

/** Cuts off senders whose body has stood still, or dripped, for two looks in a row. */
export function cutSlowBodies(fastify: FastifyInstance, { lookMilliseconds = 15_000, leastBytes = 4096 } = {}): void {
  const receiving = new Map<Socket, { bytes: number; slow: number }>()
  fastify.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request
    if (raw.headers['content-length'] !== undefined || raw.headers['transfer-encoding'] !== undefined) {
      const { socket } = raw
      receiving.set(socket, { bytes: socket.bytesRead, slow: 0 })
      raw.once('close', () => receiving.delete(socket))
      raw.once('end', () => receiving.delete(socket))
    }
    done()
  })
  const looking = setInterval(() => {
    for (const [socket, seen] of receiving) {
      seen.slow = socket.bytesRead - seen.bytes < leastBytes ? seen.slow + 1 : 0
      seen.bytes = socket.bytesRead
      if (seen.slow >= 2) socket.destroy()
    }
  }, lookMilliseconds)
  looking.unref()
  fastify.addHook('onClose', async () => clearInterval(looking))
}

/** Takes the body of a form apart. What comes after more fields than any form of ours has is not read. */
export function parseForm(body: string): Record<string, unknown> {
  return parse(body, '&', '=', { maxKeys: MOST_FIELDS })
}
