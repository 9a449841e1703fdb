import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/**
 * What lies in the database so that nobody reads it there: AES-256-GCM under a key of the house's secret, which is in
 * no database and no backup. It protects against a stolen disk, a backup, a query too many; not against who runs the
 * server. NIST SP 800-38D: a random 96-bit nonce, a 128-bit tag.
 */
const VERSION = 1
const NONCE = 12
const TAG = 16

let secret: Buffer | null = null

/** The secret of the house. Said once at start. */
export function sealWith(houseSecret: Buffer): void {
  secret = houseSecret
}

/** Seals a text for one place (`accounts_account.address <id>`): moved to another row or column it opens no more. */
export function seal(text: string, place: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), nonce).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), nonce, sealed, cipher.getAuthTag()])
}

/**
 * The text again; null when it was sealed for another place, under another secret, or was altered. `under`: a secret
 * to try instead of the house's own.
 */
export function open(sealed: Uint8Array, place: string, under?: Buffer): string | null {
  const bytes = Buffer.from(sealed)
  if (bytes[0] !== VERSION || bytes.length < 1 + NONCE + TAG) return null
  const key = under ? keyOf(under, 'seal') : keyFor('seal')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(-TAG))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE, -TAG)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** A keyed hash (HMAC-SHA-256) of a text for one use: it is found by it, and tells nothing without the secret. */
export function keyedHash(text: string, use: string): Buffer {
  return createHmac('sha256', keyFor('hash')).update(`${use}\n${text}`).digest()
}

const keys = new Map<string, Buffer>()
let keysOf: Buffer | null = null

function keyFor(use: string): Buffer {
  if (!secret) throw new Error('sealWith() was not called')
  if (keysOf !== secret) keys.clear()
  keysOf = secret
  const known = keys.get(use)
  if (known) return known
  const key = keyOf(secret, use)
  keys.set(use, key)
  return key
}

function keyOf(of: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', of, Buffer.alloc(0), `plenaria ${use}`, 32))
}
