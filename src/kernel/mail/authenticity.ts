import { Resolver } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import type { AuthenticateOptions, DNSResolver } from 'mailauth'
import type { ArrivedMail } from './arrived.ts'
import { mailHouse } from './setup.ts'

/**
 * Whether a mail comes from whom it says (RFC 7489, DMARC over SPF and DKIM). `pass`: the domain of its sender vouches for
 * it. `fail`: that domain says how its mails are known, and this is none of them. `unverified`: nobody can tell.
 */
export type Authenticity = 'pass' | 'fail' | 'unverified'

const PATIENCE_MS = 20_000
/** More signatures than this no mail needs; each costs a look-up in the names of somebody else. */
const MOST_SIGNATURES = 10

let resolve: DNSResolver | null = null

/** Asks somebody else for the records of domains: for tests, whose domains do not exist. Null: the names of the world. */
export function resolveMailNamesBy(resolver: DNSResolver | null): void {
  resolve = resolver
}

/** Looks up what domains say of their mails; never throws, and takes twenty seconds at most. */
export async function proveSender(raw: Uint8Array, mail: ProvedBy): Promise<Authenticity> {
  // Two senders, or none that can be read: no domain can vouch for that.
  if (!mail.sender || mail.flags.includes('odd-sender') || mail.flags.includes('head-cut')) return 'unverified'
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  if (signaturesIn(bytes) > MOST_SIGNATURES) return 'unverified'
  let late: NodeJS.Timeout | undefined
  const tooLate = new Promise<Authenticity>(settle => {
    late = setTimeout(() => settle('unverified'), PATIENCE_MS)
  })
  try {
    return await Promise.race([verdict(bytes, mail), tooLate])
  } catch {
    return 'unverified'
  } finally {
    clearTimeout(late)
  }
}

type ProvedBy = Pick<ArrivedMail, 'sender' | 'flags' | 'returnPath' | 'client' | 'clientName'>

async function verdict(raw: Buffer, mail: ProvedBy): Promise<Authenticity> {
  // Brought in when the first mail arrives: houses without a door never need it.
  const { authenticate } = await import('mailauth')
  const asksSpf = mail.client !== null && !isOurRelay(mail.client)
  const options: AuthenticateOptions = {
    resolver: resolve ?? worldsNames(),
    sender: mail.returnPath ?? '',
    helo: mail.clientName ?? '',
    disableArc: true,
    disableBimi: true,
    minBitLength: 1024,
    mta: 'plenaria',
    // Behind a mail server of the house every mail comes from that server: SPF would be asked about the wrong one.
    ...(asksSpf ? { ip: mail.client! } : {}),
  }
  const { dmarc } = await authenticate(raw, options)
  if (!dmarc) return 'unverified'
  const { result } = dmarc.status
  if (result === 'pass') return 'pass'
  if (result !== 'fail') return 'unverified'
  return asksSpf || dmarc.policy === 'reject' || dmarc.policy === 'quarantine' ? 'fail' : 'unverified'
}

/** Names that nobody has (RFC 6761): to ask for them would only tell others that we did. */
const RESERVED = /(?:^|\.)(?:example|invalid|test|localhost)\.?$/i

function worldsNames(): DNSResolver {
  const resolver = new Resolver({ timeout: 4000, tries: 2 })
  return (name, type) =>
    RESERVED.test(name)
      ? Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
      : (resolver.resolve(name, type) as Promise<string[][] | string[]>) // what mailauth asks for: TXT, A, MX
}

const NEAR = new BlockList()
for (const [net, bits] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
] as const)
  NEAR.addSubnet(net, bits, 'ipv4')
NEAR.addSubnet('fc00::', 7, 'ipv6')
NEAR.addSubnet('fe80::', 10, 'ipv6')
NEAR.addAddress('::1', 'ipv6')

/** A server of the house's own, by the setting or because it stands in a network of its own. */
function isOurRelay(client: string): boolean {
  if (mailHouse().settings.relays.includes(client)) return true
  return NEAR.check(client, isIP(client) === 6 ? 'ipv6' : 'ipv4')
}

function signaturesIn(raw: Buffer): number {
  const head = raw
    .subarray(0, 256 * 1024)
    .toString('latin1')
    .split(/\r?\n\r?\n/, 1)[0]!
  return head.match(/^dkim-signature:/gim)?.length ?? 0
}
