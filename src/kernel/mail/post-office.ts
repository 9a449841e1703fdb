import { service } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import type { Subscription } from '../events.ts'
import type { Log } from '../log.ts'
import { writing } from '../transaction.ts'
import { forgetOldMails, takeOverLeases, takeUpKept } from './outbox.ts'
import { type AsPost, Postman } from './postman.ts'
import { QUEUED } from './send.ts'
import type { MailSettings } from './settings.ts'
import { mailHouse } from './setup.ts'

const FORGET_MS = 60 * 60 * 1000
const TAKE_UP_MS = 45_000
const JUST_NOW_SECONDS = 60

let wake = () => {}

/** What is written is sent at once: the hint of a committed transaction. One that is lost costs five seconds. */
export const sendQueuedMail: Subscription = {
  event: QUEUED,
  subscriber: 'post',
  async run() {
    wake()
  },
}

/** Whoever sends what waits in the outbox. */
export interface PostOffice {
  /** Looks what `mailHouse()` says now: mails leave by that way from here on, those that are being spoken of by the old one. */
  renew: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * Sends what waits in the outbox until it is stopped. Mails are taken in batches and their outcomes written together,
 * so that a mail costs the database little; a mail is only spoken of while this process holds its lease. `alone`: no
 * other process can be on this database.
 */
export async function openPostOffice(pool: Pool, log: Log, { alone }: { alone: boolean }): Promise<PostOffice> {
  const asPost: AsPost = work => writing(pool, service('post'), work)
  const tidy = setInterval(() => asPost(forgetOldMails).catch(() => {}), FORGET_MS)
  tidy.unref()
  let taken: NodeJS.Timeout | undefined
  let postman: Postman | null = null
  let settings: MailSettings | null = null
  const open = () => {
    settings = mailHouse().settings
    const { smtpUrl } = settings
    if (!smtpUrl) {
      // The demonstration shows its mails and means to send none.
      if (!mailHouse().keepsContent)
        log('warn', 'mail-kept', { message: 'No way out for mail is set: mails are kept and none leaves.' })
      wake = () => {}
      return
    }
    const opened = new Postman({ ...settings, smtpUrl }, asPost, log)
    postman = opened
    wake = () => opened.look()
    opened.look()
  }
  let closing: Promise<unknown> = Promise.resolve()
  const close = () => {
    closing = Promise.all([closing, postman?.stop()])
    postman = null
  }
  if (alone && mailHouse().settings.smtpUrl) await asPost(takeOverLeases)
  open()
  let turn: Promise<void> = Promise.resolve()
  return {
    renew() {
      turn = turn.then(async () => {
        if (settings === mailHouse().settings) return
        close()
        open()
        if (!mailHouse().settings.smtpUrl) return
        // Other processes kept their mails until they heard of the way, half a minute at most.
        const takeUp = (seconds: number) => asPost(tx => takeUpKept(tx, seconds)).then(wake, () => {})
        await takeUp(JUST_NOW_SECONDS)
        clearTimeout(taken)
        taken = setTimeout(() => takeUp(JUST_NOW_SECONDS + TAKE_UP_MS / 1000), TAKE_UP_MS).unref()
      })
      return turn
    },
    async stop() {
      clearInterval(tidy)
      clearTimeout(taken)
      wake = () => {}
      await turn
      close()
      await closing
    },
  }
}
