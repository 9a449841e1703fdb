import type postgres from 'postgres'
import { isLoss, openPool } from './driver.ts'

/** The connection that a long transaction ran on was lost; nothing of the transaction remains. */
export class ConnectionLost extends Error {}

/** Asks and waits for the answer, but asks nothing on a lost connection nor waits for what it will never give. */
export type OrLoss = <Answer>(ask: () => PromiseLike<Answer>) => Promise<Answer>

/**
 * One long transaction on a connection of its own. On a lost connection postgres.js lets questions wait for ever, or
 * writes to no socket and ends the process, with its own rollback as well: here `ConnectionLost` is thrown, at once
 * where `orLoss` is asked, and nothing is asked any more.
 */
export async function inOneTransaction<Result>(
  url: string,
  mode: string,
  work: (sql: postgres.TransactionSql, orLoss: OrLoss) => Promise<Result>,
): Promise<Result> {
  const loss = Promise.withResolvers<never>()
  loss.promise.catch(() => {})
  let lost: ConnectionLost | null = null
  let ended = false
  const onclose = () => {
    if (ended) return
    lost = new ConnectionLost(LOST)
    loss.reject(lost)
  }
  const orLoss: OrLoss = async ask => {
    if (lost) throw lost
    return Promise.race([ask(), loss.promise])
  }
  const pool = openPool(url, { max: 1, onclose })
  const settled = Promise.withResolvers<never>()
  settled.promise.catch(() => {})
  let working = false
  try {
    const begun = pool.begin(mode, async sql => {
      working = true
      try {
        const result = await work(sql, orLoss)
        if (lost) throw lost
        working = false
        return result
      } catch (error) {
        // A callback that neither returns nor throws keeps postgres.js from asking for a rollback.
        if (lost || isLoss(error)) {
          settled.reject(new ConnectionLost(LOST))
          await new Promise(() => {})
        }
        working = false
        throw error
      }
    }) as Promise<Result>
    // It may say so before our work has noticed, and what the work has left behind is ours to wait for.
    const noticed = begun.catch(error => {
      if (!isLoss(error)) throw error
      if (working) return settled.promise
      throw new ConnectionLost(LOST) // before the work began, or in the commit: nobody knows whether that was done
    })
    return await Promise.race([noticed, settled.promise])
  } finally {
    ended = true
    await pool.end({ timeout: 1 })
  }
}

const LOST = 'The connection to the database was lost.'
