import type { Html } from '../html.ts'
import type { Id, ScopeId } from '../ids.ts'
import { directionOf, isLanguage, type Language } from '../languages.ts'
import { mailAddress } from './address.ts'
import { isOurLink } from './links.ts'
import { manyLines, oneLine } from './one-line.ts'
import { mailHouse } from './setup.ts'

/** A mail to one person, as a module writes it. */
export interface Mail {
  /** The same key is never sent twice for one purpose in one scope: `<id>:<person>`. At most 200 characters. */
  key: string
  /** A word for what it is for, `sign-in-code`; one box gets at most `atMostPerHour` of a purpose. */
  purpose: string
  /** Whose mail it is; without a scope only a service actor may send. The staff of the scope sees how it fared. */
  scope?: ScopeId | null
  /** Of no scope: those it tells of. Whoever is removed from one of them does not get it any more. */
  gathers?: readonly ScopeId[]
  to: { address: string; person?: Id<'person'> }
  /** Who it comes from, in words; the address is always the house's. */
  fromName?: string
  /** Comes from this address of the house instead of the one all mails come from. Throws where it is of another domain. */
  from?: string
  /** It lies on a locked phone for everybody to read: it reveals nothing. */
  subject: string
  text: string
  html: Html | string
  language: Language
  replyTo?: string
  /** It is one of a list that people write to each other (RFC 2919, RFC 2369): its name and its address. */
  list?: { name: string; address: string }
  /** Message-IDs from the mail that this one answers; what does not look like one is left out. */
  inReplyTo?: string
  references?: readonly string[]
  /** `url` takes a POST without sign-in (RFC 8058) and is made by `linkTo`. */
  unsubscribe?: { url: string; mailto?: string }
  attachments?: readonly { name: string; type: string; bytes: Uint8Array }[]
  /** After this hour it is not sent any more. */
  expiresAt?: Temporal.Instant
  atMostPerHour?: number
  /** One of thousands: it lets every mail to one person go before it. */
  bulk?: boolean
  /** False for what a person wrote to a person: out-of-office answers to it are welcome. */
  automatic?: boolean
}

/** What a mail says, as it waits in the outbox: every field is safe to stand in a head. */
export interface MailContent {
  fromName: string | null
  /** Missing in what was written before it was known, as `list` is. */
  from?: string | null
  list?: { name: string; address: string } | null
  subject: string
  text: string
  html: string
  language: Language
  direction: 'ltr' | 'rtl'
  replyTo: string | null
  inReplyTo: string | null
  references: string[]
  unsubscribe: { url: string; mailto: string | null } | null
  attachments: { name: string; type: string; base64: string }[]
  automatic: boolean
}

/** A mail that cannot be sent as it is: a fault of the code that wrote it. The message repeats no word of it. */
export class BadMail extends Error {}

const LONGEST = 512 * 1024
const HEAVIEST = 1024 * 1024

/** Throws `BadMail` for what no mail may be; words are made safe, not refused. */
export function contentOf(mail: Mail): { address: string; content: MailContent } {
  const address = mailAddress(mail.to.address)
  if (!address) throw new BadMail('the address is not one plain address')
  if (!mail.key || mail.key.length > 200) throw new BadMail('a mail needs a key of at most 200 characters')
  if (!/^[a-z][a-z0-9-]{0,60}$/.test(mail.purpose))
    throw new BadMail('the purpose of a mail is a word such as sign-in-code')
  if (!isLanguage(mail.language)) throw new BadMail('the language of a mail is a tag such as fr')
  const text = manyLines(mail.text)
  const html = manyLines(String(mail.html))
  if (text.length > LONGEST || html.length > LONGEST) throw new BadMail('a mail is at most 512 KB long')
  return {
    address,
    content: {
      fromName: mail.fromName ? senderName(mail.fromName) : null,
      from: mail.from === undefined ? null : ownAddress(mail.from),
      list: mail.list ? { name: senderName(mail.list.name), address: ownAddress(mail.list.address) } : null,
      subject: oneLine(mail.subject),
      text,
      html,
      language: mail.language,
      direction: directionOf(mail.language),
      replyTo: mail.replyTo === undefined ? null : plain('replyTo', mail.replyTo),
      inReplyTo: messageIds([mail.inReplyTo ?? ''])[0] ?? null,
      references: messageIds(mail.references ?? []).slice(-20),
      unsubscribe: mail.unsubscribe ? wayOut(mail.unsubscribe) : null,
      attachments: attachmentsOf(mail.attachments ?? []),
      automatic: mail.automatic ?? true,
    },
  }
}

/** Who a mail comes from as it can stand before an address: one line, at most 80 characters, no sign of an address. */
export function senderName(words: string): string {
  return oneLine(words, 80).replace(/[<>"\\@]/g, '')
}

function ownAddress(text: string): string {
  const address = plain('from', text)
  if (!mailHouse().settings.domains.includes(address.slice(address.lastIndexOf('@') + 1)))
    throw new BadMail('mails come from an address of the house')
  return address
}

function plain(field: string, text: string): string {
  const address = mailAddress(text)
  if (!address) throw new BadMail(`${field} is not one plain address`)
  return address
}

/** They come from mails of strangers, so only the plainest shape goes back into a head. */
function messageIds(given: readonly string[]): string[] {
  return given.filter(one => one.length <= 250 && /^<[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+>$/.test(one))
}

function wayOut({ url, mailto }: { url: string; mailto?: string }): MailContent['unsubscribe'] {
  if (!isOurLink(url)) throw new BadMail('the address to unsubscribe at is made by linkTo()')
  return { url, mailto: mailto === undefined ? null : plain('unsubscribe.mailto', mailto) }
}

function attachmentsOf(given: NonNullable<Mail['attachments']>): MailContent['attachments'] {
  if (given.reduce((sum, one) => sum + one.bytes.length, 0) > HEAVIEST)
    throw new BadMail('what is attached to a mail is at most 1 MB; a link serves the rest')
  return given.map(({ name, type, bytes }) => ({
    name: oneLine(name, 100).replace(/[/\\:"<>]/g, '-') || 'file',
    type: /^[a-z]+\/[a-z0-9.+-]+$/.test(type) ? type : 'application/octet-stream',
    base64: Buffer.from(bytes).toString('base64'),
  }))
}
