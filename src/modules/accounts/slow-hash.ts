import { hash, verify } from '@node-rs/argon2'
import { Refusal } from '../../kernel/errors.ts'

/** argon2id with 19 MiB, two passes, one lane: the first choice of OWASP's Password Storage Cheat Sheet. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
/** Each takes 19 MiB and a core for some 30 ms: two at once in a process, and a few seconds of them waiting. */
const AT_ONCE = 2
const MOST_WAITING = 60

let running = 0
const waiting: (() => void)[] = []

/** Hashes a word so that it takes long to guess. Throws `busy` when too many wait. */
export function slowHash(word: string): Promise<string> {
  return inTurn(() => hash(word, STRENGTH))
}

/** Whether a word is the one of a hash; without a hash it takes as long, and is not. Throws `busy` when too many wait. */
export function isWordOf(kept: string | null, word: string): Promise<boolean> {
  return inTurn(async () => {
    if (kept) return verify(kept, word)
    await hash(word, STRENGTH)
    return false
  })
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new Refusal('busy')
    // Whoever is done hands the place on, so that nobody slips in between.
    await new Promise<void>(turn => waiting.push(turn))
  } else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
