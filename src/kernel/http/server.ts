import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { VISITOR } from '../actor.ts'
import { ERRORS, type ErrorCode, Refusal } from '../errors.ts'
import { UPLOAD_LIMIT } from '../files/unfinished.ts'
import { html } from '../html.ts'
import { islandAt } from '../look/islands.ts'
import { layout } from '../look/layout.ts'
import { lookCss, lookPath } from '../look/stylesheet.ts'
import { sayAny } from '../texts.ts'
import { type Context, contextOf, type House } from './context.ts'
import { serveFilesOrigin } from './downloads.ts'
import { sendPage } from './send.ts'
import { uploadRoutes } from './uploads.ts'
import { asksForJson, contextFor, type Web, webOn } from './web.ts'

export type Log = (level: 'info' | 'warn' | 'error', what: string, more?: Record<string, unknown>) => void

const FOREVER = 'public, max-age=31536000, immutable'

/** The HTTP server with its headers, errors and fixed files; `routes` adds what the house offers. */
export async function createServer(
  house: House,
  log: Log,
  routes: (web: Web, fastify: FastifyInstance) => void,
): Promise<FastifyInstance> {
  const fastify = Fastify({ bodyLimit: 1024 * 1024, routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 } })
  await fastify.register(cookie)
  await fastify.register(formbody, { bodyLimit: 1024 * 1024 })
  await fastify.register(multipart, {
    limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 200, fieldSize: 1024 * 1024 },
  })
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.headers(HEADERS)
  })
  serveFilesOrigin(fastify, house)
  fastify.get('/healthz', async () => ({ ok: true }))
  fastify.get('/readyz', async (_request, reply) => {
    try {
      await house.pool`select 1`
      return { ok: true }
    } catch {
      return reply.code(503).send({ ok: false })
    }
  })
  fastify.get(lookPath, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', FOREVER).send(lookCss),
  )
  fastify.get('/islands/:file', (request, reply) => {
    const code = islandAt(request.url)
    if (code === null) throw new Refusal('not-found')
    return reply.type('text/javascript; charset=utf-8').header('cache-control', FOREVER).send(code)
  })
  fastify.get('/favicon.ico', (_request, reply) => reply.redirect('/sign.svg', 301))
  fastify.get('/sign.svg', (_request, reply) => reply.type('image/svg+xml').header('cache-control', FOREVER).send(SIGN))
  uploadRoutes(fastify, house)
  routes(webOn(fastify, house), fastify)

  fastify.setNotFoundHandler(() => {
    throw new Refusal('not-found')
  })
  fastify.setErrorHandler(async (error, request, reply) => {
    const code = codeOf(error)
    const { status, tellUs } = ERRORS[code]
    if (tellUs) log('error', code, { path: request.routeOptions.url, error: describe(error) })
    if (wantsJson(request)) return reply.code(status).send({ error: code })
    const context = await contextFor(house, request).catch((): Context => contextOf(house, request, null, VISITOR))
    const { say, identity } = context.reader
    const title = sayAny(say, `error-${code}-title` as keyof Messages)
    const values = error instanceof Refusal ? error.values : {}
    const says = sayAny(say, `error-${code}` as keyof Messages, values)
    if (asksForJson(request)) return reply.code(status).send({ error: code, says })
    const next = identity ? null : html`<p><a class="button" href="/sign-in">${say('sign-in')}</a></p>`
    const main = html`<h1>${title}</h1><p class="lead">${says}</p>${status === 404 || status === 401 ? next : null}<p><a href="/">${say('back-home')}</a></p>`
    await sendPage(reply, context.reader, layout(context.reader, { title, main, status }))
    return reply
  })
  return fastify
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

function codeOf(error: unknown): ErrorCode {
  if (error instanceof Refusal) return error.code
  const code = (error as { code?: string }).code ?? ''
  const status = (error as { statusCode?: number }).statusCode
  if (code === 'FST_REQ_FILE_TOO_LARGE' || status === 413) return 'too-large'
  if (status !== undefined && status >= 400 && status < 500) return 'bad-request'
  // PostgreSQL: a text it cannot hold; unique violation, row-level security; then time-outs, shutdowns and lost connections.
  if (code === '22021') return 'bad-request'
  if (code === '23505') return 'conflict'
  if (code === '42501') return 'not-allowed'
  if (/^(57|08|53|40001|40P01|CONNECT|ECONN|NO_CONNECTION)/.test(code)) return 'busy'
  return 'broken'
}

function wantsJson(request: FastifyRequest): boolean {
  return request.url.startsWith('/api/') || request.url.split('?')[0]!.endsWith('.json')
}

/** An error for the log. What PostgreSQL says of a value quotes the value, and people's words stay out of logs. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error'
  const stack = (error.stack ?? '').slice((error.stack ?? '').indexOf('\n    at ') + 1)
  const { code, routine } = error as { code?: string; routine?: string }
  return routine ? `PostgreSQL ${code} in ${routine}\n${stack}` : `${error.name}: ${error.message}\n${stack}`
}
