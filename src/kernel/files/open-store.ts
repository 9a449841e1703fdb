import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { folderStore } from './folder.ts'
import { s3Store } from './s3.ts'
import { type Store, StoreFailure } from './store.ts'

/**
 * The store of a configuration: the bucket at S3_URL, else the folder `files` of the data folder. Throws `WrongSetting`
 * for a bucket that says no. One that says nothing may come back: the house opens, and says so in the log.
 */
export async function openStore(config: Config, log: Log): Promise<Store> {
  const store = storeOf(config)
  try {
    await store.check()
  } catch (error) {
    if (!(error instanceof StoreFailure) || !config.s3) throw error
    log('warn', 'files', { message: error.message })
  }
  return store
}

/** The same without asking whether it answers. */
export function storeOf(config: Pick<Config, 's3' | 'dataFolder'>): Store {
  return config.s3 ? s3Store(config.s3) : folderStore(join(config.dataFolder, 'files'))
}
