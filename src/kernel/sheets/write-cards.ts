import { cleanText } from './cells.ts'

/** What a card may say of somebody; what is absent or empty is left out. */
export interface Card {
  /** Stays the same in every export, so that a second import changes and does not add. */
  uid?: string
  /** The whole name as its bearer writes it. */
  name: string
  familyName?: string
  givenName?: string
  organisation?: string
  /** What they are there: treasurer. */
  title?: string
  emails?: readonly string[]
  /** In E.164 or as they are written. */
  phones?: readonly { number: string; kind?: 'cell' | 'work' | 'home' }[]
  /** BCP 47, best first; version 3.0 has no place for them. */
  languages?: readonly string[]
  city?: string
  country?: string
  note?: string
  changedAt?: Temporal.Instant
}

/** Cards in vCard 4.0 (RFC 6350) or 3.0 (RFC 2426), which older telephones read; one piece for each card. */
export async function* writeCards(
  cards: Iterable<Card> | AsyncIterable<Card>,
  version: '4.0' | '3.0',
): AsyncGenerator<Buffer, void> {
  for await (const card of cards) yield Buffer.from(cardText(card, version))
}

function cardText(card: Card, version: '4.0' | '3.0'): string {
  const four = version === '4.0'
  const lines = ['BEGIN:VCARD', `VERSION:${version}`]
  const add = (name: string, ...parts: (string | undefined)[]) => {
    const values = parts.map(part => escaped(part ?? ''))
    if (values.some(value => value !== '')) lines.push(`${name}:${values.join(';')}`)
  }
  add('UID', card.uid)
  lines.push(`FN:${escaped(card.name)}`)
  // Version 3.0 demands a name in parts; an undivided one stands in the first.
  const divided = Boolean(card.familyName || card.givenName)
  lines.push(`N:${escaped((divided ? card.familyName : card.name) ?? '')};${escaped(card.givenName ?? '')};;;`)
  add('ORG', card.organisation)
  add('TITLE', card.title)
  for (const address of card.emails ?? []) add(four ? 'EMAIL' : 'EMAIL;TYPE=INTERNET', address)
  for (const { number, kind = 'cell' } of card.phones ?? [])
    add(four ? `TEL;TYPE=${kind}` : `TEL;TYPE=${kind.toUpperCase()}`, number)
  add('ADR', '', '', '', card.city, '', '', card.country)
  if (four)
    for (const [index, language] of (card.languages ?? []).entries())
      add(`LANG;PREF=${Math.min(index + 1, 100)}`, language)
  add('NOTE', card.note)
  if (card.changedAt) lines.push(`REV:${card.changedAt.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`)
  lines.push('END:VCARD')
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

function escaped(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replace(/[\n\u2028\u2029]/g, '\\n')
}

/** Lines of at most 75 octets, none of which cuts a character (RFC 6350, 3.2). */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= 75) return line
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const sign of line) {
    const length = Buffer.byteLength(sign)
    if (octets + length > 75) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += sign
    octets += length
  }
  return [...lines, current].join('\r\n')
}
