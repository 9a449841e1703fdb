import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries } from './embedded/binaries.ts'
import { type Cluster, openCluster, urlOf } from './embedded/cluster.ts'
import { type Hold, holdCluster } from './embedded/hold.ts'
import { childrenOf, freePort, type Running, runningServer, startServer, stopServer } from './embedded/server.ts'

export { CannotStartDatabase, explainFault } from './embedded/cannot-start.ts'

export interface EmbeddedDatabase {
  /** Connection URLs, one a role: `owner` migrates, `app` owns no table and is bound by row-level security, `jobs` owns schema `jobs`. */
  url: { superuser: string; owner: string; app: string; jobs: string }
  /** Process ids of the server and what it started, for measuring; without those it started where there is no /proc. */
  pids(): number[]
  /** Ends every connection and waits until all is written and the server is gone. Calling it twice is calling it once. */
  stop(): Promise<void>
}

/**
 * The real PostgreSQL server on `<dataFolder>/postgres`, made at the first start, listening on 127.0.0.1 alone. A server
 * left by a killed application is adopted; one that dies is started again on the same port. One application a folder.
 * `binaries` names another package to take the server from. Throws `CannotStartDatabase` with one sentence.
 */
export async function startEmbedded(options: {
  dataFolder: string
  log: (message: string) => void
  binaries?: string
}): Promise<EmbeddedDatabase> {
  const { log } = options
  const cluster = openCluster(options.dataFolder, findBinaries(options.binaries))
  let stopping = false
  let recovering: Promise<void> | null = null
  let { server, hold } = await serve(cluster, log, null, lost)

  function lost(): void {
    if (!stopping) recovering ??= recover().finally(() => (recovering = null))
  }

  async function recover(): Promise<void> {
    log('The connection to PostgreSQL was lost; making sure that it runs.')
    for (let pause = 250; !stopping; pause = Math.min(pause * 2, 10_000)) {
      try {
        const next = await serve(cluster, log, server.port, lost)
        server = next.server
        hold = next.hold
        return
      } catch (error) {
        log(error instanceof Error ? error.message : String(error))
        await sleep(pause)
      }
    }
  }

  async function stopAll(): Promise<void> {
    await recovering
    await hold.end()
    await stopServer(cluster, server)
  }

  let stopped: Promise<void> | null = null
  return {
    url: urlsOf(cluster, server),
    pids: () => [server.pid, ...childrenOf(server.pid)],
    stop() {
      stopping = true
      stopped ??= stopAll()
      return stopped
    },
  }
}

/**
 * The database of a data folder for a command beside the application: the server that runs on it, which stays with
 * whoever holds it and is not stopped; else one that is started, and stopped again by `stop`. Null if the folder holds
 * no database. Throws `CannotStartDatabase`.
 */
export async function reachEmbedded(
  options: Parameters<typeof startEmbedded>[0],
): Promise<Pick<EmbeddedDatabase, 'url' | 'stop'> | null> {
  if (!existsSync(join(options.dataFolder, 'postgres'))) return null
  const cluster = openCluster(options.dataFolder, findBinaries(options.binaries))
  const server = await runningServer(cluster)
  return server ? { url: urlsOf(cluster, server), stop: async () => {} } : startEmbedded(options)
}

function urlsOf(cluster: Cluster, { port }: Running): EmbeddedDatabase['url'] {
  return {
    superuser: urlOf(cluster, 'superuser', port),
    owner: urlOf(cluster, 'owner', port),
    app: urlOf(cluster, 'app', port),
    jobs: urlOf(cluster, 'jobs', port),
  }
}

/** Adopts the server of this cluster or starts one, and holds it for this application alone. */
async function serve(
  cluster: Cluster,
  log: (message: string) => void,
  port: number | null,
  lost: () => void,
): Promise<{ server: Running; hold: Hold }> {
  for (;;) {
    const left = await runningServer(cluster)
    const server = left ?? (await startServer(cluster, port ?? (await freePort())))
    if (!server) continue // another application was quicker: see whether it may be adopted
    const hold = await holdCluster(cluster, server, lost)
    if (!hold) continue // it was on its way out
    log(`PostgreSQL ${left ? 'was running and is adopted' : 'started'} on port ${server.port}.`)
    return { server, hold }
  }
}
