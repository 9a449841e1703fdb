import { service } from '../../../kernel/actor.ts'
import type { Pool } from '../../../kernel/database/driver.ts'
import { keyedHash } from '../../../kernel/sealed.ts'
import { publishable } from '../../../kernel/small-cells.ts'
import { type Tx, writing } from '../../../kernel/transaction.ts'
import { DIMENSIONS, MEASURED, type Results } from '../rules/results.ts'
import { listToCount, type Mailing, updateResults } from '../store/mailings.ts'
import { countForResults } from '../store/recipients.ts'

const SENDER = service('send-mailings')

/**
 * Makes the figures of mailings that have ended, and anew each day for a month as replies come in: always the same tables,
 * small cells hidden, and what was hidden once stays hidden.
 */
export async function countResults(pool: Pool): Promise<void> {
  const due = await writing(pool, SENDER, listToCount)
  for (const mailing of due) await writing(pool, SENDER, tx => countOne(tx, mailing))
}

async function countOne(tx: Tx, mailing: Mailing): Promise<void> {
  const counts = await countForResults(tx, mailing.id)
  const key = keyedHash('mailings_mailing', 'small-cells')
  const tableOf = (dimension: (typeof DIMENSIONS)[number], measured: (typeof MEASURED)[number]) => {
    const cells = counts.filter(one => one.dimension === dimension && one.measured === measured)
    const before = mailing.results?.[dimension]?.[measured]
    return publishable(
      cells.map(({ row, persons, affiliates }) => ({ row, persons, affiliates })),
      { table: `${mailing.id} ${dimension} ${measured}`, key, ...(before ? { before } : {}) },
    )
  }
  const results = Object.fromEntries(
    DIMENSIONS.map(dimension => [
      dimension,
      Object.fromEntries(MEASURED.map(measured => [measured, tableOf(dimension, measured)])),
    ]),
  )
  await updateResults(tx, mailing.id, results as unknown as Results) // every dimension and measure, mapped
}
