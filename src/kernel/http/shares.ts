import { BlockList, isIP, isIPv4 } from 'node:net'
import type { FastifyRequest } from 'fastify'

/** So many at once, and for one sender no more than a quarter of them: nobody can take all of it alone. */
export class Shares {
  taken = 0
  readonly #most: number
  readonly #each: number
  readonly #takenBy = new Map<string, number>()

  constructor(most: number) {
    this.#most = most
    this.#each = Math.ceil(most / 4)
  }

  /** Null when there is no room; otherwise what gives the place back, once. A sender of null may take all there is. */
  take(sender: string | null): (() => void) | null {
    const mine = sender === null ? 0 : (this.#takenBy.get(sender) ?? 0)
    if (this.taken >= this.#most || mine >= this.#each) return null
    this.taken++
    if (sender !== null) this.#takenBy.set(sender, mine + 1)
    let held = true
    return () => {
      if (held) this.#giveBack(sender)
      held = false
    }
  }

  #giveBack(sender: string | null): void {
    this.taken--
    if (sender === null) return
    const left = this.#takenBy.get(sender)! - 1
    if (left > 0) this.#takenBy.set(sender, left)
    else this.#takenBy.delete(sender)
  }
}

/** Whose `X-Forwarded-For` is believed: what reaches us from here has come through a proxy of the operator's. */
export const OPERATORS_ADDRESSES = ['loopback', 'linklocal', 'uniquelocal']

/**
 * The part of the net that a request comes from, as much as one sender easily has: a /24 of IPv4, a /64 of IPv6. Null
 * where nobody knows: a proxy that does not tell, or this very machine. It is held while the request lasts, never written.
 */
export function vicinityOf(request: FastifyRequest): string | null {
  const address = (request.ip ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  const told = Boolean(request.headers['x-forwarded-for'])
  const family = isIP(address)
  if (family === 0 || (!told && operators.check(address, family === 4 ? 'ipv4' : 'ipv6'))) return null
  return isIPv4(address) ? address.replace(/\.\d+$/, '') : firstHalf(address)
}

const operators = new BlockList()
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  operators.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  operators.addSubnet(net, prefix, 'ipv6')

/** The first four of the eight groups of an IPv6 address, however it was written. */
function firstHalf(address: string): string {
  const [left = [], right = []] = new URL(`http://[${address}]`).hostname
    .slice(1, -1)
    .split('::')
    .map(side => side.split(':').filter(Boolean))
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right].slice(0, 4).join(':')
}
