import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'

/**
 * Answers with a mail's own HTML, for a frame of the mailbox: its styles and nothing else, no script, nothing fetched,
 * an origin of its own. Its links open beside the mailbox, as in a mail program.
 */
export function sendFramed(reply: FastifyReply, mail: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policyOf(mail))
    .header('x-frame-options', 'SAMEORIGIN')
    .header('cache-control', 'private, no-store')
    .send(mail.replace('<head>', '<head>\n<base target="_blank">'))
}

/** The policy that lets exactly the styles of this mail through (CSP 3, `unsafe-hashes` for those of attributes). */
export function policyOf(mail: string): string {
  const sheets = [...mail.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css = '']) => css)
  const attributes = [...mail.matchAll(/ style="([^"]*)"/g)].map(([, css = '']) => unescaped(css))
  const hashes = [...new Set([...sheets, ...attributes])].map(css => `'sha256-${hash(css)}'`)
  return [
    "default-src 'none'",
    `style-src 'unsafe-hashes' ${hashes.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-popups allow-popups-to-escape-sandbox',
  ].join('; ')
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64')

const SIGNS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
const unescaped = (text: string) => text.replace(/&(?:lt|gt|quot|amp);/g, sign => SIGNS[sign]!)
