import type { FastifyReply, FastifyRequest } from 'fastify'
import { VISITOR } from '../actor.ts'
import { ERRORS, type ErrorCode, Refusal } from '../errors.ts'
import { html } from '../html.ts'
import type { InterfaceLanguage } from '../languages.ts'
import { faultOf, type Log } from '../log.ts'
import { buttonLink } from '../look/kit.ts'
import { layout } from '../look/layout.ts'
import { sayAny } from '../texts.ts'
import { contextOf, type House, type Reader } from './context.ts'
import { contentPolicy, type Page, sendPage } from './send.ts'
import { asksForJson, contextFor } from './web.ts'

/** When somebody who heard that we are busy may try again. */
const RETRY_AFTER_SECONDS = '5'

/**
 * Answers whatever was thrown: a small complete page in the reader's language for people, the code for programs. What
 * is our fault is written to the log under the number that stands on the page. A house that is busy or broken asks the
 * database for nothing here: behind a dead one, error pages would pile up as well.
 */
export function errorAnswerer(house: House, log: Log) {
  return async (error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const code = codeOf(error)
    const { status, tellUs } = ERRORS[code]
    const number = tellUs && !request.shed ? request.id : null
    if (number) log('error', code, { number, route: request.routeOptions.url ?? null, error: faultOf(error) })
    reply.code(status).header('cache-control', 'no-store')
    if (status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS)
    if (wantsJson(request)) return reply.send({ error: code, ...(number && code === 'broken' ? { number } : {}) })
    const visitor = () => contextOf(house, request, null, VISITOR).reader
    if (request.shed) return sendFixed(reply, busyPage(visitor()))
    const values = error instanceof Refusal ? error.values : {}
    if (asksForJson(request)) {
      const { say } = visitor()
      return reply.send({ error: code, says: sayAny(say, `error-${code}` as keyof Messages, values) })
    }
    const asksNobody = tellUs || request.routeOptions.config.unbounded === true
    const reader = asksNobody ? visitor() : await contextFor(house, request).then(({ reader }) => reader, visitor)
    await sendPage(reply, reader, pageOf(reader, code, values, number))
    return reply
  }
}

function pageOf(reader: Reader, code: ErrorCode, values: Record<string, string | number>, number: string | null): Page {
  const { say, identity } = reader
  const { status } = ERRORS[code]
  const title = sayAny(say, `error-${code}-title` as keyof Messages)
  const signIn = identity ? null : html`<p>${buttonLink('/sign-in', say('sign-in'))}</p>`
  const here = `${reader.here.pathname}${reader.here.search}`
  const prove =
    code === 'not-fresh'
      ? html`<p>${buttonLink(`/account/step-up?next=${encodeURIComponent(here)}`, say('step-up'))}</p>`
      : null
  const main = html`<h1>${title}</h1><p class="lead">${sayAny(say, `error-${code}` as keyof Messages, values)}</p>${number ? html`<p>${say('error-number', { digits: number })}</p>` : null}${status === 404 || status === 401 ? signIn : prove}<p><a href="/">${say('back-home')}</a></p>`
  return layout(reader, { title, main, status })
}

interface Fixed {
  language: InterfaceLanguage
  policy: string
  body: string
}

const busyPages = new Map<InterfaceLanguage, Fixed>()

/** The page of whoever is turned away is drawn once per language: there may be thousands a second. */
function busyPage(reader: Reader): Fixed {
  const { language } = reader
  let fixed = busyPages.get(language)
  if (!fixed) {
    const anybody: Reader = { ...reader, here: new URL('http://here/'), askedLanguage: null, hasLook: true }
    const page = pageOf(anybody, 'busy', {}, null)
    fixed = { language, policy: contentPolicy(page.styleHash), body: page.parts.map(part => part.text).join('') }
    busyPages.set(language, fixed)
  }
  return fixed
}

function sendFixed(reply: FastifyReply, { language, policy, body }: Fixed): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-language', language)
    .header('content-security-policy', policy)
    .send(body)
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof Refusal) return error.code
  const code = (error as { code?: string } | null)?.code ?? ''
  const status = (error as { statusCode?: number } | null)?.statusCode
  if (code === 'FST_REQ_FILE_TOO_LARGE' || status === 413) return 'too-large'
  if (status !== undefined && status >= 400 && status < 500) return 'bad-request'
  // PostgreSQL: a text it cannot hold; unique violation, row-level security.
  if (code === '22021') return 'bad-request'
  if (code === '23505') return 'conflict'
  if (code === '42501') return 'not-allowed'
  return BUSY.test(code) ? 'busy' : 'broken'
}

// PostgreSQL: ended or cancelled, connection, no room, locked for too long, idle for too long, deadlock; then the driver's and the network's.
const BUSY =
  /^(57|08|53|55P03|25P03|25P04|40001|40P01|CONNECT|ECONN|EPIPE|ETIMEDOUT|ENOSPC|EDQUOT|NO_CONNECTION|NO_ANSWER)/

function wantsJson(request: FastifyRequest): boolean {
  return request.url.startsWith('/api/') || request.url.split('?')[0]!.endsWith('.json')
}
