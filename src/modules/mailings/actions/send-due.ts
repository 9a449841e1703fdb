import { setTimeout as pause } from 'node:timers/promises'
import { service } from '../../../kernel/actor.ts'
import type { Pool } from '../../../kernel/database/driver.ts'
import { faultOf, type Log } from '../../../kernel/log.ts'
import { expireMails, type Fared, mailsFared } from '../../../kernel/mail/fared.ts'
import { mailHouse } from '../../../kernel/mail/setup.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import { type Tx, writing } from '../../../kernel/transaction.ts'
import { channelOf } from '../channel.ts'
import { mayGoNow } from '../rules/pace.ts'
import type { Fate } from '../rules/states.ts'
import { findMailing, listUnderWay, type Mailing, updateState } from '../store/mailings.ts'
import { countFates, listQueuedMails, updateFared, updateStopped } from '../store/recipients.ts'
import { writeNext } from './write-mails.ts'

const AT_ONCE = 500
const STEP_MS = 1000
/** A little less than the minute after which the clock asks again. */
const LONGEST_MS = 55_000

const SENDER = service('send-mailings')

/**
 * Sends whatever is due, at the pace of the house, and notes how it fares; for as long as a minute while something is
 * under way. Every step is a transaction of its own that finds by the rows how far it had come, so that a process that dies costs nothing.
 */
export async function sendDueMailings(pool: Pool, log: Log, { atLongest = LONGEST_MS } = {}): Promise<void> {
  const began = performance.now()
  let last = began - STEP_MS
  for (;;) {
    const now = performance.now()
    const left = await step(pool, log, mayGoNow(mailHouse().settings.bulkPace, now - last))
    if (left.handed > 0 || left.open === 0) last = now
    if (left.open === 0 || performance.now() - began + STEP_MS > atLongest) return
    await pause(STEP_MS)
  }
}

/** One round over everything that is under way. `open`: how many mailings are not finished. */
async function step(pool: Pool, log: Log, mayGo: number): Promise<{ handed: number; open: number }> {
  const mailings = await writing(pool, SENDER, listUnderWay)
  let handed = 0
  let open = 0
  for (const { id } of mailings) {
    try {
      await writing(pool, SENDER, tx => noteFared(tx, id))
      for (let more = true; more && handed < mayGo; ) {
        const many = Math.min(AT_ONCE, mayGo - handed)
        const done = await writing(pool, SENDER, tx => handOver(tx, id, many))
        handed += done
        more = done === many
      }
      if (!(await writing(pool, SENDER, tx => finish(tx, id)))) open++
    } catch (error) {
      // What is wrong with one holds up no other; the next minute tries it again.
      log('error', 'mailing', { mailing: id, error: faultOf(error) })
    }
  }
  return { handed, open }
}

/** The next of a mailing go into the outbox, unless somebody stopped it meanwhile. */
async function handOver(tx: Tx, id: string, many: number): Promise<number> {
  const mailing = await findMailing(tx, id, true)
  if (!mailing) return 0
  if (mailing.state === 'waiting') await updateState(tx, id, ['waiting'], 'sending')
  else if (mailing.state !== 'sending') return 0
  const done = await writeNext(tx, mailing, many)
  if (done > 0) changed(tx, channelOf(mailing))
  return done
}

/** Copies from the outbox how the mails of a mailing fared; those of a stopped one that have not left do not leave. */
async function noteFared(tx: Tx, id: string): Promise<void> {
  const mailing = await findMailing(tx, id)
  if (!mailing) return
  const mails = await listQueuedMails(tx, id)
  if (mailing.state === 'stopped') {
    await expireMails(tx, mails)
    if ((await updateStopped(tx, id)) > 0) changed(tx, channelOf(mailing))
  }
  const fared = await mailsFared(tx, mails)
  if (fared.length === 0) return
  await updateFared(
    tx,
    fared.map(one => ({ mail: one.id, state: fateOf(one, mailing), code: one.code ?? CODES[one.state] ?? null })),
  )
  changed(tx, channelOf(mailing))
}

function fateOf({ state }: Fared, mailing: Mailing): Fate {
  if (state === 'expired') return mailing.state === 'stopped' ? 'stopped' : 'refused'
  return state === 'gone' ? 'refused' : state
}

/** Why a mail is refused of which nobody told us. */
const CODES: Partial<Record<Fared['state'], string>> = { expired: 'expired', gone: 'unsure' }

/** Whether nothing of a mailing is on its way any more; then it is done. */
async function finish(tx: Tx, id: string): Promise<boolean> {
  const { fates } = await countFates(tx, id)
  if ((fates.get('waiting') ?? 0) + (fates.get('queued') ?? 0) > 0) return false
  const mailing = await findMailing(tx, id)
  if (mailing && (await updateState(tx, id, ['sending'], 'done'))) changed(tx, channelOf(mailing))
  return true
}
