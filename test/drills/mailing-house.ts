/**
 * A house with a mailing under way, in a process of its own that can be killed: `node mailing-house.ts FOLDER SMTP_URL PEOPLE
 * MINUTES`. At its first start it writes a mailing to so many people and sends it; at each later one it goes on. Its clock is
 * so many minutes ahead, so that what waits to be tried again is due. Prints `under way`, and `done` when nothing is left to send.
 */
import { seedPeople } from '../../src/app/demo/world.ts'
import { openHouse } from '../../src/app/house.ts'
import { readConfig } from '../../src/kernel/config.ts'
import { openPool } from '../../src/kernel/database/driver.ts'
import type { Log } from '../../src/kernel/log.ts'
import { moveClock } from '../../src/kernel/now.ts'
import { identify, openSession } from '../../src/modules/accounts/index.ts'
import { sendDueMailings } from '../../src/modules/mailings/index.ts'
import { mailReachable } from '../kits/reachable-mailing.ts'

const [folder = '', smtpUrl = '', people = '0', minutes = '0'] = process.argv.slice(2)
const environment = {
  SMTP_URL: smtpUrl,
  PUBLIC_URL: 'https://plenaria.example',
  MAIL_FROM: 'house@mail.plenaria.example',
  MAIL_BULK_PACE: '0',
}
const log: Log = (level, what, more) => level === 'error' && console.error(what, JSON.stringify(more))
const config = readConfig(environment, { port: '0', data: folder, demonstration: true })
const house = await openHouse(config, log, seedPeople)
const { pool, ownerUrl } = house.database
const owner = openPool(ownerUrl, { max: 1 })
await owner.unsafe(moveClock('PT0S'))
if (Number(people) > 0) {
  const officer = (await identify(pool, (await openSession(pool, 'officer', 'demonstration'))!))!.actor
  await mailReachable(pool, officer, Number(people))
}
await owner.unsafe(moveClock(`PT${minutes}M`))
console.log('under way')
for (;;) {
  await sendDueMailings(pool, log, { atLongest: 5000 })
  const [left] = await owner`select count(*)::int as mailings from mailings_mailing where state <> 'done'`
  if (left!['mailings'] === 0) break
}
console.log('done')
