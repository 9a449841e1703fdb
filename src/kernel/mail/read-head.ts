import { createHash } from 'node:crypto'
import PostalMime, { type Email } from 'postal-mime'
import { mailAddress } from './address.ts'
import { oneLine } from './one-line.ts'
import { domainOf } from './settings.ts'
import { mailHouse, mailOfMessageId } from './setup.ts'
import { LOOP_HEADER } from './transport.ts'

/** What makes a mail one that nobody should answer by itself, or that needs care. */
export type Flag =
  | 'auto-reply'
  | 'list'
  | 'loop'
  | 'delivery-report'
  | 'calendar'
  | 'signed'
  | 'encrypted'
  | 'no-message-id'
  // Another mail had its Message-ID before.
  | 'same-message-id'
  | 'odd-sender'
  | 'head-cut'
  | 'broken'

/** The facts of a mail's head. Nothing in it is proved. */
export interface Head {
  sender: string | null
  senderName: string | null
  messageId: string
  inReplyTo: string | null
  /** Mails of ours it names, the one it answers first. */
  ours: string[]
  subject: string | null
  writtenAt: Temporal.Instant | null
  flags: Flag[]
}

const LONGEST_HEAD = 64 * 1024
const MOST_STOPS = 30

/** Reads the head alone, so that the size of a mail costs nothing. Never throws: what cannot be read is flagged. */
export async function readHead(raw: Uint8Array): Promise<Head> {
  const { head, cut } = headOf(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength))
  const email = await parse(head)
  const flags = new Set<Flag>(email ? flagsOf(email) : ['broken'])
  if (cut) flags.add('head-cut')
  const own = messageIdsIn(email?.messageId)[0]
  if (!own) flags.add('no-message-id')
  const answers = messageIdsIn(email?.inReplyTo)
  const named = [...answers, ...messageIdsIn(email?.references).reverse()].map(mailOfMessageId)
  const from = email?.from
  if (!from?.address || email?.headers.filter(one => one.key === 'from').length !== 1) flags.add('odd-sender')
  return {
    sender: from?.address ? mailAddress(from.address) : null,
    senderName: from?.name ? oneLine(from.name, 100) : null,
    // A retry of a mail without one brings the same bytes, hence the same name.
    messageId: own ?? `<${createHash('sha256').update(raw).digest('hex')}@made.invalid>`,
    inReplyTo: answers[0] ?? null,
    ours: [...new Set(named.filter(id => id !== null))],
    subject: email?.subject ? oneLine(email.subject, 500) : null,
    writtenAt: instantIn(email?.date),
    flags: [...flags],
  }
}

function headOf(raw: Buffer): { head: Buffer; cut: boolean } {
  const start = raw.subarray(0, LONGEST_HEAD)
  const ends = [start.indexOf('\r\n\r\n'), start.indexOf('\n\n')].filter(at => at >= 0)
  if (ends.length > 0) return { head: start.subarray(0, Math.min(...ends)), cut: false }
  return { head: start, cut: raw.length > LONGEST_HEAD }
}

async function parse(head: Buffer): Promise<Email | null> {
  try {
    return await PostalMime.parse(Buffer.concat([head, Buffer.from('\r\n\r\n')]), { maxHeadersSize: LONGEST_HEAD + 4 })
  } catch {
    return null
  }
}

function messageIdsIn(header: string | undefined): string[] {
  return (
    (header ?? '')
      .slice(0, 10_000)
      .match(/<[^<>\s]{1,250}>/g)
      ?.map(one => oneLine(one, 260)) ?? []
  )
}

// Subjects that mail programs write for somebody who is away and that carry no header saying so.
const AWAY =
  /^(?:auto(?:matic)?[ -]?reply|out of (?:the )?office|réponse automatique|absence|respuesta automática|fuera de la oficina|رد تلقائي|automatische antwort|abwesenheit)/i

function flagsOf(email: Email): Flag[] {
  const values = (key: string) =>
    email.headers.filter(one => one.key === key).map(one => one.value.trim().toLowerCase())
  const value = (key: string) => values(key)[0] ?? ''
  const type = value('content-type')
  const automatic =
    (value('auto-submitted') !== '' && !value('auto-submitted').startsWith('no')) ||
    /^(bulk|junk|auto_reply)/.test(value('precedence')) ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponder'].some(key => values(key).length > 0) ||
    AWAY.test(email.subject ?? '')
  const own = domainOf(mailHouse().settings.from)
  const loop =
    values(LOOP_HEADER.toLowerCase()).includes(own) ||
    mailOfMessageId(email.messageId ?? '') !== null ||
    values('received').length > MOST_STOPS
  const found: [Flag, boolean][] = [
    ['auto-reply', automatic],
    ['list', value('list-id') !== '' || value('precedence') === 'list'],
    ['loop', loop],
    ['delivery-report', /^multipart\/report\b/.test(type)],
    ['calendar', /^text\/calendar\b/.test(type)],
    ['signed', /^multipart\/signed\b|signed-data/.test(type)],
    ['encrypted', /^multipart\/encrypted\b|enveloped-data/.test(type)],
  ]
  return found.filter(([, is]) => is).map(([flag]) => flag)
}

function instantIn(date: string | undefined): Temporal.Instant | null {
  const at = Date.parse(date ?? '')
  const year = Number.isNaN(at) ? 0 : new Date(at).getUTCFullYear()
  return year >= 1970 && year < 3000 ? Temporal.Instant.fromEpochMilliseconds(at) : null
}
