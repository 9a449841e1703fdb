import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/languages.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Lexemes } from '../rules.ts'
import type { TranslationsTables } from '../tables.ts'

export type TermId = Id<'term'>

/** Something that a network calls by an agreed word in each of its languages. */
export interface Term {
  id: TermId
  faces: Readonly<Record<Language, string>>
  /** Each face as it is found in texts. */
  lexemes: Readonly<Record<Language, Lexemes>>
  note: string
}

/** So many are agreed on at most; a glossary that nobody can read through helps nobody. */
export const MOST_TERMS = 1000

const db = (tx: Tx) => tables<TranslationsTables>(tx)

/** The terms of a network that stand, in the order they were agreed. */
export async function listTerms(tx: Tx, scope: ScopeId): Promise<Term[]> {
  return (await db(tx)
    .selectFrom('translations_term')
    .select(['id', 'faces', 'lexemes', 'note'])
    .where('scope_id', '=', scope)
    .where('retired_at', 'is', null)
    .orderBy('id')
    .limit(MOST_TERMS)
    .execute()) as Term[]
}

export async function insertTerm(tx: Tx, scope: ScopeId, term: Omit<Term, 'id'>): Promise<TermId> {
  const id = newId<'term'>()
  await db(tx)
    .insertInto('translations_term')
    .values({ id, scope_id: scope, ...columnsOf(term) })
    .execute()
  return id
}

/** Changes a term of a network that stands; false when there is none such, or none that this actor may change. */
export async function updateTerm(tx: Tx, scope: ScopeId, id: string, term: Omit<Term, 'id'>): Promise<boolean> {
  const changed = await standing(tx, scope, id).set(columnsOf(term)).executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** A term that is agreed on no more. */
export async function retireTerm(tx: Tx, scope: ScopeId, id: string): Promise<boolean> {
  const changed = await standing(tx, scope, id).set({ retired_at: sql`kernel_now()` }).executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

function standing(tx: Tx, scope: ScopeId, id: string) {
  return db(tx)
    .updateTable('translations_term')
    .where('id', '=', id)
    .where('scope_id', '=', scope)
    .where('retired_at', 'is', null)
}

function columnsOf({ faces, lexemes, note }: Omit<Term, 'id'>) {
  return { faces, lexemes, note }
}
