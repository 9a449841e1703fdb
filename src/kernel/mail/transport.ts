import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer'
import type { Claimed } from './outbox.ts'
import { domainOf, type MailSettings } from './settings.ts'
import { bounceAddress, messageIdOf } from './setup.ts'

/** Marks what came from this house, so that it is known when it comes back. */
export const LOOP_HEADER = 'X-Plenaria-Loop'

// What nodemailer signs by itself, and the two fields that RFC 8058 §4 wants signed.
const SIGNED =
  'From:Sender:Reply-To:Subject:Date:Message-ID:To:Cc:MIME-Version:Content-Type:Content-Transfer-Encoding:Content-Language:In-Reply-To:References:List-Unsubscribe:List-Unsubscribe-Post:List-Id:List-Post:Auto-Submitted'

/** The connections to the mail server; `pool: false` for one that is only tried, and with less patience. */
export function openTransport(settings: MailSettings & { smtpUrl: string }, pool = true): Transporter {
  const patience = pool ? 20_000 : 8000
  const url = new URL(settings.smtpUrl)
  const transport = createTransport({
    url: settings.smtpUrl,
    pool,
    maxConnections: settings.connections,
    maxMessages: 1000,
    maxRequeues: 1,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: pool ? 60_000 : patience,
    name: domainOf(settings.from),
    // A password never crosses a network in the clear, unless the address says so: ?requireTLS=false
    ...(url.username && !isNear(url.hostname) && !url.searchParams.has('requireTLS') ? { requireTLS: true } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(settings.dkim
      ? {
          dkim: {
            domainName: domainOf(settings.from),
            keySelector: settings.dkim.selector,
            privateKey: settings.dkim.key,
            headerFieldNames: SIGNED,
          },
        }
      : {}),
  } as Parameters<typeof createTransport>[0]) as Transporter
  // Every failure is told to the mail that met it; without a listener the second telling would end the process.
  transport.on('error', () => {})
  return transport
}

/** Whether a host is this very machine. */
export const isNear = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)

/** A claimed mail as nodemailer takes it. The same row always makes a mail of the same Message-ID. */
export function messageOf(mail: Claimed, settings: MailSettings): SendMailOptions {
  const { content } = mail
  const { unsubscribe } = content
  return {
    messageId: messageIdOf(mail.id),
    envelope: { from: settings.door ? bounceAddress(mail.bounceToken) : settings.from, to: [mail.address] },
    from: { name: content.fromName ?? settings.fromName ?? '', address: content.from ?? settings.from },
    to: { name: '', address: mail.address },
    subject: content.subject,
    text: content.text,
    html: content.html,
    ...(content.replyTo ? { replyTo: { name: '', address: content.replyTo } } : {}),
    ...(content.inReplyTo ? { inReplyTo: content.inReplyTo } : {}),
    ...(content.references.length > 0 ? { references: content.references } : {}),
    ...(unsubscribe
      ? { list: { unsubscribe: [[unsubscribe.url, ...(unsubscribe.mailto ? [`mailto:${unsubscribe.mailto}`] : [])]] } }
      : {}),
    headers: {
      'Content-Language': content.language,
      [LOOP_HEADER]: domainOf(settings.from),
      // nodemailer would write a list's name without the dots that make it one.
      ...(content.list ? listHeaders(content.list) : {}),
      ...(content.automatic ? { 'Auto-Submitted': 'auto-generated' } : {}),
      // Given to nodemailer as a list header it would become an address between angle brackets.
      ...(unsubscribe ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
    attachments: content.attachments.map(({ name, type, base64 }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(base64, 'base64'),
    })),
  }
}

/** RFC 2919 and RFC 2369: the name of the list is its address with a dot in the place of the @. */
function listHeaders({ name, address }: { name: string; address: string }): Record<string, string> {
  return {
    'List-Id': `${encodeWords(name)} <${address.replace('@', '.')}>`.trim(),
    'List-Post': `<mailto:${address}>`,
    Precedence: 'list',
  }
}

/** Words as a header takes them that a mail program decodes (RFC 2047). */
function encodeWords(words: string): string {
  return /^[\x20-\x7e]*$/.test(words)
    ? words.replace(/[",;:]/g, '')
    : `=?utf-8?B?${Buffer.from(words.slice(0, 15)).toString('base64')}?=`
}
