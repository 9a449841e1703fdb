import { service } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import type { Subscription } from '../events.ts'
import type { Log } from '../log.ts'
import { writing } from '../transaction.ts'
import { forgetOldMails, takeOverLeases } from './outbox.ts'
import { type AsPost, Postman } from './postman.ts'
import { QUEUED } from './send.ts'
import { mailHouse } from './setup.ts'

const FORGET_MS = 60 * 60 * 1000

let wake = () => {}

/** What is written is sent at once: the hint of a committed transaction. One that is lost costs five seconds. */
export const sendQueuedMail: Subscription = {
  event: QUEUED,
  subscriber: 'post',
  async run() {
    wake()
  },
}

/**
 * Sends what waits in the outbox until it is stopped. Mails are taken in batches and their outcomes written together,
 * so that a mail costs the database little; a mail is only spoken of while this process holds its lease. `alone`: no
 * other process can be on this database.
 */
export async function openPostOffice(
  pool: Pool,
  log: Log,
  { alone }: { alone: boolean },
): Promise<{ stop: () => Promise<void> }> {
  const { settings, keepsContent } = mailHouse()
  const asPost: AsPost = work => writing(pool, service('post'), work)
  const tidy = setInterval(() => asPost(forgetOldMails).catch(() => {}), FORGET_MS)
  tidy.unref()
  if (!settings.smtpUrl) {
    // The demonstration shows its mails and means to send none.
    if (!keepsContent) log('warn', 'mail-kept', { message: 'SMTP_URL is not set: mails are kept and none leaves.' })
    return { stop: async () => clearInterval(tidy) }
  }
  if (alone) await asPost(takeOverLeases)
  const office = new Postman({ ...settings, smtpUrl: settings.smtpUrl }, asPost, log)
  wake = () => office.look()
  office.look()
  return {
    async stop() {
      clearInterval(tidy)
      wake = () => {}
      await office.stop()
    },
  }
}
