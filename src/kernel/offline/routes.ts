import type { FastifyInstance } from 'fastify'
import type { House } from '../http/context.ts'
import { contextFor, type Web } from '../http/web.ts'
import { keptHerePage } from './page.ts'
import { packedWorker, workerCode } from './worker.ts'

/** The worker, the page of what it keeps, and a fresh key for words that waited. */
export function offlineRoutes(web: Web, fastify: FastifyInstance, house: House): void {
  // Asked for again at each visit, so that a new version of the house is a new worker within a day.
  fastify.get('/sw.js', { config: { unbounded: true } }, (request, reply) => {
    const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    if (packed) reply.header('content-encoding', 'gzip')
    return reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-encoding')
      .header('service-worker-allowed', '/')
      .header('content-security-policy', "default-src 'none'; connect-src 'self'")
      .send(packed ? packedWorker() : workerCode())
  })

  web.page('/offline', async ({ reader }) => keptHerePage(reader))

  /** As much as a form on a page would give this sender, and whom it is for: words of somebody else stay where they are. */
  fastify.get('/offline/key', async (request, reply) => {
    const { reader } = await contextFor(house, request)
    return reply.header('cache-control', 'no-store').send({ reader: reader.mark, key: reader.formKey() })
  })
}
