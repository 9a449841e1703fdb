import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse, type RunningHouse } from '../../src/app/house.ts'
import { readConfig } from '../../src/kernel/config.ts'
import { openPool } from '../../src/kernel/database/driver.ts'
import type { Log } from '../../src/kernel/log.ts'
import { type Browser, browserAt } from '../browser.ts'
import { ON_POSTGRES, superuserUrl } from '../world.ts'

/** A real house, not the demonstration, that somebody has founded by the link that is printed. */
export interface FoundedHouse {
  house: RunningHouse
  /** The browser of its first administrator, who has just founded it. */
  founder: Browser
  /** All rows of a query, whoever they belong to. */
  everyRow: <Row extends object>(query: string) => Promise<Row[]>
  log: string[]
  close: () => Promise<void>
}

export const FOUNDER = {
  house: 'Federación de Oficios',
  main: 'es',
  others: ['es', 'fr', 'ar', 'en'],
  name: 'Inés Montalbán',
  nameLanguage: 'es',
  address: 'ines@union.example',
  zone: 'America/Lima',
}

export async function openFoundedHouse(env: Record<string, string> = {}): Promise<FoundedHouse> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'plenaria founded '))
  const log: string[] = []
  const logged: Log = (level, what, more) => void log.push(JSON.stringify({ level, what, ...more }))
  const house = await openHouse({ ...readConfig(env, { port: '0', data: dataFolder }), ...ON_POSTGRES }, logged)
  const superuser = openPool(superuserUrl(dataFolder, house.database.ownerUrl), { max: 1 })
  const founder = browserAt(house.origin)
  const { status } = await founder.submit(house.founding!, house.founding!, FOUNDER)
  if (status !== 303) throw new Error(`founding was answered with ${status}`)
  return {
    house,
    founder,
    everyRow: async query => [...(await superuser.unsafe(query))] as never,
    log,
    async close() {
      await superuser.end()
      await house.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
