import { setTimeout as sleep } from 'node:timers/promises'

/** One write that may be sent again and again with the same key; `name` is found in what is stored. */
export interface Write {
  name: string
  /** Sends it once and comes back when it was acknowledged. Throws `Refused`, `Busy`, or what the line did: nothing is known then. */
  send: () => Promise<void>
}

export interface Drill {
  /** How many write at the same time. */
  clients: number
  /** Makes the next write of a client; asked only while the house answers, and again when it fails. */
  next: (client: number) => Promise<Write>
  /** What breaks, one after the other, each followed by what mends it. Nothing waits for the clients. */
  rounds: (() => Promise<void>)[]
  /** Milliseconds of undisturbed writing before each round, once something was acknowledged: a random part of it. */
  pauseMilliseconds: number
}

export interface Record {
  acknowledged: Set<string>
  /** Sent at least once and never acknowledged: stored once or not at all. */
  unanswered: Set<string>
  /** How often a write was sent again because no answer had come. */
  retries: number
  /** The longest time from something mended to the next write that was acknowledged. */
  longestSilenceMilliseconds: number
}

/**
 * Writes from many clients while things break, sends what was not answered again with the same key, and keeps the
 * record of what was acknowledged. Throws when a write was refused, and when the house is not back two minutes after the
 * last thing that broke: what it last said then.
 */
export async function writeWhileBreaking({ clients, next, rounds, pauseMilliseconds }: Drill): Promise<Record> {
  const record: Record = { acknowledged: new Set(), unanswered: new Set(), retries: 0, longestSilenceMilliseconds: 0 }
  let over = false
  let mendedAt = Date.now()
  const persist = <Result>(attempt: () => Promise<Result>) => untilDone(attempt, () => mendedAt + PATIENCE_MILLISECONDS)
  const client = async (number: number) => {
    while (!over) {
      const write = await persist(() => next(number))
      record.unanswered.add(write.name)
      await persist(async () => {
        try {
          await write.send()
        } catch (error) {
          if (!(error instanceof Refused)) record.retries++
          throw error
        }
      })
      record.acknowledged.add(write.name)
      record.unanswered.delete(write.name)
    }
  }
  const writing = Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  // A client that fails ends the drill between two rounds, not in the middle of one.
  writing.catch(() => {})
  try {
    for (const round of rounds) {
      // Else a slow machine would break a house that has not yet kept anything since the last time.
      await Promise.race([writing, nextAcknowledged(record, () => over)])
      record.longestSilenceMilliseconds = Math.max(record.longestSilenceMilliseconds, Date.now() - mendedAt)
      await sleep(Math.random() * pauseMilliseconds)
      mendedAt = Number.POSITIVE_INFINITY
      await round()
      mendedAt = Date.now()
    }
  } finally {
    over = true
    mendedAt = Math.min(mendedAt, Date.now())
  }
  await writing
  return record
}

/** How often each acknowledged or unanswered write was found, where `stored` names what was found, once per finding. */
export function compareWith(
  stored: readonly string[],
  { acknowledged, unanswered }: Pick<Record, 'acknowledged' | 'unanswered'>,
) {
  const counts = new Map<string, number>()
  for (const name of stored) counts.set(name, (counts.get(name) ?? 0) + 1)
  return {
    lost: [...acknowledged].filter(name => !counts.has(name)),
    twice: [...counts].filter(([, count]) => count > 1).map(([name]) => name),
    unknown: [...counts.keys()].filter(name => !acknowledged.has(name) && !unanswered.has(name)),
  }
}

/** The house refused a write, and sending it again would not help. */
export class Refused extends Error {}

/** The house said that it cannot now. */
export class Busy extends Error {}

const PATIENCE_MILLISECONDS = 120_000

async function nextAcknowledged({ acknowledged }: Record, over: () => boolean): Promise<void> {
  const before = acknowledged.size
  while (acknowledged.size === before && !over()) await sleep(20)
}

async function untilDone<Result>(attempt: () => Promise<Result>, giveUpAt: () => number): Promise<Result> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof Refused || Date.now() > giveUpAt()) throw error
      await sleep(40 + Math.random() * 120)
    }
  }
}
