import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { type Actor, service, VISITOR } from './actor.ts'
import type { Pool } from './database/driver.ts'
import { Refusal } from './errors.ts'
import type { Id, ScopeId } from './ids.ts'
import type { InterfaceLanguage } from './languages.ts'
import { sameSeal } from './same-seal.ts'
import { reading, type Tx, writing } from './transaction.ts'

/** What an opened link says: for whom, about what, where. */
export interface OpenLink {
  id: string
  purpose: string
  person: Id<'person'>
  /** `document:<id>` */
  object: string
  scope: ScopeId
}

export interface NewLink extends Omit<OpenLink, 'id'> {
  endsAt: Temporal.Instant
  /** How often it may be used; null: as often as one likes until it ends. */
  uses: number | null
  /** Who asked for it; null: nobody in particular. */
  madeBy: Id<'person'> | null
}

/** The secret of the house, from which the seals of links are made. Said once at start. */
export function sealLinksWith(houseSecret: Buffer): void {
  secret = houseSecret
}

/**
 * Makes a link for one person and one purpose, and gives the token for its address (38 signs that need no escaping).
 * It cannot be had again: the database keeps no token. Only a service may that the purpose was opened to
 * (`call kernel_open_links_to('<service>', '<purpose>')`), or `make-link`: who has a link acts as its person, so that
 * whether somebody may ask for one is for the action to decide that then makes it in this name.
 */
export async function makeLink(tx: Tx, link: NewLink): Promise<string> {
  const id = randomBytes(12).toString('base64url')
  await sql`insert into kernel_link (id, person_id, purpose, object, scope_id, ends_at, uses, made_by)
    values (${id}, ${link.person}, ${link.purpose}, ${link.object}, ${link.scope}, ${link.endsAt}, ${link.uses},
      ${link.madeBy})`.execute(tx.db)
  return id + sealOf(id, link.purpose)
}

/** The same for many people at once, in one statement: the token of each. */
export async function makeLinks(
  tx: Tx,
  people: readonly Id<'person'>[],
  link: Omit<NewLink, 'person'>,
): Promise<Map<Id<'person'>, string>> {
  const made = new Map(people.map(person => [person, randomBytes(12).toString('base64url')]))
  await sql`insert into kernel_link (id, person_id, purpose, object, scope_id, ends_at, uses, made_by)
    select given.id, given.person_id, ${link.purpose}, ${link.object}, ${link.scope}, ${link.endsAt}, ${link.uses}::integer,
      ${link.madeBy}::uuid
    from unnest(${[...made.values()]}::text[], ${[...made.keys()]}::uuid[]) as given (id, person_id)`.execute(tx.db)
  return new Map([...made].map(([person, id]) => [person, id + sealOf(id, link.purpose)]))
}

/** The address of a page behind a link, for a mail: `/l/<token>` or one `below` it, in the language that the mail is written in. */
export function pathOfLink(token: string, language: InterfaceLanguage, below = ''): string {
  return `/l/${token}${below}?lang=${language}`
}

/**
 * What a token opens, without using it up: for GET, and whatever reads a mail before its reader does; of several
 * purposes, the one it is for. Null, after the same work, whether the token is forged, meant for something else, ended,
 * revoked or used up.
 */
export async function openLink(pool: Pool, token: string, ...purposes: string[]): Promise<OpenLink | null> {
  const [, id = NOBODY, seal = ''] = TOKEN.exec(token) ?? []
  const sealedFor = purposes.filter(purpose => sameSeal(sealOf(id, purpose), seal))
  const link = await reading(pool, service('link'), async tx => {
    const { rows } = await sql<Omit<OpenLink, 'purpose'> & { is_open: boolean; purpose: string }>`
      select id, purpose, person_id as person, object, scope_id as scope,
        ends_at > kernel_now() and revoked_at is null and (uses is null or used < uses) as is_open
      from kernel_link where id = ${id}`.execute(tx.db)
    return rows[0]
  })
  if (!link?.is_open || !sealedFor.includes(link.purpose)) return null
  const { is_open: _, ...opened } = link
  return opened
}

/**
 * Somebody who acts through a link: nobody is signed in, no role is held, and row-level security opens only what a
 * policy opens to the purpose of the link (`kernel_link_person('<purpose>')`). With `asReader`, rows that the network
 * shows its members can be read as well, for a purpose that needs the text a person is asked about.
 */
export function linkActor(link: OpenLink, { asReader = false } = {}): Actor {
  return { ...VISITOR, person: link.person, link, memberOf: asReader ? [link.scope] : [] }
}

/**
 * Uses a link once and does `act` as its actor, both in one transaction: when `act` throws, the use is not lost. For
 * POST alone. Null when the link does not open; of many at the same moment, as many win as there are uses left.
 */
export async function actByLink<Result>(
  pool: Pool,
  { token, purpose, asReader = false }: { token: string; purpose: string; asReader?: boolean },
  act: (tx: Tx, link: OpenLink) => Promise<Result>,
): Promise<Result | null> {
  const link = await openLink(pool, token, purpose)
  if (!link) return null
  try {
    return await writing(pool, linkActor(link, { asReader }), async tx => {
      await spend(tx, link)
      return act(tx, link)
    })
  } catch (error) {
    if (error === SPENT) return null
    throw error
  }
}

/** A link as it lies in the house: whose it is and how long it opens, and never its token. */
export interface KeptLink extends OpenLink {
  endsAt: Temporal.Instant
  revoked: boolean
  madeAt: Temporal.Instant
}

/** The links about an object or of a person, ended ones too, oldest first: those the actor may know of. */
export async function listLinks(tx: Tx, which: { object: string } | { person: string }): Promise<KeptLink[]> {
  const those = 'object' in which ? sql`object = ${which.object}` : sql`person_id = ${which.person}`
  const { rows } = await sql<KeptLink>`
    select id, purpose, person_id as person, object, scope_id as scope, ends_at as "endsAt",
      revoked_at is not null as revoked, made_at as "madeAt"
    from kernel_link where ${those} order by made_at, id`.execute(tx.db)
  return rows
}

/** Ends links for good: one, all of a person (in one scope), or all about an object. Gives how many were still open. */
export async function revokeLinks(
  tx: Tx,
  which: { id: string } | { person: string; scope?: ScopeId } | { object: string },
): Promise<number> {
  const those =
    'id' in which
      ? sql`id = ${which.id}`
      : 'person' in which
        ? sql`person_id = ${which.person} and (${which.scope ?? null}::uuid is null or scope_id = ${which.scope ?? null})`
        : sql`object = ${which.object}`
  const { numAffectedRows } = await sql`update kernel_link set revoked_at = kernel_now()
    where ${those} and revoked_at is null and ends_at > kernel_now()`.execute(tx.db)
  return Number(numAffectedRows ?? 0)
}

const SEAL_LENGTH = 22
const TOKEN = /^([A-Za-z0-9_-]{16})([A-Za-z0-9_-]{22})$/
/** The id that no link has: what is no token at all is looked for like one. */
const NOBODY = '________________'

const SPENT = new Refusal('not-found')

let secret: Buffer | null = null

function sealOf(id: string, purpose: string): string {
  if (!secret) throw new Error('no secret to seal links with')
  return createHmac('sha256', secret).update(`link\n${purpose}\n${id}`).digest('base64url').slice(0, SEAL_LENGTH)
}

// One statement: whoever comes second waits for the first and then reads what it left.
async function spend(tx: Tx, { id }: OpenLink): Promise<void> {
  const { rows } = await sql`update kernel_link set used = used + 1
    where id = ${id} and revoked_at is null and ends_at > kernel_now() and (uses is null or used < uses)
    returning id`.execute(tx.db)
  if (rows.length === 0) throw SPENT
}
