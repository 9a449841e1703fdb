import type { FastifyInstance } from 'fastify'
import type { Pool } from '../database/driver.ts'

/** What `/readyz` asks besides the database, each by its name: may this process be sent readers? */
export type Readiness = Readonly<Record<string, () => boolean | Promise<boolean>>>

const PATIENCE_MILLISECONDS = 2000
const FRESH_MILLISECONDS = 500

/**
 * `/healthz` says that the process lives and asks nobody. `/readyz` says by name what stands and what does not, 503 if
 * anything does not. Many who ask at once get one answer: it is never turned away, so it must cost nothing.
 */
export function healthRoutes(
  fastify: FastifyInstance,
  pool: Pool,
  stopping: () => boolean,
  readiness: Readiness,
): void {
  const config = { unbounded: true }
  fastify.get('/healthz', { config }, (_request, reply) => reply.header('cache-control', 'no-store').send({ ok: true }))

  let asking: Promise<Record<string, boolean>> | null = null
  const ask = () => {
    asking ??= look().finally(() => setTimeout(() => (asking = null), FRESH_MILLISECONDS).unref())
    return asking
  }
  async function look(): Promise<Record<string, boolean>> {
    const database = await patiently(async () => Boolean(await pool`select 1`))
    const others = Object.entries(readiness).map(async ([name, stands]) => [
      name,
      database && (await patiently(async () => stands())),
    ])
    return { database, ...Object.fromEntries(await Promise.all(others)) }
  }

  fastify.get('/readyz', { config }, async (_request, reply) => {
    const found = stopping() ? { stopping: true } : await ask()
    const ok = !stopping() && Object.values(found).every(Boolean)
    reply.header('cache-control', 'no-store')
    if (!ok) reply.code(503).header('retry-after', '5')
    return { ok, ...found }
  })
}

async function patiently(stands: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>(resolve => {
    timer = setTimeout(resolve, PATIENCE_MILLISECONDS, false)
  })
  try {
    return await Promise.race([stands(), tooLate])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
