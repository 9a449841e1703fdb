import { sql } from 'kysely'
import type { Pool } from '../database/driver.ts'
import type { ScopeId } from '../ids.ts'
import { open, seal } from '../sealed.ts'
import { afterCommit, type Tx } from '../transaction.ts'
import { domainsOf, type MailSettings } from './settings.ts'

export const SECURITIES = ['tls', 'starttls', 'none'] as const
export type Security = (typeof SECURITIES)[number]

/** Where mails leave, as an administrator of the house sets it. */
export interface MailWay {
  /** A name or an address, without a port; an IPv6 address without brackets. */
  host: string
  port: number
  security: Security
  user: string | null
  from: string
  fromName: string | null
}

/** The same as it lies in the database. */
export interface KeptWay extends MailWay {
  scope: ScopeId
  /** Sealed; null where the server asks for none. */
  password: Uint8Array | null
}

/** The way that was set in the house; null when none was, or when this actor may not know it. */
export async function findMailWay(tx: Tx): Promise<KeptWay | null> {
  const { rows } = await sql<KeptWay>`select scope_id as scope, host, port, security, user_name as user, password,
    from_address as from, from_name as "fromName" from kernel_mail_way`.execute(tx.db)
  return rows[0] ?? null
}

/**
 * Sets the way for every process of the house. A `password` of null keeps the one there is, which only opens for the
 * very same server and user: whoever changes those types it again.
 */
export async function keepMailWay(tx: Tx, scope: ScopeId, way: MailWay, password: string | null): Promise<void> {
  const before = await findMailWay(tx)
  const sealed =
    way.user === null ? null : password === null ? (before?.password ?? null) : seal(password, placeOf(scope, way))
  const { host, port, security, user, from, fromName } = way
  await sql`insert into kernel_mail_way (scope_id, host, port, security, user_name, password, from_address, from_name)
    values (${scope}, ${host}, ${port}, ${security}, ${user}, ${sealed}, ${from}, ${fromName})
    on conflict (single) do update set scope_id = excluded.scope_id, host = excluded.host, port = excluded.port,
      security = excluded.security, user_name = excluded.user_name, password = excluded.password,
      from_address = excluded.from_address, from_name = excluded.from_name, changed_at = kernel_now(),
      changed_by = kernel_person()`.execute(tx.db)
  afterCommit(tx, pool => hearers.get(pool)?.())
}

/** From now on `hear` is told when a way was set through this pool; other processes look for themselves. */
export function hearOfWays(pool: Pool, hear: () => void): void {
  hearers.set(pool, hear)
}

const hearers = new WeakMap<Pool, () => void>()

/** Whether the password that is kept is for this very server and user. */
export function sameServer(one: MailWay, other: MailWay): boolean {
  return serverOf(one) === serverOf(other)
}

/** Which way mails leave by, and if by none, why: nobody set one, no PUBLIC_URL, or the password does not open. */
export type Leaving = 'told' | 'set' | 'nowhere' | 'no-origin' | 'no-password'

/** What holds for mail: what the operator told the process goes before what was set in the house. */
export function settingsWith(
  told: MailSettings,
  way: KeptWay | null,
  publicUrl: string | null,
): { settings: MailSettings; leaving: Leaving } {
  if (told.smtpUrl) return { settings: told, leaving: 'told' }
  if (!way) return { settings: told, leaving: 'nowhere' }
  const from = told.fromIsTold ? told.from : way.from
  const settings = { ...told, from, fromName: way.fromName, domains: domainsOf(from, publicUrl) }
  if (!publicUrl) return { settings, leaving: 'no-origin' }
  const password = way.password && open(way.password, placeOf(way.scope, way))
  if (way.password && password === null) return { settings, leaving: 'no-password' }
  return { settings: { ...settings, smtpUrl: smtpUrlOf(way, password) }, leaving: 'set' }
}

/** The way as the one address that SMTP_URL would be. */
function smtpUrlOf({ host, port, security, user }: MailWay, password: string | null): string {
  const who = user === null ? '' : `${encodeURIComponent(user)}:${encodeURIComponent(password ?? '')}@`
  const where = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const how = { tls: '', starttls: '?requireTLS=true', none: '?ignoreTLS=true&requireTLS=false' }[security]
  return `${security === 'tls' ? 'smtps' : 'smtp'}://${who}${where}${how}`
}

// A password that moved with a changed server would be told to whoever changed it.
function placeOf(scope: ScopeId, way: MailWay): string {
  return `kernel_mail_way.password ${scope} ${serverOf(way)}`
}

const serverOf = ({ host, port, security, user }: MailWay) => JSON.stringify([host, port, security, user])
