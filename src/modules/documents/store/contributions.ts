import { sql } from 'kysely'
import { notAllowed } from '../../../kernel/errors.ts'
import type { Id, ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Passage } from '../rules.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

export type ContributionId = Id<'contribution'>
/** How words came: `word` is a Word file that was sent back. */
export type Channel = 'page' | 'phone' | 'mail' | 'meeting' | 'link' | 'word'
export type Contribution = Awaited<ReturnType<typeof listContributions>>[number]

export async function insertContribution(
  tx: Tx,
  contribution: {
    id: ContributionId
    document: string
    block: string
    wording: string
    network: string
    kind: 'comment' | 'suggestion'
    words: Text | null
    proposed: Text | null
    author: string
    organisation: string | null
    channel: Channel
    late: boolean
    /** When its form was drawn, where that was before the hour. */
    begun: Temporal.Instant | null
    passage: Passage | null
    replyTo: string | null
    whole?: boolean
  },
): Promise<void> {
  await db(tx)
    .insertInto('documents_contribution')
    .values({
      id: contribution.id,
      document_id: contribution.document,
      block_id: contribution.block,
      wording_id: contribution.wording,
      scope_id: contribution.network,
      kind: contribution.kind,
      words: contribution.words,
      proposed: contribution.proposed,
      author_id: contribution.author,
      organisation_id: contribution.organisation,
      entered_by: tx.actor.person!,
      channel: contribution.channel,
      late: contribution.late,
      // What comes late its author and the secretariat read alone, until the secretariat hears it.
      visibility: contribution.late ? 'staff' : 'network',
      begun_at: contribution.begun,
      passage: contribution.passage,
      reply_to: contribution.replyTo,
      whole: contribution.whole ?? false,
    })
    .execute()
}

/** What was said about a document, or about one block of it, in the order it was said, each with its answer. */
export async function listContributions(tx: Tx, document: string, block?: string) {
  const all = db(tx)
    .selectFrom('documents_contribution as said')
    .leftJoin('documents_answer as answer', 'answer.contribution_id', 'said.id')
    .select([
      'said.id',
      'said.block_id',
      'said.wording_id',
      'said.kind',
      'said.words',
      'said.proposed',
      'said.author_id',
      'said.organisation_id',
      'said.entered_by',
      'said.channel',
      'said.said_at',
      'said.late',
      'said.visibility',
      'said.begun_at',
      'said.heard_at',
      'said.left_at',
      'said.withdrawn_at',
      'said.removed_at',
      'said.passage',
      'said.reply_to',
      'said.conversation_id',
      'said.whole',
      'said.settled_by',
      'said.settled_at',
      'said.signed',
      'answer.treatment',
      'answer.reason',
      'answer.version as answered_in',
    ])
    .where('said.document_id', '=', document)
    .orderBy('said.said_at')
    .orderBy('said.id')
  return (block ? all.where('said.block_id', '=', block) : all).limit(5000).execute()
}

export async function findContribution(tx: Tx, id: string) {
  return db(tx).selectFrom('documents_contribution').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Who began a conversation or speaks in it, as far as the network reads it and it was not taken back. */
export async function listSpeakersOf(tx: Tx, conversation: string): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('documents_contribution')
    .select('author_id')
    .distinct()
    .where(eb => eb.or([eb('id', '=', conversation), eb('conversation_id', '=', conversation)]))
    .where('visibility', '=', 'network')
    .where('withdrawn_at', 'is', null)
    .where('removed_at', 'is', null)
    .execute()
  return rows.map(row => row.author_id)
}

export async function withdraw(tx: Tx, id: string, at: Temporal.Instant): Promise<void> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('documents_contribution')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw notAllowed()
}

/** Says of the conversation that these words began that it is settled, or that it is not any more. */
export async function settle(tx: Tx, id: string, by: string | null): Promise<void> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('documents_contribution')
    .set({ settled_by: by, settled_at: by === null ? null : sql<Temporal.Instant>`kernel_now()` })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw notAllowed()
}

/** How many things that were not taken back are said about each block, late ones only once they are heard. */
export async function countSaidByBlock(tx: Tx, document: string): Promise<Map<string, number>> {
  const rows = await db(tx)
    .selectFrom('documents_contribution')
    .select(['block_id', eb => eb.fn.countAll<string>().as('count')])
    .where('document_id', '=', document)
    .where('visibility', '=', 'network')
    .where('withdrawn_at', 'is', null)
    .groupBy('block_id')
    .execute()
  return new Map(rows.map(row => [row.block_id, Number(row.count)]))
}

/** How many things were ever said to the network about a document; what was taken back keeps its place. */
export async function countSaid(tx: Tx, document: string): Promise<number> {
  const { count } = await db(tx)
    .selectFrom('documents_contribution')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('document_id', '=', document)
    .where('visibility', '=', 'network')
    .executeTakeFirstOrThrow()
  return count
}

/** How much waits at the desk for an answer, and how much has one that is written and not published. */
export async function countAtDesk(tx: Tx, document: string): Promise<{ waiting: number; drafted: number }> {
  return db(tx)
    .selectFrom('documents_contribution as said')
    .leftJoin('documents_answer as answer', 'answer.contribution_id', 'said.id')
    .select(eb => [
      eb.fn.countAll<number>().filterWhere('answer.treatment', 'is', null).as('waiting'),
      eb.fn.countAll<number>().filterWhere('answer.treatment', 'is not', null).as('drafted'),
    ])
    .where('said.document_id', '=', document)
    .where('said.visibility', '=', 'network')
    .where('said.withdrawn_at', 'is', null)
    .where('answer.version', 'is', null)
    .executeTakeFirstOrThrow()
}

/** How many contributions still wait for an answer that their authors can read. */
export async function countUnanswered(tx: Tx, document: string): Promise<number> {
  const { count } = await db(tx)
    .selectFrom('documents_contribution as said')
    .leftJoin('documents_answer as answer', join =>
      join.onRef('answer.contribution_id', '=', 'said.id').on('answer.version', 'is not', null),
    )
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('said.document_id', '=', document)
    .where('said.visibility', '=', 'network')
    .where('said.withdrawn_at', 'is', null)
    .where('answer.contribution_id', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Everybody whose words about a document still stand. */
export async function listAuthors(tx: Tx, document: string): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('documents_contribution')
    .select('author_id')
    .distinct()
    .where('document_id', '=', document)
    .where('withdrawn_at', 'is', null)
    .where('removed_at', 'is', null)
    .execute()
  return rows.map(row => row.author_id)
}

/** Words or proposed wordings of a network that were not withdrawn, newest first, for translators. */
export async function listSaid(tx: Tx, network: ScopeId, column: 'words' | 'proposed', limit: number) {
  return db(tx)
    .selectFrom('documents_contribution as said')
    .innerJoin('documents_document as document', 'document.id', 'said.document_id')
    .select(['said.id', `said.${column} as text`, 'said.block_id', 'document.slug', 'document.title'])
    .where('said.scope_id', '=', network)
    .where('said.visibility', '=', 'network')
    .where('said.withdrawn_at', 'is', null)
    .where('said.removed_at', 'is', null)
    .where(`said.${column}`, 'is not', null)
    .orderBy('said.said_at', 'desc')
    .limit(limit)
    .execute()
}

export async function findSaid(tx: Tx, id: string, column: 'words' | 'proposed', lock: boolean) {
  const query = db(tx)
    .selectFrom('documents_contribution')
    .select([`${column} as text`, 'scope_id', 'proposed'])
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .where('removed_at', 'is', null)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

export async function updateSaid(tx: Tx, id: string, change: { words: Text } | { proposed: Text }): Promise<void> {
  await db(tx).updateTable('documents_contribution').set(change).where('id', '=', id).execute()
}
