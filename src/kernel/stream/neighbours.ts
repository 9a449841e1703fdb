import { openPool } from '../database/driver.ts'
import { newId } from '../ids.ts'
import type { Log } from '../log.ts'

/** The other processes of this house, on a connection past any pooler. */
export interface Neighbours {
  /** Passes on that something changed; together with what else changes within 100 ms. */
  tell: (channels: readonly string[]) => void
  /** Begins to listen to them; a lost connection comes back by itself. Called again it does nothing. */
  listen: () => void
  close: () => Promise<void>
}

// A commit that notifies takes a lock of the whole PostgreSQL server: never in the transaction of a change, and seldom.
const BATCH_MILLISECONDS = 100
const NOTICE = 'plenaria_changed'
// PostgreSQL takes less than 8000 bytes. Names of channels hold no letter of more than one byte that matters here.
const NOTICE_LETTERS = 3900

/**
 * `heard` is told of channels that others changed, and null each time we begin to hear them: what they said
 * until then was missed. Hints that are lost are not sent again; whoever listens looks again from time to time.
 */
export function neighboursAt(
  directUrl: string,
  log: Log,
  heard: (channels: readonly string[] | null) => void,
): Neighbours {
  const pool = openPool(directUrl, { max: 1, idleSeconds: 20 })
  const self = newId()
  const untold = new Set<string>()
  let batch: NodeJS.Timeout | null = null
  let listening = false

  async function flush(): Promise<void> {
    batch = null
    const notices = noticesOf(self, [...untold])
    untold.clear()
    try {
      for (const notice of notices) await pool.notify(NOTICE, notice)
    } catch (error) {
      log('warn', 'stream-not-told', { error: (error as { code?: string }).code ?? 'unknown' })
    }
  }

  return {
    tell(channels) {
      for (const channel of channels) untold.add(channel)
      batch ??= setTimeout(flush, BATCH_MILLISECONDS)
    },
    listen() {
      if (listening) return
      listening = true
      const onNotice = (notice: string) => {
        const [from, ...channels] = notice.split('\n')
        if (from !== self) heard(channels)
      }
      // When the first attempt fails the driver goes on trying, as it does when a connection is lost later.
      pool.listen(NOTICE, onNotice, () => heard(null)).catch(() => {})
    },
    async close() {
      if (batch) {
        clearTimeout(batch)
        await flush()
      }
      await pool.end({ timeout: 2 })
    },
  }
}

function noticesOf(self: string, channels: readonly string[]): string[] {
  const notices: string[] = []
  let notice = ''
  for (const channel of channels) {
    if (notice && notice.length + channel.length >= NOTICE_LETTERS) {
      notices.push(notice)
      notice = ''
    }
    notice = `${notice || self}\n${channel}`
  }
  return notice ? [...notices, notice] : notices
}
