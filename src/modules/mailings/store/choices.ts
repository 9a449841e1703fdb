import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { MailingsTables } from '../tables.ts'
import type { Mailing } from './mailings.ts'

const db = (tx: Tx) => tables<MailingsTables>(tx)

/** More than so many are a segment. */
export const MOST_CHOSEN = 500

/** Whom somebody chose by hand. */
export async function listChosen(tx: Tx, mailing: string): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('mailings_choice')
    .select('person_id')
    .where('mailing_id', '=', mailing)
    .orderBy('person_id')
    .execute()
  return rows.map(row => row.person_id)
}

export async function insertChosen(
  tx: Tx,
  { id, network_id, scope_id }: Pick<Mailing, 'id' | 'network_id' | 'scope_id'>,
  people: readonly string[],
): Promise<void> {
  if (people.length === 0) return
  await db(tx)
    .insertInto('mailings_choice')
    .values(people.map(person_id => ({ mailing_id: id, network_id, scope_id, person_id })))
    .onConflict(conflict => conflict.columns(['mailing_id', 'person_id']).doNothing())
    .execute()
}

export async function deleteChosen(tx: Tx, mailing: string, person: string): Promise<void> {
  await db(tx).deleteFrom('mailings_choice').where('mailing_id', '=', mailing).where('person_id', '=', person).execute()
}
