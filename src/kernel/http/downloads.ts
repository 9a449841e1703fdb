import { createHmac } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../errors.ts'
import { type OpenedFile, openFile } from '../files/keep.ts'
import { contentTypeOf } from '../files/kinds.ts'
import { safeName } from '../files/names.ts'
import { FILES_SERVICE } from '../files/sweep.ts'
import { isId } from '../ids.ts'
import { sameSeal } from '../same-seal.ts'
import { reading } from '../transaction.ts'
import type { House } from './context.ts'

/** Long enough to begin a download on a slow line, and to take it up again once; too short to be passed around. */
const LINK_SECONDS = 15 * 60

/** A file that we made ourselves, whole in memory. */
export interface MadeFile {
  name: string
  bytes: Uint8Array
  /** Its Content-Type where a program asks for it by that, such as a calendar; else it is only bytes. */
  type?: string
}

/** A file that is made while it is sent, and that nobody keeps. */
export interface MadeStream {
  name: string
  chunks: AsyncIterable<Uint8Array>
}

/**
 * Gives a file to somebody who may have it: from the files' own origin where there is one, by a link that holds for this
 * file and a quarter of an hour; else from here.
 */
export async function giveFile(
  house: House,
  file: OpenedFile | MadeFile | MadeStream,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if ('bytes' in file) return sendMade(file, reply)
  if ('chunks' in file) return sendStream(file, request, reply)
  if (!house.filesUrl) return sendKept(file, request, reply)
  return reply.header('cache-control', 'no-store').redirect(signedLink(house, house.filesUrl, file.id), 302)
}

/** On the files' own origin there is nothing but what a signed link names: no page, no cookie, no sign-in. */
export function serveFilesOrigin(fastify: FastifyInstance, house: House): void {
  const { filesUrl } = house
  if (!filesUrl) return
  const { host } = new URL(filesUrl)
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.headers.host === host && request.routeOptions.url !== LINK) return refuse(reply)
  })
  fastify.get(LINK, async (request, reply) => {
    const { id = '', until = '', seal = '' } = request.params as Record<string, string>
    if (request.headers.host !== host) throw new Refusal('not-found')
    try {
      if (!isId(id) || !sealHolds(house, id, until, seal)) return refuse(reply)
      const file = await reading(house.pool, FILES_SERVICE, tx => openFile(tx, id))
      return file ? await sendKept(file, request, reply) : refuse(reply)
    } catch {
      // The page of an error would set cookies.
      return refuse(reply, 503)
    }
  })
}

const LINK = '/files/:id/:until/:seal'

function signedLink(house: House, origin: string, id: string): string {
  const until = String(Math.floor(Date.now() / 1000) + LINK_SECONDS)
  return `${origin}/files/${id}/${until}/${sealOf(house, id, until)}`
}

function sealHolds(house: House, id: string, until: string, seal: string): boolean {
  return sameSeal(sealOf(house, id, until), seal) && Number(until) >= Date.now() / 1000
}

function sealOf(house: House, id: string, until: string): string {
  return createHmac('sha256', house.secret).update(`file\n${id}\n${until}`).digest('base64url').slice(0, 32)
}

function refuse(reply: FastifyReply, status = 404) {
  return reply
    .code(status)
    .type('text/plain; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(status === 404 ? 'There is nothing here, or the link is too old.\n' : 'Busy; try again in a minute.\n')
}

function sendMade(file: MadeFile, reply: FastifyReply) {
  return asDownload(reply, file.name)
    .type(file.type ?? 'application/octet-stream')
    .send(Buffer.from(file.bytes))
}

async function sendStream({ name, chunks }: MadeStream, request: FastifyRequest, reply: FastifyReply) {
  const bytes = request.method === 'HEAD' ? Readable.from([]) : await begun(chunks)
  return asDownload(reply, name).header('cache-control', 'no-store').type('application/octet-stream').send(bytes)
}

async function sendKept(file: OpenedFile, request: FastifyRequest, reply: FastifyReply) {
  const etag = `"${file.sha256.slice(0, 32)}"`
  const condition = request.headers['if-range']
  const asked = condition === undefined || condition === etag ? rangeOf(request.headers.range, file.size) : null
  if (asked === 'none') return reply.code(416).header('content-range', `bytes */${file.size}`).send()
  const [from, to] = asked ?? [0, file.size]
  // Before anything is promised: a store that does not answer is an error page, not a broken download.
  const bytes = request.method === 'HEAD' ? Readable.from([]) : await begun(file.stream(from, to))
  asDownload(reply, file.name)
    .type(contentTypeOf(file.name, file.kind))
    .header('accept-ranges', 'bytes')
    .header('etag', etag)
  if (asked) reply.code(206).header('content-range', `bytes ${from}-${to - 1}/${file.size}`)
  reply.header('content-length', String(to - from))
  return reply.send(bytes)
}

/** A stream whose first bytes are there; throws what keeps them from coming. Whoever reads no further lets it go. */
async function begun(chunks: AsyncIterable<Uint8Array>): Promise<Readable> {
  const rest = chunks[Symbol.asyncIterator]()
  const first = await rest.next()
  const stream = new Readable({
    async read() {
      try {
        const { done, value } = await rest.next()
        this.push(done ? null : value)
      } catch (error) {
        this.destroy(error as Error)
      }
    },
    destroy(error, done) {
      void rest.return?.().catch(() => {})
      done(error)
    },
  })
  stream.push(first.done ? null : first.value)
  return stream
}

/** Always a download, and nothing in it may run. */
function asDownload(reply: FastifyReply, name: string): FastifyReply {
  const safe = encodeURIComponent(safeName(name)).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${safe}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
}

/** One range as from and to, not including it; `none` where it lies outside; null for no range, several, or nonsense (RFC 9110, 14.2). */
function rangeOf(header: string | undefined, size: number): [number, number] | 'none' | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '')
  if (!match || (!match[1] && !match[2])) return null
  const [, first = '', last = ''] = match
  if (!first) {
    const from = Math.max(0, size - Number(last))
    return from < size ? [from, size] : 'none'
  }
  const to = last ? Math.min(Number(last) + 1, size) : size
  if (last && Number(last) < Number(first)) return null
  return Number(first) < size ? [Number(first), to] : 'none'
}
