import { keyedHash, open, seal } from '../../kernel/sealed.ts'

/** Who wrote, as it is kept: nobody reads it in the database. */
export interface Sender {
  address: string | null
  name: string | null
}

export function sealSender(sender: Sender, place: 'inbox_item' | 'inbox_message', id: string): Buffer {
  return seal(JSON.stringify(sender), placeOf(place, id))
}

/** Nobody, where it opens no more: under another secret, or moved. */
export function openSender(sealed: Uint8Array | null, place: 'inbox_item' | 'inbox_message', id: string): Sender {
  const text = sealed && open(sealed, placeOf(place, id))
  return text ? (JSON.parse(text) as Sender) : { address: null, name: null } // sealed by `sealSender`
}

/** By what mails of one address are found, in whatever letter case it is written. */
export function hashOfSender(address: string | null): Buffer | null {
  return address === null ? null : keyedHash(address.toLowerCase(), 'inbox sender')
}

const placeOf = (table: string, id: string) => `${table}.sender ${id}`

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** 120 bits of a keyed hash, in signs that survive any mail program: small letters and digits (RFC 4648, base32). */
export function replyToken({ scope, about, person }: { scope: string; about: string; person: string | null }): string {
  const hash = keyedHash(`${scope}\n${about}\n${person ?? ''}`, 'reply address').subarray(0, 15)
  const bits = BigInt(`0x${hash.toString('hex')}`)
  return Array.from({ length: 24 }, (_, at) => LETTERS[Number((bits >> BigInt(115 - 5 * at)) & 31n)]).join('')
}
