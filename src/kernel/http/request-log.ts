import { randomInt } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Log } from '../log.ts'

/** Ten digits that a reader can say on the phone; nothing can be learned from one about others. */
export function requestNumber(): string {
  return String(randomInt(1e9, 1e10))
}

/**
 * One line for each answer: method, the pattern of the route (a path may hold a name), status, milliseconds until the
 * last byte, bytes, and whether it was turned away. Looks at our health that found us well are not worth a line.
 */
export function logRequests(fastify: FastifyInstance, log: Log): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const beganAt = performance.now()
    const { socket } = request.raw
    const bytesBefore = socket.bytesWritten
    reply.raw.once('close', () => {
      const route = request.routeOptions.url ?? null
      const whole = reply.raw.writableFinished
      const status = whole || reply.raw.headersSent ? reply.raw.statusCode : 499
      if (status === 200 && (route === '/healthz' || route === '/readyz')) return
      log(request.shed ? 'warn' : levelOf(status), 'request', {
        number: request.id,
        method: request.method,
        route,
        status,
        milliseconds: Math.round(performance.now() - beganAt),
        bytes: socket.bytesWritten - bytesBefore,
        ...(request.shed ? { shed: true } : {}),
        ...(whole ? {} : { cutOff: true }),
      })
    })
    done()
  })
}

/** Why we were busy has a line of its own. */
function levelOf(status: number): 'info' | 'warn' | 'error' {
  return status >= 400 ? (status >= 500 && status !== 503 ? 'error' : 'warn') : 'info'
}
