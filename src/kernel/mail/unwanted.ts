import { sql } from 'kysely'
import type { Id, ScopeId } from '../ids.ts'
import { now } from '../now.ts'
import { makeLink, makeLinks, type OpenLink } from '../signed-links.ts'
import type { Tx } from '../transaction.ts'

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
