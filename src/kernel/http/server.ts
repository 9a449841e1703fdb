import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance } from 'fastify'
import { Refusal } from '../errors.ts'
import { UPLOAD_LIMIT } from '../files/unfinished.ts'
import type { Log } from '../log.ts'
import { islandAt } from '../look/islands.ts'
import { lookCss, lookPath } from '../look/stylesheet.ts'
import { holdBack } from './back-pressure.ts'
import { type House, LOOK_COOKIE } from './context.ts'
import { serveFilesOrigin } from './downloads.ts'
import { errorAnswerer } from './error-page.ts'
import { healthRoutes, type Readiness } from './health.ts'
import {
  answerGarbage,
  BODY_LIMIT,
  cutSlowBodies,
  MOST_CONNECTIONS,
  parseForm,
  refuseTwoHosts,
  SERVER_LIMITS,
} from './limits.ts'
import { logRequests, requestNumber } from './request-log.ts'
import { OPERATORS_ADDRESSES } from './shares.ts'
import { uploadRoutes } from './uploads.ts'
import { type Web, webOn } from './web.ts'

const FOREVER = 'public, max-age=31536000, immutable'

/**
 * The HTTP server with its headers, bounds, errors, health and fixed files; `routes` adds what the house offers.
 * `readiness` is what must stand besides the database before readers are sent to this process.
 */
export async function createServer(
  house: House,
  log: Log,
  routes: (web: Web, fastify: FastifyInstance) => void,
  { readiness = {}, requestLog = true }: { readiness?: Readiness; requestLog?: boolean } = {},
): Promise<FastifyInstance> {
  const answerError = errorAnswerer(house, log)
  const fastify = Fastify({
    ...SERVER_LIMITS,
    genReqId: requestNumber,
    trustProxy: OPERATORS_ADDRESSES,
    clientErrorHandler: answerGarbage(log),
    // Once it closes, `holdBack` answers: in the reader's language, and with `/healthz` still well.
    return503OnClosing: false,
    frameworkErrors(error, request, reply) {
      // An address that is none: no hook has run, so nothing can be known of the browser nor kept by it.
      request.cookies = { [LOOK_COOKIE]: house.lookHash }
      reply.headers(HEADERS)
      if (requestLog) log('warn', 'request', { number: request.id, method: request.method, route: null, status: 400 })
      answerError(error, request, reply).catch(() => reply.raw.destroy())
    },
  })
  fastify.server.maxConnections = MOST_CONNECTIONS
  if (requestLog) logRequests(fastify, log)
  fastify.addHook('onRequest', ({ raw }, reply, done) => {
    // Of what a proxy may say for a browser only the address is heard: our name stands in PUBLIC_URL, or in Host.
    delete raw.headers['x-forwarded-host']
    delete raw.headers['x-forwarded-proto']
    reply.headers(HEADERS)
    done()
  })
  await fastify.register(cookie)
  refuseTwoHosts(fastify)
  // Before `holdBack` ends what is left: open pages are told when to come back.
  fastify.addHook('preClose', async () => house.stream.endAll())
  const { stopping } = holdBack(fastify)
  cutSlowBodies(fastify)
  await fastify.register(formbody, { bodyLimit: BODY_LIMIT, parser: parseForm })
  await fastify.register(multipart, {
    limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 200, fieldSize: BODY_LIMIT },
  })
  serveFilesOrigin(fastify, house)
  healthRoutes(fastify, house.pool, stopping, readiness)
  fixedFiles(fastify)
  uploadRoutes(fastify, house)
  routes(webOn(fastify, house), fastify)
  fastify.setNotFoundHandler(() => {
    throw new Refusal('not-found')
  })
  fastify.setErrorHandler(answerError)
  return fastify
}

function fixedFiles(fastify: FastifyInstance): void {
  const fixed = { config: { unbounded: true } }
  fastify.get(lookPath, fixed, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', FOREVER).send(lookCss),
  )
  fastify.get('/islands/:file', fixed, (request, reply) => {
    const code = islandAt(request.url)
    if (code === null) throw new Refusal('not-found')
    return reply.type('text/javascript; charset=utf-8').header('cache-control', FOREVER).send(code)
  })
  fastify.get('/favicon.ico', fixed, (_request, reply) => reply.redirect('/sign.svg', 301))
  fastify.get('/sign.svg', fixed, (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', FOREVER).send(SIGN),
  )
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  // Not `no-referrer`: with it browsers send `Origin: null` on our own forms, and we could not tell them from others'.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'x-frame-options': 'DENY',
  // A page holds keys of forms and words for one reader: nobody else's cache may keep it. Fixed files say otherwise.
  'cache-control': 'private, no-cache',
  vary: 'accept-encoding, accept-language, cookie',
}

const SIGN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="M4 20h32" stroke="#0b5566" stroke-width="3"/><circle cx="7" cy="20" r="5" fill="#0b5566"/><circle cx="20" cy="20" r="5" fill="#0b5566"/><circle cx="33" cy="20" r="4" fill="#fff" stroke="#0b5566" stroke-width="3"/></svg>'
