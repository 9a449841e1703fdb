import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/languages.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { TranslationsTables } from '../tables.ts'

export type ProposalId = Id<'proposal'>

/** A better face that somebody proposes: what became of it, once it is answered. */
export interface Proposal {
  id: ProposalId
  kind: string
  ref: string
  language: Language
  words: string
  /** The version of the original that stood beside it. */
  of: number
  person: string
  at: Temporal.Instant
  taken: boolean | null
  reason: string
}

const db = (tx: Tx) => tables<TranslationsTables>(tx)
const columns = [
  'id',
  'kind',
  'ref',
  'language',
  'words',
  'of_version as of',
  'person_id as person',
  'at',
  'taken',
  'reason',
] as const

/** Somebody proposes a face; while the one they proposed before waits, it is said anew instead. */
export async function keepProposal(
  tx: Tx,
  proposal: { kind: string; ref: string; scope: ScopeId; language: Language; words: string; of: number },
): Promise<void> {
  const waiting = await db(tx)
    .updateTable('translations_proposal')
    .set({ words: proposal.words, of_version: proposal.of })
    .where('kind', '=', proposal.kind)
    .where('ref', '=', proposal.ref)
    .where('language', '=', proposal.language)
    .where('person_id', '=', sql<string>`(select kernel_person())`)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  if (waiting.numUpdatedRows > 0n) return
  await db(tx)
    .insertInto('translations_proposal')
    .values({
      id: newId(),
      kind: proposal.kind,
      ref: proposal.ref,
      scope_id: proposal.scope,
      language: proposal.language,
      words: proposal.words,
      of_version: proposal.of,
    })
    .execute()
}

/** What was proposed for one text in one language and this actor may see, the newest first. */
export async function listProposals(
  tx: Tx,
  of: { kind: string; ref: string; scope: ScopeId; language: Language },
): Promise<Proposal[]> {
  return (await db(tx)
    .selectFrom('translations_proposal')
    .select(columns)
    .where('kind', '=', of.kind)
    .where('ref', '=', of.ref)
    .where('scope_id', '=', of.scope)
    .where('language', '=', of.language)
    .orderBy('id', 'desc')
    .limit(100)
    .execute()) as Proposal[]
}

/** What waits for an answer in a network, the oldest first. */
export async function listWaiting(tx: Tx, scope: ScopeId, most: number): Promise<Proposal[]> {
  return (await db(tx)
    .selectFrom('translations_proposal')
    .select(columns)
    .where('scope_id', '=', scope)
    .where('answered_at', 'is', null)
    .orderBy('id')
    .limit(most)
    .execute()) as Proposal[]
}

/** Answers a proposal once; undefined when there is none such that waits. */
export async function answerProposal(
  tx: Tx,
  scope: ScopeId,
  id: string,
  answer: { taken: boolean; reason: string },
): Promise<Proposal | undefined> {
  const waiting = (await db(tx)
    .selectFrom('translations_proposal')
    .select(columns)
    .where('id', '=', id)
    .where('scope_id', '=', scope)
    .where('answered_at', 'is', null)
    .executeTakeFirst()) as Proposal | undefined
  if (!waiting) return undefined
  const answered = await db(tx)
    .updateTable('translations_proposal')
    .set({ ...answer, answered_at: sql`kernel_now()`, answered_by: sql`(select kernel_person())` })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return answered.numUpdatedRows > 0n ? waiting : undefined
}

/** What somebody proposed, the newest first. */
export async function listProposalsBy(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('translations_proposal')
    .select(['words', 'language', 'at', 'taken as accepted'])
    .where('person_id', '=', person)
    .orderBy('at', 'desc')
    .limit(5000)
    .execute()
}

/** What anybody proposed for texts that are taken away is gone; as the service `erasure`. */
export async function deleteProposals(tx: Tx, kinds: readonly string[], refs: readonly string[]): Promise<void> {
  await db(tx)
    .deleteFrom('translations_proposal')
    .where('kind', 'in', [...kinds])
    .where('ref', 'in', [...refs])
    .execute()
}

/** How many wait for an answer in a network. */
export async function countWaiting(tx: Tx, scope: ScopeId): Promise<number> {
  const { count } = await db(tx)
    .selectFrom('translations_proposal')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('scope_id', '=', scope)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}
