import { createHmac } from 'node:crypto'
import { domainToASCII } from 'node:url'

// RFC 5321 §4.5.3.1: 64 octets before the @, 254 in all. Comments, quoted names, routes and groups are legal and are
// what header injection is made of; no member of a union was ever reached by one.
const LOCAL =
  /^[\p{Letter}\p{Mark}\p{Number}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{Letter}\p{Mark}\p{Number}!#$%&'*+/=?^_`{|}~-]+)*$/u
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/**
 * One plain address, its domain in lower case and ASCII (RFC 5891), spaces around it dropped; null when a text is
 * anything else: a name with an address, several, a comment, a quoted name, a number in place of a domain.
 */
export function mailAddress(text: string): string | null {
  const plain = text.normalize('NFC').replace(/^ +| +$/g, '')
  if (plain.length > 254) return null
  const at = plain.lastIndexOf('@')
  const local = plain.slice(0, at)
  const domain = domainToASCII(plain.slice(at + 1))
  if (at < 1 || Buffer.byteLength(local) > 64 || !LOCAL.test(local)) return null
  if (!DOMAIN.test(domain) || Buffer.byteLength(local) + domain.length > 253) return null
  return `${local}@${domain}`
}

/** The keyed hash of an address: equal for equal addresses in any letter case, and nothing without the secret. */
export function addressHash(address: string, secret: Uint8Array): Buffer {
  return hmac(secret, 'address', address.toLowerCase())
}

/**
 * The keyed hash of the box a mail ends in, however its address is spelled: without what follows a plus sign, without
 * dots before the @. It may take two boxes for one, so it only serves to count.
 */
export function boxHash(address: string, secret: Uint8Array): Buffer {
  const at = address.lastIndexOf('@')
  const box = address.slice(0, at).replace(/\+.*$/s, '').replaceAll('.', '')
  return hmac(secret, 'box', `${box}${address.slice(at)}`.toLowerCase())
}

function hmac(secret: Uint8Array, what: string, text: string): Buffer {
  return createHmac('sha256', secret).update(`mail ${what} ${text}`).digest()
}
