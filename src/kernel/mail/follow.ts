import { service } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import type { Log } from '../log.ts'
import { reading } from '../transaction.ts'
import { kindOf } from './kind-of-error.ts'
import { mailHouse, setUpMail } from './setup.ts'
import { findMailWay, hearOfWays, type KeptWay, type Leaving, settingsWith } from './way.ts'

const EVERY = 30_000

/** The way out of mail as this process knows it. */
export interface FollowedWay {
  /** How mails leave now, or why none does. */
  leaving: () => Leaving
  /** Calls this whenever another way holds. */
  tell: (changed: () => Promise<void>) => void
  stop: () => void
}

/**
 * From now on `mailHouse()` says what holds: what the operator told, or else what an administrator set in the house, at
 * once where they set it and within half a minute in every other process.
 */
export async function followMailWay(
  pool: Pool,
  publicUrl: string | null,
  log: Log,
  every = EVERY,
): Promise<FollowedWay> {
  const told = mailHouse().settings
  let known: string | null = null
  let leaving: Leaving = 'nowhere'
  let changed = async () => {}
  const renew = async () => {
    const way = await reading(pool, service('post'), findMailWay)
    const now = wordsOf(way)
    if (now === known) return
    known = now
    const found = settingsWith(told, way, publicUrl)
    leaving = found.leaving
    setUpMail({ ...mailHouse(), settings: found.settings })
    if (leaving === 'no-password')
      log('error', 'mail-password', { message: 'The mail password was sealed with another secret.key: set it again.' })
    await changed()
  }
  await renew()
  // A database that is away for a while is others' to report; what was known holds on.
  const again = () => void renew().catch(error => log('warn', 'mail-settings', { error: kindOf(error) }))
  const timer = setInterval(again, every).unref()
  hearOfWays(pool, again)
  return {
    leaving: () => leaving,
    tell: hear => {
      changed = hear
    },
    stop() {
      clearInterval(timer)
      hearOfWays(pool, () => {})
    },
  }
}

function wordsOf(way: KeptWay | null): string {
  return JSON.stringify(way && { ...way, password: way.password && Buffer.from(way.password).toString('hex') })
}
