import { sql } from 'kysely'
import { dropPieces } from '../files/unfinished.ts'
import { afterCommit, type Tx } from '../transaction.ts'
import type { Personal, Told } from './personal.ts'

/** What the kernel itself holds of people: their files on the way, their links, and the mails that were sent to them. */
export const kernelPersonal: Personal = {
  name: 'kernel',
  tell: async (tx, person) => [
    await mails(tx, person),
    await unwanted(tx, person),
    await links(tx, person),
    await uploads(tx, person),
  ],
  async erase(tx, person) {
    const { rows } = await sql<{ id: string; pieces: string[] }>`
      select id, pieces from kernel_upload where person_id = ${person}`.execute(tx.db)
    // What cannot be deleted now has no row any more and is swept in a day.
    afterCommit(tx, () => {
      for (const { id, pieces } of rows) void dropPieces(id, pieces)
    })
  },
}

/** What a mail said is gone as soon as it has left; that it was sent, when and what for, is not. */
async function mails(tx: Tx, person: string): Promise<Told> {
  const { rows } = await sql<{ about: string; at: Temporal.Instant; state: string; language: string }>`
    select purpose as about, at, state, language from kernel_mail where person_id = ${person}
    order by at desc, id limit 5000`.execute(tx.db)
  return { name: 'mails', rows }
}

async function unwanted(tx: Tx, person: string): Promise<Told> {
  const { rows } = await sql<{ about: string; at: Temporal.Instant }>`
    select purpose as about, at from kernel_mail_unwanted where person_id = ${person} order by at`.execute(tx.db)
  return { name: 'unwanted-mails', rows }
}

async function links(tx: Tx, person: string): Promise<Told> {
  const { rows } = await sql<{ about: string; at: Temporal.Instant; until: Temporal.Instant }>`
    select purpose as about, made_at as at, ends_at as until from kernel_link where person_id = ${person}
    order by made_at desc limit 5000`.execute(tx.db)
  return { name: 'links', rows }
}

async function uploads(tx: Tx, person: string): Promise<Told> {
  const { rows } = await sql<{ name: string; at: Temporal.Instant; until: Temporal.Instant }>`
    select name, at, expires_at as until from kernel_upload where person_id = ${person} order by at`.execute(tx.db)
  return { name: 'uploads', rows }
}
