import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import { ME, type Tx, tables } from '../../../kernel/transaction.ts'
import { type Rhythm, USUAL } from '../rules.ts'
import type { NoticesTables } from '../tables.ts'

const db = (tx: Tx) => tables<NoticesTables>(tx)

export interface KeptChoice {
  scope: ScopeId
  kind: string
  how: 'mail' | 'digest' | null
  silent: boolean
  at: Temporal.Instant
}

/** What somebody chose; that mails are unwanted stands in the kernel. */
export async function listChoices(tx: Tx, person: string): Promise<KeptChoice[]> {
  const rows = await db(tx)
    .selectFrom('notices_choice')
    .select(['scope_id as scope', 'kind', 'how', 'silent', 'at'])
    .where('person_id', '=', person)
    .execute()
  return rows as KeptChoice[]
}

/** What these people chose about a kind in a scope. */
export async function listChoicesAbout(
  tx: Tx,
  { people, scope, kind }: { people: readonly string[]; scope: ScopeId; kind: string },
): Promise<Map<string, KeptChoice>> {
  const rows = await db(tx)
    .selectFrom('notices_choice')
    .select(['person_id', 'scope_id as scope', 'kind', 'how', 'silent', 'at'])
    .where(sql<boolean>`person_id = any (${[...people]}::uuid[])`)
    .where('scope_id', '=', scope)
    .where('kind', '=', kind)
    .execute()
  return new Map(rows.map(row => [row.person_id, row as unknown as KeptChoice]))
}

/** Keeps the reader's own choices. */
export async function keepChoices(tx: Tx, choices: readonly Omit<KeptChoice, 'at'>[]): Promise<void> {
  if (choices.length === 0) return
  await sql`insert into notices_choice (person_id, scope_id, kind, how, silent)
    select kernel_person(), scope, kind, how, silent
    from jsonb_to_recordset(${JSON.stringify(choices)}::jsonb) as given (scope uuid, kind text, how text, silent boolean)
    on conflict (person_id, scope_id, kind)
    do update set how = excluded.how, silent = excluded.silent, at = kernel_now()`.execute(tx.db)
}

/** When the digests of these people come; who chose nothing is not among them. */
export async function listRhythms(tx: Tx, people: readonly string[]): Promise<Map<string, Rhythm>> {
  if (people.length === 0) return new Map()
  const rows = await db(tx)
    .selectFrom('notices_rhythm')
    .select(['person_id', 'every', 'weekday', 'hour', 'names', 'paused_until as pausedUntil'])
    .where(sql<boolean>`person_id = any (${[...people]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ person_id, ...rhythm }) => [person_id, rhythm as Rhythm]))
}

/** The reader's own. */
export async function findRhythm(tx: Tx): Promise<Rhythm> {
  const rhythms = await listRhythms(tx, [tx.actor.person!])
  return rhythms.get(tx.actor.person!) ?? USUAL
}

export async function keepRhythm(tx: Tx, rhythm: Rhythm): Promise<void> {
  const { every, weekday, hour, names, pausedUntil } = rhythm
  await sql`insert into notices_rhythm (person_id, every, weekday, hour, names, paused_until)
    values (${ME}, ${every}, ${weekday}, ${hour}, ${names}, ${pausedUntil})
    on conflict (person_id) do update set every = excluded.every, weekday = excluded.weekday, hour = excluded.hour,
      names = excluded.names, paused_until = excluded.paused_until, at = kernel_now()`.execute(tx.db)
}
