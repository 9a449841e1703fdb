import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { FastifyReply } from 'fastify'
import type { Html } from '../html.ts'
import { READER_HEADER } from '../offline/rules.ts'
import { LOOK_COOKIE, type Reader } from './context.ts'

/**
 * A page that is ready to be sent. `parts` leave one after the other, each flushed, so that the first screen of a
 * long text is on the phone before the rest is on the wire.
 */
export interface Page {
  parts: Html[]
  status?: number
  /** No browser keeps a copy: it shows what is shown once. */
  secret?: boolean
  /** Cookies of preference to set: language, zone. */
  cookies?: Record<string, string>
  styleHash: string
  lookHash: string
  /** It shows other addresses of this house in frames. */
  frames?: boolean
}

const YEAR = 365 * 24 * 60 * 60

export async function sendPage(reply: FastifyReply, reader: Reader, page: Page): Promise<void> {
  reply
    .code(page.status ?? 200)
    .type('text/html; charset=utf-8')
    .header('content-language', reader.language)
    .header(READER_HEADER, reader.mark)
    .header('content-security-policy', `${contentPolicy(page.styleHash)}${page.frames ? "; frame-src 'self'" : ''}`)
  if (page.secret) reply.header('cache-control', 'no-store')
  if (!reader.hasLook) reply.setCookie(LOOK_COOKIE, page.lookHash, { path: '/', sameSite: 'lax', maxAge: YEAR })
  for (const [name, value] of Object.entries(page.cookies ?? {})) {
    reply.setCookie(name, value, { path: '/', sameSite: 'lax', maxAge: YEAR })
  }
  await sendParts(reply, page.parts)
}

export function contentPolicy(styleHash: string): string {
  return [
    "default-src 'none'",
    `style-src 'self' 'sha256-${styleHash}'`,
    "script-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

async function sendParts(reply: FastifyReply, parts: Html[]): Promise<void> {
  const accepted = String(reply.request.headers['accept-encoding'] ?? '')
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  if (!encoding) {
    // Every browser compresses; what does not is a program, and takes the page in one piece.
    await reply.send(parts.reduce((whole, part) => whole + part.text, ''))
    return
  }
  reply.header('content-encoding', encoding)
  const packer =
    encoding === 'br'
      ? createBrotliCompress({
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
        })
      : createGzip({ level: 6 })
  const sending = reply.send(packer)
  for (const [i, part] of parts.entries()) {
    packer.write(part.text)
    if (i < parts.length - 1) await new Promise<void>(flushed => packer.flush(() => flushed()))
  }
  packer.end()
  await sending
}
