import type { AddressInfo, Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail server of somebody else: what the house speaks to in tests. */
export interface OuterServer {
  url: string
  mails: OuterMail[]
  /** How the server behaves from now on; a sentence beginning with a code is a refusal. */
  behave: {
    recipient?: (address: string) => string | null
    data?: (raw: string) => string | null | Promise<string | null>
  }
  /** How many conversations there were at once, at most. */
  busiest: () => number
  /** The open connections, for breaking them. */
  connections: () => { destroy: () => void }[]
  close: () => Promise<void>
}

interface OuterMail {
  from: string
  to: string[]
  raw: string
  read: () => Promise<Email>
  header: (name: string) => string | undefined
}

export async function openOuterServer(options: SMTPServerOptions = {}, port = 0): Promise<OuterServer> {
  const mails: OuterMail[] = []
  let speaking = 0
  let busiest = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1000,
    ...options,
    onRcptTo({ address }, _session, done) {
      const refusal = outer.behave.recipient?.(address)
      done(refusal ? answer(refusal) : null)
    },
    onData(stream, session, done) {
      busiest = Math.max(busiest, ++speaking)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString('latin1')
        const refusal = await outer.behave.data?.(raw)
        speaking--
        if (refusal) return done(answer(refusal))
        const { mailFrom, rcptTo } = session.envelope
        mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(one => one.address),
          raw,
          read: () => PostalMime.parse(Buffer.from(raw, 'latin1')),
          header: name => headOf(raw).get(name.toLowerCase()),
        })
        done()
      })
    },
  })
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  // A client that goes away in the middle is part of some tests.
  server.on('error', () => {})
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const at = server.server.address() as AddressInfo
  const outer: OuterServer = {
    url: `smtp://127.0.0.1:${at.port}`,
    mails,
    behave: {},
    busiest: () => busiest,
    connections: () => [...sockets],
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
  return outer
}

function answer(sentence: string): Error {
  return Object.assign(new Error(sentence.slice(4)), { responseCode: Number(sentence.slice(0, 3)) })
}

/** The fields of a head, unfolded, by their names in lower case; the last one of a name. */
function headOf(raw: string): Map<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return new Map(head.split('\r\n').map(line => [line.split(':', 1)[0]!.toLowerCase(), line.replace(/^[^:]*: */, '')]))
}
