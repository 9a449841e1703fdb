import type { Transporter } from 'nodemailer'
import type { Log } from '../log.ts'
import type { Tx } from '../transaction.ts'
import { kindOf } from './kind-of-error.ts'
import {
  type Claimed,
  claimMails,
  LEASE_SECONDS,
  markBegun,
  type Outcome,
  renewLease,
  writeOutcomes,
} from './outbox.ts'
import { outcomeOf, type Verdict, verdictOf } from './refusals.ts'
import type { MailSettings } from './settings.ts'
import { mailHouse } from './setup.ts'
import { messageOf, openTransport } from './transport.ts'

const BATCH = 100
/** So many are marked as begun at once: of no more than these is it open whether they went out when we die. */
const BEGUN_AT_ONCE = 10
const CONVERSATION_MS = 90_000
const SWEEP_MS = 5000
const RENEW_MS = 60_000
/** The rest after the server could not be reached, doubled each time. */
const FIRST_REST_MS = 1000
const LONGEST_REST_MS = 5 * 60 * 1000
/** So many connections lost in a row are no longer the fault of a mail. */
const LOST_IN_A_ROW = 10

export type AsPost = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>

/**
 * Takes mails from the outbox in batches, speaks of each on one of the connections and writes outcomes together. A mail is
 * only begun while the lease outlasts the longest conversation.
 */
export class Postman {
  readonly #settings: MailSettings
  readonly #asPost: AsPost
  readonly #log: Log
  readonly #transport: Transporter
  /** Claimed and not begun. */
  #waiting: Claimed[] = []
  /** Marked as begun, and nobody speaks of them yet. */
  #next: Claimed[] = []
  #marking = false
  /** Claimed and not yet written down, with the moment until which they are ours. */
  readonly #held = new Map<string, number>()
  #outcomes: Outcome[] = []
  #writing: Promise<void> | null = null
  #claiming = false
  #again = false
  #speaking = 0
  #paced: NodeJS.Timeout | null = null
  #nextAt = 0
  #restUntil = 0
  #rests = 0
  #lost = 0
  #stopping = false
  readonly #timers: NodeJS.Timeout[]

  constructor(settings: MailSettings & { smtpUrl: string }, asPost: AsPost, log: Log) {
    this.#settings = settings
    this.#asPost = asPost
    this.#log = log
    this.#transport = openTransport(settings)
    this.#timers = [setInterval(() => this.look(), SWEEP_MS), setInterval(() => this.#renew(), RENEW_MS)]
    for (const timer of this.#timers) timer.unref()
  }

  /** Takes more mails where there is room. */
  look(): void {
    this.#again = true
    if (this.#claiming || this.#stopping || performance.now() < this.#restUntil) return
    if (this.#waiting.length >= BATCH / 2) return
    this.#again = false
    this.#claiming = true
    const leaseEnds = performance.now() + LEASE_SECONDS * 1000
    this.#asPost(tx => claimMails(tx, BATCH))
      .then(
        claimed => {
          for (const { id } of claimed) this.#held.set(id, leaseEnds)
          this.#waiting.push(...claimed)
          if (claimed.length === BATCH) this.#again = true
          if (this.#stopping) this.#giveBack(null)
        },
        error => this.#log('error', 'mail', { error: kindOf(error) }),
      )
      .finally(() => {
        this.#claiming = false
        this.#begin()
        if (this.#again) this.look()
      })
  }

  /** Begins conversations while a connection is free and the pace allows. */
  #begin(): void {
    this.#mark()
    while (!this.#stopping && this.#speaking < this.#settings.connections && this.#next.length > 0 && !this.#paced) {
      if (this.#outcomes.length > BATCH) return // The database does not keep up; #write looks again.
      if (!this.#mayBeginNow()) return
      const mail = this.#next.shift()!
      // The lease must outlast the longest conversation; if it does not, somebody else sends this mail.
      if ((this.#held.get(mail.id) ?? 0) < performance.now() + CONVERSATION_MS + 10_000) this.#held.delete(mail.id)
      else void this.#speak(mail)
    }
    if (this.#waiting.length < BATCH / 2 && this.#again) this.look()
  }

  /** Marks the next few before the last of those before them is spoken of. */
  #mark(): void {
    if (this.#marking || this.#stopping || this.#waiting.length === 0 || this.#next.length >= BEGUN_AT_ONCE / 2) return
    this.#marking = true
    const some = this.#waiting.splice(0, BEGUN_AT_ONCE)
    const ids = some.map(one => one.id)
    this.#asPost(tx => markBegun(tx, ids))
      .then(
        () => void this.#next.push(...some),
        error => {
          this.#log('error', 'mail', { error: kindOf(error) })
          this.#waiting.unshift(...some)
          return new Promise(resolve => setTimeout(resolve, 1000))
        },
      )
      .finally(() => {
        this.#marking = false
        if (this.#stopping) this.#giveBack(null)
        this.#begin()
      })
  }

  #mayBeginNow(): boolean {
    const { pace } = this.#settings
    if (pace === 0) return true
    const now = performance.now()
    if (now < this.#nextAt) {
      this.#paced = setTimeout(() => {
        this.#paced = null
        this.#begin()
      }, this.#nextAt - now)
      return false
    }
    this.#nextAt = Math.max(this.#nextAt + 1000 / pace, now - 100)
    return true
  }

  async #speak(mail: Claimed): Promise<void> {
    this.#speaking++
    try {
      const message = messageOf(mail, this.#settings)
      await this.#transport.sendMail({ ...message, signal: AbortSignal.timeout(CONVERSATION_MS) })
      this.#welcome()
      this.#outcomes.push({ id: mail.id, state: 'sent', code: null, pause: 0 })
    } catch (error) {
      const verdict = this.#judge(verdictOf(error))
      const outcome = outcomeOf(mail, verdict)
      this.#outcomes.push(outcome)
      if (verdict.for === 'house') this.#rest(verdict.code)
      else if (outcome.state === 'waiting') this.#log('warn', 'mail-again', { mail: mail.id, code: verdict.code })
    } finally {
      this.#speaking--
      this.#write()
      this.#begin()
    }
  }

  #judge(verdict: Verdict): Verdict {
    this.#lost = verdict.code === 'ECONNECTION' || verdict.code === 'ESOCKET' ? this.#lost + 1 : 0
    return this.#lost >= LOST_IN_A_ROW ? { for: 'house', code: verdict.code } : verdict
  }

  #welcome(): void {
    this.#lost = 0
    if (this.#rests === 0) return
    this.#rests = 0
    this.#log('info', 'mail-leaves-again')
  }

  /** The server is away: everything not begun goes back, and nobody knocks for a while. */
  #rest(code: string): void {
    const now = performance.now()
    this.#giveBack(code)
    if (now < this.#restUntil) return
    if (this.#rests === 0) this.#log('error', 'mail-cannot-leave', { code })
    const pause = Math.min(FIRST_REST_MS * 2 ** this.#rests++, LONGEST_REST_MS)
    this.#restUntil = now + pause
    setTimeout(() => this.look(), pause + 1).unref()
  }

  #giveBack(code: string | null): void {
    for (const { id } of [...this.#next, ...this.#waiting])
      this.#outcomes.push({ id, state: 'waiting', code, pause: 0, uncounted: true })
    this.#next = []
    this.#waiting = []
  }

  /** Writes what is known; what becomes known meanwhile is written in the next round. */
  #write(): void {
    if (this.#writing || this.#outcomes.length === 0) return
    const outcomes = this.#outcomes
    this.#outcomes = []
    this.#writing = this.#asPost(tx => writeOutcomes(tx, outcomes, mailHouse().keepsContent))
      .then(
        () => {
          for (const { id } of outcomes) this.#held.delete(id)
        },
        async error => {
          this.#log('error', 'mail', { error: kindOf(error) })
          this.#outcomes = [...outcomes, ...this.#outcomes]
          await new Promise(resolve => setTimeout(resolve, 1000))
        },
      )
      .finally(() => {
        this.#writing = null
        this.#write()
        this.#begin()
      })
  }

  #renew(): void {
    const ids = [...this.#held.keys()]
    if (ids.length === 0) return
    const leaseEnds = performance.now() + LEASE_SECONDS * 1000
    this.#asPost(tx => renewLease(tx, ids)).then(
      () => {
        for (const id of ids) if (this.#held.has(id)) this.#held.set(id, leaseEnds)
      },
      () => {},
    )
  }

  /** What was not begun goes back at once; conversations get five seconds to end. */
  async stop(): Promise<void> {
    this.#stopping = true
    for (const timer of this.#timers) clearInterval(timer)
    if (this.#paced) clearTimeout(this.#paced)
    this.#giveBack(null)
    const patience = performance.now() + 5000
    while (
      performance.now() < patience &&
      (this.#speaking > 0 || this.#claiming || this.#marking || this.#writing || this.#outcomes.length > 0)
    ) {
      this.#write()
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    this.#transport.close()
  }
}
