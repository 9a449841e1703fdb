/**
 * A house that sends a mailing to a mail server, and nodemailer alone to the same, before and after:
 * `node mailing-house.ts SMTP_URL PEOPLE`. Prints one JSON line: seconds until every mail was in the outbox, until every mail
 * had left, and what nodemailer took for as many.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { seedPeople } from '../src/app/demo/world.ts'
import { openHouse } from '../src/app/house.ts'
import { readConfig } from '../src/kernel/config.ts'
import { openPool } from '../src/kernel/database/driver.ts'
import { moveClock } from '../src/kernel/now.ts'
import { identify, openSession } from '../src/modules/accounts/index.ts'
import { sendDueMailings } from '../src/modules/mailings/index.ts'
import { mailReachable } from '../test/kits/reachable-mailing.ts'

const [smtpUrl = '', given = '0'] = process.argv.slice(2)
const people = Number(given)
const dataFolder = mkdtempSync(join(tmpdir(), 'plenaria-bench-'))
const environment = {
  SMTP_URL: smtpUrl,
  PUBLIC_URL: 'https://plenaria.example',
  MAIL_FROM: 'house@mail.plenaria.example',
  MAIL_BULK_PACE: '0',
}
const config = readConfig(environment, { port: '0', data: dataFolder, demonstration: true })
const house = await openHouse(config, (level, what, more) => level === 'error' && console.error(what, more), seedPeople)
const { pool, ownerUrl } = house.database
const owner = openPool(ownerUrl, { max: 1 })
const officer = (await identify(pool, (await openSession(pool, 'officer', 'demonstration'))!))!.actor
await mailReachable(pool, officer, people)
await owner.unsafe('vacuum analyze')
const before = await alone()
await owner.unsafe(moveClock('PT6M'))
const began = performance.now()
await sendDueMailings(pool, (_level, what, more) => console.error(what, more), { atLongest: 0 })
const queued = (performance.now() - began) / 1000
for (;;) {
  const [left] = await owner`select exists (select from kernel_mail where state in ('waiting', 'sending')) as any`
  if (!left!['any']) break
  await sleep(50)
}
const sent = (performance.now() - began) / 1000
const after = await alone()
const [{ mails } = { mails: 0 }] = await owner`select count(*)::int as mails from kernel_mail where state = 'sent'`
console.log(JSON.stringify({ queued, sent, mails, alone: (before + after) / 2 }))
await owner.end()
await house.stop()
rmSync(dataFolder, { recursive: true, force: true })

/** Seconds that nodemailer would take for as many mails of that size, over as many connections. */
async function alone(): Promise<number> {
  const some = Math.ceil(people / 5)
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 5, maxMessages: 1000 } as object)
  const [{ content } = { content: null }] = await owner`select content from kernel_mail_content limit 1`
  const { text = 'x'.repeat(600), html = 'y'.repeat(3500) } = (content ?? {}) as { text?: string; html?: string }
  const began = performance.now()
  await Promise.all(
    Array.from({ length: some }, (_, i) =>
      transport.sendMail({
        from: 'house@mail.plenaria.example',
        to: `reader${i}@reachable.example`,
        subject: 'Two evenings in March',
        text,
        html,
      }),
    ),
  )
  const seconds = (performance.now() - began) / 1000
  transport.close()
  return (seconds * people) / some
}
