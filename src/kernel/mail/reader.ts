import { parentPort } from 'node:worker_threads'
import ICAL from 'ical.js'
import PostalMime, { type Email } from 'postal-mime'
import { preparedHtml } from '../paper/html-prepare.ts'
import { mailAddress } from './address.ts'

// Runs in a worker thread: a hostile mail can at worst end this thread.

export interface ReaderRequest {
  bytes: Uint8Array
  want: 'all' | 'report'
}

/** What a delivery report (RFC 3464) says of the first recipient that failed, else of the first. */
export interface DeliveryReport {
  action: string
  /** RFC 3463: 5.1.1. */
  status: string | null
  recipient: string | null
}

export interface ReadWords {
  text: string | null
  html: string | null
  attachments: { name: string | null; type: string; bytes: Uint8Array }[]
  /** REPLY, REQUEST, … where a part is a calendar's. */
  calendarMethod: string | null
  /** What a calendar says of an invitation: who answered how, in the words of RFC 5545 (`ACCEPTED`), and to what. */
  calendarAnswer: { answer: string | null; title: string | null } | null
  /** How many attached files are left out here, because there are too many. */
  leftOut: number
  /** The mails that it says came before it, the nearest first. */
  references: string[]
  report: DeliveryReport | null
}

const LIMITS = { maxNestingDepth: 40, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 3 }
const MOST_ATTACHMENTS = 100

parentPort?.on('message', async ({ bytes, want }: ReaderRequest) => {
  try {
    const email = await PostalMime.parse(bytes, LIMITS)
    parentPort?.postMessage({ words: want === 'all' ? await wordsOf(email) : { ...NOTHING, report: reportOf(email) } })
  } catch {
    parentPort?.postMessage({ problem: 'unreadable' })
  }
})

const NOTHING: ReadWords = {
  text: null,
  html: null,
  attachments: [],
  calendarMethod: null,
  calendarAnswer: null,
  leftOut: 0,
  references: [],
  report: null,
}

async function wordsOf(email: Email): Promise<ReadWords> {
  return {
    text: email.text?.trim() ? email.text : email.html ? await textOf(email.html) : null,
    html: email.html ?? null,
    attachments: email.attachments.slice(0, MOST_ATTACHMENTS).map(({ filename, mimeType, content }) => ({
      name: filename,
      type: mimeType,
      bytes: bytesOf(content),
    })),
    calendarMethod: email.attachments.find(one => one.method)?.method ?? null,
    calendarAnswer: calendarIn(email),
    leftOut: Math.max(0, email.attachments.length - MOST_ATTACHMENTS),
    references: referencesIn(email.references),
    report: reportOf(email),
  }
}

/** A page as text, by the library's own hand: it makes one where a mail has a page beside a text. */
async function textOf(html: string): Promise<string | null> {
  const page = Buffer.from(preparedHtml(html.slice(0, 2_000_000))).toString('base64')
  const head = (type: string) => `--x\r\nContent-Type: ${type}; charset=utf-8\r\n`
  const both = `Content-Type: multipart/mixed; boundary=x\r\n\r\n${head('text/plain')}\r\n\r\n${head('text/html')}Content-Transfer-Encoding: base64\r\n\r\n${page}\r\n--x--\r\n`
  return (await PostalMime.parse(both)).text ?? null
}

function referencesIn(header: string | undefined): string[] {
  const found = (header ?? '').slice(0, 20_000).match(/<[^<>\s]{1,250}>/g) ?? []
  return found.reverse().slice(0, 20)
}

/** The first event of a calendar that came with a mail; what cannot be read is none. */
function calendarIn(email: Email): ReadWords['calendarAnswer'] {
  const part = email.attachments.find(one => one.mimeType === 'text/calendar')
  if (!part) return null
  try {
    const calendar = new ICAL.Component(
      ICAL.parse(new TextDecoder().decode(bytesOf(part.content)).slice(0, 256 * 1024)),
    )
    const event = calendar.getFirstSubcomponent('vevent')
    const answer = event?.getFirstProperty('attendee')?.getFirstParameter('partstat')
    return {
      answer: answer ? answer.toUpperCase().slice(0, 40) : null,
      title: String(event?.getFirstPropertyValue('summary') ?? '').slice(0, 300) || null,
    }
  } catch {
    return null
  }
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}

function reportOf(email: Email): DeliveryReport | null {
  const part = email.attachments.find(one => /^message\/(global-)?delivery-status$/.test(one.mimeType))
  if (!part) return null
  const text = new TextDecoder().decode(bytesOf(part.content)).slice(0, 64 * 1024)
  const groups = text.split(/\r?\n[ \t]*\r?\n/).map(fieldsOf)
  const recipients = groups.filter(one => one.has('action'))
  const worst = recipients.find(one => one.get('action') === 'failed') ?? recipients[0]
  if (!worst) return null
  return {
    action: worst.get('action')!,
    status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(worst.get('status') ?? '')?.[0] ?? null,
    recipient: mailAddress((worst.get('final-recipient') ?? '').replace(/^[^;]*;/, '').trim()),
  }
}

function fieldsOf(group: string): Map<string, string> {
  const lines = group.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return new Map(lines.map(line => [line.split(':', 1)[0]!.trim().toLowerCase(), afterColon(line)]))
}

const afterColon = (line: string) =>
  line
    .slice(line.indexOf(':') + 1)
    .trim()
    .toLowerCase()
