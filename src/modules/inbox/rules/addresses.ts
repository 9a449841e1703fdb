import { keyedHash } from '../../../kernel/sealed.ts'

/** Something with an address of its own: it is written with its slug where that can stand before an @. */
interface Named {
  id: string
  slug: string
}

/**
 * A slug as a part of an address: itself when it is made of few plain signs (RFC 5321 counts 64 octets before the @, and
 * servers that take other letters are rare), else `g` and the last ten signs of the id, which are random.
 */
export function partOf({ id, slug }: Named): string {
  return /^[a-z0-9][a-z0-9-]{0,25}$/.test(slug) ? slug : `g${id.slice(-10)}`
}

/** `towns`, `towns.region.africa`, `towns.women`. No slug holds a dot, so that no two of them are ever the same. */
export function namesOf(network: Named, { region, body }: { region?: Named; body?: Named }): string {
  if (region) return `${partOf(network)}.region.${partOf(region)}`
  return body ? `${partOf(network)}.${partOf(body)}` : partOf(network)
}

export function addressOf(name: string, domain: string): string {
  return `${name}@${domain}`
}

/** What a mailbox remembers of whose address a mail came to. */
export function aboutOf({ network, body }: { network: string; body: string | null }): string {
  return body ? `group:${network}:${body}` : `network:${network}`
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** 120 bits of a keyed hash, in signs that survive any mail program: small letters and digits (RFC 4648, base32). */
export function replyToken({ scope, about, person }: { scope: string; about: string; person: string | null }): string {
  const hash = keyedHash(`${scope}\n${about}\n${person ?? ''}`, 'reply address').subarray(0, 15)
  const bits = BigInt(`0x${hash.toString('hex')}`)
  return Array.from({ length: 24 }, (_, at) => LETTERS[Number((bits >> BigInt(115 - 5 * at)) & 31n)]).join('')
}
