import { Readable } from 'node:stream'
import { MemoryLocker, Server } from '@tus/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../errors.ts'
import { UPLOAD_LIMIT } from '../files/unfinished.ts'
import { ALGORITHMS, Arriving, checksumIn } from './arriving.ts'
import { inTurn, whileReceiving } from './back-pressure.ts'
import { type Context, type House, senderOf } from './context.ts'
import { makeFormKey, openFormKey } from './form-key.ts'
import { uploadSender } from './sent-before.ts'
import { contextFor, refuseOtherOrigins } from './web.ts'

const PATH = '/uploads'

/** Two requests of one process for one upload: the later one waits until the earlier has kept what it got. */
const locker = new MemoryLocker()

/**
 * Files that arrive in pieces, over lines that break: tus 1.0 at `/uploads`, for people signed in. What has arrived is in
 * the store, and how far it has come in its row, so any process goes on where another one ended.
 */
export function uploadRoutes(fastify: FastifyInstance, house: House): void {
  fastify.register(async scope => {
    // Bytes go to the store as they come; Fastify would take none of this type, or hold all of them in memory.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    for (const url of [PATH, `${PATH}/:id`]) {
      scope.route({
        method: ['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS'],
        url,
        handler: (request, reply) => answer(house, request, reply),
      })
    }
  })
}

async function answer(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const context = await contextFor(house, request)
  const { identity } = context.reader
  refuseOtherOrigins(request, house.publicUrl)
  if (!identity?.actor.person) throw new Refusal('not-signed-in')
  // To begin one needs a form that we drew for this very sender; its key is not used up.
  if (request.method === 'POST') openFormKey(house.secret, senderOf(identity), request.headers['x-form-key'])
  let failure: unknown = null
  const tus = new Server({
    path: PATH,
    relativeLocation: true,
    maxSize: UPLOAD_LIMIT,
    allowedOrigins: [],
    locker,
    datastore: new Arriving(house, workingInTurns(context), checksumIn(request.headers['upload-checksum'])),
    namingFunction: () => makeFormKey(house.secret, uploadSender(identity)),
    onResponseError(_request, error) {
      // What tus does not know is answered as everywhere else: by a sentence, and a line in the log where it is our fault.
      if (error instanceof Error) failure = error
      return undefined
    },
  })
  const response = await whileReceiving(request, 'pieces', uploadSender(identity), () =>
    tus.handleWeb(webRequest(request)),
  )
  if (failure) throw failure
  for (const [name, value] of response.headers) {
    if (!name.startsWith('access-control-')) reply.header(name, value)
  }
  if (request.method === 'OPTIONS') reply.header('tus-checksum-algorithm', ALGORITHMS.join())
  return reply.code(response.status).send(await response.text())
}

/** Waiting for a sender, or for another request on the same upload, holds no turn; asking the database does. */
function workingInTurns(context: Context): Context {
  const { request } = context
  return {
    ...context,
    read: work => inTurn(request, () => context.read(work)),
    write: work => inTurn(request, () => context.write(work)),
  }
}

function webRequest(request: FastifyRequest): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, [value].flat().join(', '))
  }
  const carries = request.method === 'POST' || request.method === 'PATCH'
  const body = carries ? (Readable.toWeb(request.raw) as ReadableStream<Uint8Array<ArrayBuffer>>) : null
  // Without `duplex` a body that still arrives is refused; the types of browsers do not know it.
  const init: RequestInit & { duplex: 'half' } = { method: request.method, headers, body, duplex: 'half' }
  return new Request(`http://here${request.url}`, init)
}
