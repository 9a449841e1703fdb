import { randomBytes } from 'node:crypto'

/** A string that only fits where its own kind of id is asked for: `Id<'person'>` is no `Id<'scope'>`. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

/** What a private row is scoped to and a role is held in: the house, one of its networks, a region of one. */
export type ScopeId = Id<'scope'>

let lastMillisecond = 0
let sequence = 0

/**
 * A new UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, then a 12-bit counter that keeps ids of one process in the
 * order they were made even within a millisecond, then 62 random bits.
 */
export function newId<Kind extends string>(): Id<Kind> {
  const now = Date.now()
  if (now > lastMillisecond) {
    lastMillisecond = now
    sequence = randomBytes(2).readUInt16BE() & 0x7ff
  } else if (++sequence > 0xfff) {
    lastMillisecond++
    sequence = 0
  }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(lastMillisecond, 0, 6)
  bytes.writeUInt16BE(0x7000 | sequence, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>
}

/** When a UUIDv7 was made, by the clock of the machine that made it. */
export function madeAt(id: string): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a piece of a URL or of a form can be an id at all; what cannot is "not found" before any query. */
export function isId(text: unknown): text is Id<string> {
  return typeof text === 'string' && UUID.test(text)
}

/**
 * A piece of a URL made from a title: letters and digits of any script kept, accents of Latin letters dropped,
 * everything else a hyphen; at most 60 characters. Empty when the title holds no letter or digit.
 */
export function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}
