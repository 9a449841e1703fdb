import { setTimeout as sleep } from 'node:timers/promises'

/** One write that may be sent again and again with the same key; `name` is found in what is stored. */
export interface Write {
  name: string
  /** Sends it once. True: acknowledged. False: busy, nothing is known, send it again. Throws when it was refused. */
  send: () => Promise<boolean>
}

export interface Drill {
  /** How many write at the same time. */
  clients: number
  /** Makes the next write of a client; asked only while the house answers, and again when it fails. */
  next: (client: number) => Promise<Write>
  /** What breaks, one after the other, each followed by what mends it. Nothing waits for the clients. */
  rounds: (() => Promise<void>)[]
  /** Milliseconds of undisturbed writing before each round: a random part of it. */
  pauseMilliseconds: number
}

export interface Record {
  acknowledged: Set<string>
  /** Sent at least once and never acknowledged: stored once or not at all. */
  unanswered: Set<string>
  /** How often a write was sent again because no answer had come. */
  retries: number
}

/**
 * Writes from many clients while things break, sends what was not answered again with the same key, and keeps the
 * record of what was acknowledged. Throws when a write was refused, and when the house is not back two minutes after the
 * last thing that broke.
 */
export async function writeWhileBreaking({ clients, next, rounds, pauseMilliseconds }: Drill): Promise<Record> {
  const record: Record = { acknowledged: new Set(), unanswered: new Set(), retries: 0 }
  let over = false
  let brokenAt = Date.now()
  const persist = <Result>(attempt: () => Promise<Result>) => untilDone(attempt, () => brokenAt + PATIENCE_MILLISECONDS)
  const client = async (number: number) => {
    while (!over) {
      const write = await persist(() => next(number))
      record.unanswered.add(write.name)
      await persist(async () => {
        const acknowledged = await write.send().catch(passOnRefusals)
        if (acknowledged) return true
        record.retries++
        throw new NoAnswerYet()
      })
      record.acknowledged.add(write.name)
      record.unanswered.delete(write.name)
    }
  }
  const writing = Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  // A client that fails ends the drill at its end, not in the middle of a round.
  writing.catch(() => {})
  for (const round of rounds) {
    await sleep(Math.random() * pauseMilliseconds)
    await round()
    brokenAt = Date.now()
  }
  over = true
  await writing
  return record
}

/** How often each acknowledged or unanswered write was found, where `stored` names what was found, once per finding. */
export function compareWith(stored: readonly string[], { acknowledged, unanswered }: Record) {
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

class NoAnswerYet extends Error {}

const PATIENCE_MILLISECONDS = 120_000

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

function passOnRefusals(error: unknown): false {
  if (error instanceof Refused) throw error
  return false
}
