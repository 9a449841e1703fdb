import { VISITOR } from '../kernel/actor.ts'
import type { Pool } from '../kernel/database/driver.ts'
import type { HouseFacts } from '../kernel/http/context.ts'
import { INTERFACE_LANGUAGES } from '../kernel/languages.ts'
import { reading } from '../kernel/transaction.ts'
import { findHouse, spoken } from '../modules/networks/index.ts'

const EVERY = 30_000

/** The name and languages of the house, as every page says them: a copy that is at most half a minute old. */
export interface FactsOfTheHouse {
  now: () => HouseFacts
  renew: () => Promise<void>
  stop: () => void
}

export async function followFacts(pool: Pool): Promise<FactsOfTheHouse> {
  let facts: HouseFacts = { name: null, languages: INTERFACE_LANGUAGES }
  const renew = async () => {
    const house = await reading(pool, VISITOR, findHouse)
    if (house) facts = { name: house.name, languages: spoken(house.languages) }
  }
  await renew()
  // A database that is away for a while is others' to report; the copy stays.
  const timer = setInterval(() => renew().catch(() => {}), EVERY).unref()
  return { now: () => facts, renew, stop: () => clearInterval(timer) }
}
