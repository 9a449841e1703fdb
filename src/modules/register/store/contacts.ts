import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { ContactKind } from '../rules.ts'
import type { RegisterTables } from '../tables.ts'
import { recordsChanged } from './changed.ts'

export type ContactId = Id<'contact'>

const db = (tx: Tx) => tables<RegisterTables>(tx)

/** How to reach a person, still sealed, in the order it was entered. */
export async function listSealedContacts(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('register_contact')
    .select(['id', 'organisation_id', 'kind', 'sealed'])
    .where('person_id', '=', person)
    .orderBy('id')
    .limit(50)
    .execute()
}

/** Adds one; false when the person has it already. */
export async function insertContact(
  tx: Tx,
  contact: {
    id: ContactId
    person: string
    organisation: string | null
    keptIn: readonly ScopeId[]
    kind: ContactKind
    sealed: Buffer
    hash: Buffer | null
  },
): Promise<boolean> {
  const added = await db(tx)
    .insertInto('register_contact')
    .values({
      id: contact.id,
      person_id: contact.person,
      organisation_id: contact.organisation,
      kept_in: [...contact.keptIn],
      kind: contact.kind,
      sealed: contact.sealed,
      hash: contact.hash,
    })
    .onConflict(conflict => conflict.columns(['person_id', 'kind', 'hash']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return false
  await recordsChanged(tx, 'person', [contact.person])
  return true
}

/** Removes one of a person's; false when there is none such, or none that this actor may remove. */
export async function deleteContact(tx: Tx, person: string, id: string): Promise<boolean> {
  const removed = await db(tx)
    .deleteFrom('register_contact')
    .where('id', '=', id)
    .where('person_id', '=', person)
    .executeTakeFirst()
  if (removed.numDeletedRows === 0n) return false
  await recordsChanged(tx, 'person', [person])
  return true
}

export const newContactId = () => newId<'contact'>()
