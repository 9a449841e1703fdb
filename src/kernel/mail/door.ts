import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { service } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import type { Log } from '../log.ts'
import { reading } from '../transaction.ts'
import { WrongSetting } from '../wrong-setting.ts'
import { keepArrivedMail } from './arrived.ts'
import { openBounceBox } from './bounces.ts'
import { kindOf } from './kind-of-error.ts'
import { mailboxFor } from './mailboxes.ts'
import { domainOf } from './settings.ts'
import { mailHouse } from './setup.ts'

const LARGEST = 25 * 1024 * 1024
/** Of all mails that are arriving at this moment, in memory. */
const LARGEST_TOGETHER = 100 * 1024 * 1024
const MOST_CLIENTS = 100
const MOST_FROM_ONE_ADDRESS = 20
const MOST_RECIPIENTS = 50
const MOST_UNKNOWN = 10
const IDLE_MS = 60_000
const LONGEST_VISIT_MS = 15 * 60_000

/**
 * Takes mail in at MAIL_IN, for addresses that somebody opened and no others. 250 is said when a mail is durable; while
 * it cannot be made so the answer is 451, "try again". Null where MAIL_IN is not set. Throws `WrongSetting`.
 */
export async function openMailDoor(pool: Pool, log: Log): Promise<{ port: number; close: () => Promise<void> } | null> {
  openBounceBox()
  const { settings } = mailHouse()
  const { door } = settings
  if (!door) return null
  const unknown = new WeakMap<SMTPServerSession, number>()
  const arriving = { bytes: 0 }
  const visits = new Visits()
  const server: SMTPServer = new SMTPServer({
    name: domainOf(settings.from),
    banner: 'Plenaria',
    size: LARGEST,
    rejectOversized: true,
    maxClients: MOST_CLIENTS,
    maxRecipients: MOST_RECIPIENTS,
    socketTimeout: IDLE_MS,
    closeTimeout: 2000,
    disableReverseLookup: true,
    authOptional: true,
    disabledCommands: ['AUTH', ...(door.tls ? [] : ['STARTTLS'])],
    ...(door.tls ?? {}),
    logger: false,
    onConnect: (session, done) => done(visits.begin(session) ? null : refusal(421, 'Too many connections')),
    onClose: session => visits.end(session),
    onRcptTo: ({ address }, session, done) => {
      reading(pool, service('mail-in'), tx => mailboxFor(tx, address)).then(
        box => {
          if (box) return done()
          const times = (unknown.get(session) ?? 0) + 1
          unknown.set(session, times)
          return done(
            times > MOST_UNKNOWN ? refusal(421, 'Too many unknown addresses') : refusal(550, 'No such mailbox'),
          )
        },
        error => {
          log('error', 'mail-in', { error: kindOf(error) })
          done(LATER)
        },
      )
    },
    onData: (stream, session, done) => {
      take(stream, arriving)
        .then(async raw => {
          if (!raw) return LATER // or too large, which smtp-server itself answers with 552
          const { mailFrom, rcptTo } = session.envelope
          const kept = await keepArrivedMail(pool, raw, {
            from: mailFrom ? mailFrom.address.slice(0, 320) || null : null,
            to: rcptTo.map(one => one.address),
            client: session.remoteAddress || null,
            clientName: session.hostNameAppearsAs || null,
          })
          return kept ? null : refusal(550, 'No such mailbox')
        })
        .catch(error => {
          log('error', 'mail-in', { error: kindOf(error) })
          return LATER
        })
        .then(problem => done(problem))
    },
  })
  // Clients that vanish in the middle are their own trouble.
  server.on('error', () => {})
  await listen(server, door)
  const watch = setInterval(() => visits.endLongOnes(server), IDLE_MS)
  watch.unref()
  const { port } = server.server.address() as AddressInfo
  log('info', 'mail-in', { port })
  return {
    port,
    close: () => {
      clearInterval(watch)
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

const LATER = refusal(451, 'Not now, please try again later')

function refusal(responseCode: number, sentence: string): Error {
  return Object.assign(new Error(sentence), { responseCode })
}

/** All bytes of a mail; null when it is too large, or when too many arrive at once. It is read to its end in any case. */
async function take(stream: SMTPServerDataStream, arriving: { bytes: number }): Promise<Buffer | null> {
  let mine = 0
  let chunks: Buffer[] | null = []
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (!chunks) continue
      mine += chunk.length
      arriving.bytes += chunk.length
      chunks.push(chunk)
      if (mine > LARGEST || arriving.bytes > LARGEST_TOGETHER) {
        arriving.bytes -= mine
        mine = 0
        chunks = null
      }
    }
    return chunks && Buffer.concat(chunks)
  } finally {
    arriving.bytes -= mine
  }
}

function listen(server: SMTPServer, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        { EADDRINUSE: 'in use already', EACCES: 'not open to this user; choose a port above 1023' }[error.code ?? ''] ??
        `no address of this machine (${error.code})`
      reject(new WrongSetting(`MAIL_IN is "${host}:${port}", which is ${why}; a free port such as 2525 is expected.`))
    })
    server.listen(port, host, resolve)
  })
}

/** Who is at the door and since when. */
class Visits {
  readonly #since = new Map<string, { from: string; at: number }>()

  begin({ id, remoteAddress }: SMTPServerSession): boolean {
    let same = 0
    for (const { from } of this.#since.values()) if (from === remoteAddress) same++
    if (same >= MOST_FROM_ONE_ADDRESS) return false
    this.#since.set(id, { from: remoteAddress, at: performance.now() })
    return true
  }

  end({ id }: SMTPServerSession): void {
    this.#since.delete(id)
  }

  /** A client that sends a byte a minute never falls silent; it is shown out after a quarter of an hour. */
  endLongOnes(server: SMTPServer): void {
    for (const connection of server.connections) {
      const visit = this.#since.get(connection.id)
      if (visit && performance.now() - visit.at > LONGEST_VISIT_MS) connection.close()
    }
  }
}
