import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { OrganisationId, Role } from '../../register/index.ts'
import type { AccountsTables } from '../tables.ts'

export type InvitationId = Id<'invitation'>

export interface NewInvitation {
  tokenHash: Buffer
  scope: ScopeId
  network: ScopeId | null
  region: ScopeId | null
  organisation: OrganisationId | null
  role: Role
  name: string
  nameLanguage: string
  language: string
  addressHash: Buffer
  /** Seals the address for the row of this id. */
  sealFor: (id: InvitationId) => Buffer
}

const db = (tx: Tx) => tables<AccountsTables>(tx)
const LASTS = '14 days'

export async function insertInvitation(tx: Tx, invitation: NewInvitation): Promise<InvitationId> {
  const id = newId<'invitation'>()
  await db(tx)
    .insertInto('accounts_invitation')
    .values({
      id,
      token_hash: invitation.tokenHash,
      scope_id: invitation.scope,
      network_id: invitation.network,
      region_id: invitation.region,
      organisation_id: invitation.organisation,
      role: invitation.role,
      name: invitation.name,
      name_language: invitation.nameLanguage,
      language: invitation.language,
      address_hash: invitation.addressHash,
      address: invitation.sealFor(id),
      ends_at: sql`kernel_now() + ${LASTS}::interval`,
    })
    .execute()
  return id
}

const columns = [
  'id',
  'scope_id',
  'network_id',
  'region_id',
  'organisation_id',
  'role',
  'name',
  'name_language',
  'language',
  'address',
  'address_hash',
  'invited_by',
  'at',
  'ends_at',
  'used_at',
  'revoked_at',
] as const

const isOpen = sql<boolean>`used_at is null and revoked_at is null and ends_at > kernel_now()`

/** The invitation of a token, open or not. */
export async function findInvitationByToken(tx: Tx, tokenHash: Buffer) {
  return db(tx)
    .selectFrom('accounts_invitation')
    .select(columns)
    .select(isOpen.as('open'))
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
}

export type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitationByToken>>>

export async function findInvitation(tx: Tx, id: string) {
  return db(tx)
    .selectFrom('accounts_invitation')
    .select(columns)
    .select(isOpen.as('open'))
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The invitations to a network that this actor may see, the newest first; those taken up are people now. */
export async function listInvitations(tx: Tx, network: ScopeId): Promise<Invitation[]> {
  return db(tx)
    .selectFrom('accounts_invitation')
    .select(columns)
    .select(isOpen.as('open'))
    .where('network_id', '=', network)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
}

/** Whether an open invitation to the same role in the same place waits for this address. */
export async function isInvited(
  tx: Tx,
  to: { addressHash: Buffer; scope: ScopeId; role: Role; organisation: OrganisationId | null },
): Promise<boolean> {
  const found = await db(tx)
    .selectFrom('accounts_invitation')
    .select('id')
    .where('address_hash', '=', to.addressHash)
    .where('scope_id', '=', to.scope)
    .where('role', '=', to.role)
    .where(sql<boolean>`organisation_id is not distinct from ${to.organisation}`)
    .where(isOpen)
    .executeTakeFirst()
  return found !== undefined
}

/** Takes it up for somebody; of several at the same moment one wins. */
export async function useInvitation(tx: Tx, id: string, person: string): Promise<boolean> {
  const used = await db(tx)
    .updateTable('accounts_invitation')
    .set({ used_at: sql`kernel_now()`, used_by: person })
    .where('id', '=', id)
    .where(isOpen)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

/** Ends it; false when it was taken up or ended before. */
export async function revokeInvitation(tx: Tx, id: string): Promise<boolean> {
  const ended = await db(tx)
    .updateTable('accounts_invitation')
    .set({ revoked_at: sql`kernel_now()` })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

/** Ends the open invitations to a network that somebody made or that wait for them; as the service `removal`. */
export async function revokeInvitationsOf(tx: Tx, network: ScopeId, person: string): Promise<void> {
  const theirs = db(tx).selectFrom('accounts_account').select('address_hash').where('person_id', '=', person)
  await db(tx)
    .updateTable('accounts_invitation')
    .set({ revoked_at: sql`kernel_now()` })
    .where('network_id', '=', network)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where(where => where.or([where('invited_by', '=', person), where('address_hash', 'in', theirs)]))
    .execute()
}

/** Gives it another token and fourteen days more; false when it was taken up or ended. */
export async function renewInvitation(tx: Tx, id: string, tokenHash: Buffer): Promise<boolean> {
  const renewed = await db(tx)
    .updateTable('accounts_invitation')
    .set({ token_hash: tokenHash, ends_at: sql`kernel_now() + ${LASTS}::interval` })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return renewed.numUpdatedRows > 0n
}
