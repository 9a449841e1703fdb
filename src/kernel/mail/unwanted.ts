import { sql } from 'kysely'
import type { Id, ScopeId } from '../ids.ts'
import { now } from '../now.ts'
import { makeLink, makeLinks, type OpenLink } from '../signed-links.ts'
import type { Tx, Whose } from '../transaction.ts'

/** What a link is for that ends the mails of one purpose to one person: its object names that purpose. */
export const STOP_MAILS = 'stop-mails'

const DAYS = 365
const MAIL = 'mail:'

/**
 * The token of a link for the foot of a mail and its `unsubscribe`: it works for a year, in whatever mail of this
 * purpose it stands. For a service that `kernel_open_links_to(…, 'stop-mails')` was called for.
 */
export async function makeStopLink(
  tx: Tx,
  { scope, person, purpose }: { scope: ScopeId; person: Id<'person'>; purpose: string },
): Promise<string> {
  const endsAt = (await now(tx)).add({ hours: 24 * DAYS })
  const object = `${MAIL}${purpose}`
  return makeLink(tx, { person, scope, purpose: STOP_MAILS, object, endsAt, uses: null, madeBy: null })
}

/** The same for many people at once. */
export async function makeStopLinks(
  tx: Tx,
  { scope, people, purpose }: { scope: ScopeId; people: readonly Id<'person'>[]; purpose: string },
): Promise<Map<Id<'person'>, string>> {
  const endsAt = (await now(tx)).add({ hours: 24 * DAYS })
  const object = `${MAIL}${purpose}`
  return makeLinks(tx, people, { scope, purpose: STOP_MAILS, object, endsAt, uses: null, madeBy: null })
}

/** Who wants no mails of this purpose from a scope. */
export async function listUnwilling(tx: Tx, scope: ScopeId, purpose: string): Promise<Set<Id<'person'>>> {
  const { rows } = await sql<{ person: Id<'person'> }>`
    select person_id as person from kernel_mail_unwanted where scope_id = ${scope} and purpose = ${purpose}`.execute(
    tx.db,
  )
  return new Set(rows.map(row => row.person))
}

/** Every purpose of which somebody wants no mails, in every scope; signed in they see their own. */
export async function listUnwantedOf(tx: Tx, person: Whose): Promise<{ scope: ScopeId; purpose: string }[]> {
  const { rows } = await sql<{ scope: ScopeId; purpose: string }>`
    select scope_id as scope, purpose from kernel_mail_unwanted where person_id = ${person}`.execute(tx.db)
  return rows
}

/** Whoever is signed in says of mails to themself whether they want them: the same fact that a link in one states. */
export async function sayWhichMails(
  tx: Tx,
  mails: readonly { scope: ScopeId; purpose: string; wanted: boolean }[],
): Promise<void> {
  if (mails.length === 0) return
  const given = sql`jsonb_to_recordset(${JSON.stringify(mails)}::jsonb) as given (scope uuid, purpose text, wanted boolean)`
  await sql`delete from kernel_mail_unwanted unwanted using ${given}
    where given.wanted and unwanted.person_id = kernel_person()
      and unwanted.scope_id = given.scope and unwanted.purpose = given.purpose`.execute(tx.db)
  await sql`insert into kernel_mail_unwanted (scope_id, person_id, purpose)
    select scope, kernel_person(), purpose from ${given} where not wanted on conflict do nothing`.execute(tx.db)
}

/** Whether whoever holds this link still gets the mails it is about. In a transaction of the link's own actor. */
export async function wantsMails(tx: Tx, link: OpenLink): Promise<boolean> {
  return !(await listUnwilling(tx, link.scope, purposeOf(link))).has(link.person)
}

/** No more mails like the one the link was in; said again, it changes nothing. */
export async function refuseMails(tx: Tx, link: OpenLink): Promise<void> {
  await sql`insert into kernel_mail_unwanted (scope_id, person_id, purpose)
    values (${link.scope}, ${link.person}, ${purposeOf(link)}) on conflict do nothing`.execute(tx.db)
}

/** They are wanted again. */
export async function wantMailsAgain(tx: Tx, link: OpenLink): Promise<void> {
  await sql`delete from kernel_mail_unwanted
    where scope_id = ${link.scope} and person_id = ${link.person} and purpose = ${purposeOf(link)}`.execute(tx.db)
}

const purposeOf = (link: OpenLink) => link.object.slice(MAIL.length)
