import { generateKeyPairSync } from 'node:crypto'
import { type AddressInfo, createServer } from 'node:net'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { resolveMailNamesBy } from '../../src/kernel/mail/authenticity.ts'
import { type OuterServer, openOuterServer } from '../outer-server.ts'
import { openWorld, type World } from '../world.ts'

/** A house that mail comes in to and goes out of, with the names of a world of its own. */
export interface MailHouse {
  world: World
  outer: OuterServer
  /** Speaks to the house as another mail server; gives the answer of the house. `signed`: by the domain of the sender. */
  deliver: (mail: SendMailOptions, how?: { signed?: boolean }) => Promise<string>
  /** The same with a mail as it stands, line by line. */
  raw: (text: string, to: string, from?: string) => Promise<string>
  close: () => Promise<void>
}

export const DOMAIN = 'mail.plenaria.example'

/**
 * `browsed`: by a real browser, which only sends forms to where it is; else links in mails begin with a name of their own.
 *
 * The cast writes from `example.org`, a domain that says that a mail of its own is signed and that any other
 * is none of its own.
 */
export async function openMailHouse({ story = false, browsed = false } = {}): Promise<MailHouse> {
  const outer = await openOuterServer()
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const record = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  resolveMailNamesBy(async (name, type) => {
    if (type === 'TXT' && name === 'test._domainkey.example.org') return [[`v=DKIM1; k=rsa; p=${record}`]]
    if (type === 'TXT' && name === '_dmarc.example.org') return [['v=DMARC1; p=reject']]
    throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
  })
  const world = await openWorld({
    story,
    env: {
      SMTP_URL: outer.url,
      ...(browsed ? await whereItIs() : { PUBLIC_URL: 'https://plenaria.example' }),
      MAIL_FROM: `house@${DOMAIN}`,
      MAIL_IN: '127.0.0.1:0',
    },
  })
  const send = async (mail: SendMailOptions, signed: boolean): Promise<string> => {
    const transport = createTransport({
      host: '127.0.0.1',
      port: world.house.mailPort!,
      ignoreTLS: true,
      ...(signed
        ? {
            dkim: {
              domainName: 'example.org',
              keySelector: 'test',
              privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
            },
          }
        : {}),
    })
    try {
      const { response } = await transport.sendMail(mail)
      return response
    } catch (error) {
      return String((error as { response?: string }).response ?? (error as Error).message)
    } finally {
      transport.close()
    }
  }
  return {
    world,
    outer,
    deliver: (mail, { signed = false } = {}) => send(mail, signed),
    raw: (text, to, from = 'amina@elsewhere.example') =>
      send({ envelope: { from, to }, raw: text.replaceAll('\n', '\r\n') }, false),
    async close() {
      resolveMailNamesBy(null)
      await world.close()
      await outer.close()
    },
  }
}

/** A free port, said beforehand: links in mails lead to where a browser finds the house. */
async function whereItIs(): Promise<{ PORT: string; PUBLIC_URL: string }> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const probe = createServer().listen(0, '127.0.0.1', () => resolve((probe.address() as AddressInfo).port))
  const port = String(await promise)
  await new Promise(done => probe.close(done))
  return { PORT: port, PUBLIC_URL: `http://localhost:${port}` }
}

/** A mail that came, with its conversation. */
export interface CameRow {
  id: string
  item: string
  state: string
  apart: string | null
  authenticity: string
  proof: string | null
  denied: boolean
  admitted: boolean
  person: string | null
  flags: string[]
  words: string
  problem: string | null
  files: number
  scope: string
}

const PATIENCE_MS = 60_000

/** Waits until there are so many mails with these words in their subject or text. */
export async function mailsWith(world: World, words: string, count = 1): Promise<CameRow[]> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const rows = await world.everyRow<CameRow>(`select message.id, item.id as item, item.state, item.apart,
      message.authenticity, message.proof, message.denied_at is not null as denied,
      message.admitted_at is not null as admitted, message.person_id as person, message.flags, message.words,
      message.problem, item.scope_id as scope,
      (select count(*)::int from inbox_file where message_id = message.id) as files
      from inbox_message message join inbox_item item on item.id = message.item_id
      where message.kind = 'in' and (message.subject like '%${words}%' or message.words like '%${words}%')
      order by message.id`)
    if (rows.length >= count) return rows
    if (Date.now() > until) throw new Error(`no mail with ${words} came`)
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

/** Waits until this has an answer; machines may be slow. */
export async function patiently<Answer>(ask: () => Promise<Answer | null | undefined | false>): Promise<Answer> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > until) throw new Error('it did not happen within a minute')
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}
