import type { Config } from '../config.ts'
import { CannotStartDatabase, reachEmbedded } from './embedded.ts'

/** Where a database is, for a command beside the application; nothing is migrated or changed by reaching it. */
export interface Reached {
  appUrl: string
  appRole: string
  /** Null where DATABASE_OWNER_URL is not set. */
  ownerUrl: string | null
  /** Lets go of it; stops a server that was started for this command. */
  close: () => Promise<void>
}

/**
 * Reaches the database of a configuration, whether the house runs or not. Throws `CannotStartDatabase` with one sentence
 * when there is none.
 */
export async function reachDatabase(config: Config): Promise<Reached> {
  if (config.databaseUrl) {
    const appRole = decodeURIComponent(new URL(config.databaseUrl).username)
    return { appUrl: config.databaseUrl, appRole, ownerUrl: config.databaseOwnerUrl, close: async () => {} }
  }
  const { dataFolder, embeddedPackage } = config
  const server = await reachEmbedded({
    dataFolder,
    log: () => {},
    ...(embeddedPackage ? { binaries: embeddedPackage } : {}),
  })
  if (!server) throw new CannotStartDatabase(`There is no house in ${dataFolder}; name its data folder with --data.`)
  return {
    appUrl: server.url.app,
    appRole: new URL(server.url.app).username,
    ownerUrl: server.url.owner,
    close: () => server.stop(),
  }
}
