import { createHash, randomBytes } from 'node:crypto'

/** A token for a cookie or a link: 256 random bits, as signs that need no escaping. The database keeps its hash alone. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
