import { toString as drawQr } from 'qrcode'
import { notFound } from '../../../kernel/errors.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNames } from '../../register/index.ts'
import { canVouch } from '../access.ts'
import { type Factors, factorsOf } from '../actions/prove.ts'
import { stopPath } from '../actions/recover.ts'
import { pendingApp } from '../actions/totp.ts'
import type { Attempt } from '../store/attempts.ts'
import { listPasskeys } from '../store/passkeys.ts'
import { findOpenRecovery, listOpenRecoveries } from '../store/recoveries.ts'

export interface SecondView {
  factors: Factors
  /** Under way: how many have vouched, from when on it can be taken up. */
  recovery: RecoveryView | null
}

export interface RecoveryView {
  askedAt: Temporal.Instant
  vouched: number
  readyAt: Temporal.Instant | null
  ready: boolean
  /** The page that stops it. */
  stop: string
}

/** What somebody whose mailbox is proven can go on with, as the service `recovery`. */
export async function secondView(tx: Tx, { person_id: person }: Attempt): Promise<SecondView> {
  if (!person) throw notFound()
  return { factors: await factorsOf(tx, person), recovery: await recoveryOf(tx, person) }
}

export interface OwnFactors {
  factors: Factors
  passkeys: { id: string; name: string; at: Temporal.Instant; usedAt: Temporal.Instant | null; backedUp: boolean }[]
  /** Somebody asks to come in as this reader without any factor. */
  recovery: RecoveryView | null
  /** How many wait for this reader to vouch for them. */
  vouching: number
}

export async function ownFactors(tx: Tx, person: string): Promise<OwnFactors> {
  const [factors, passkeys, recovery, open] = [
    await factorsOf(tx, person),
    await listPasskeys(tx, person),
    await recoveryOf(tx, person),
    await listOpenRecoveries(tx),
  ]
  return {
    factors,
    passkeys: passkeys.map(({ id, name, at, used_at: usedAt, backed_up: backedUp }) => ({
      id,
      name,
      at,
      usedAt,
      backedUp,
    })),
    recovery,
    vouching: open.filter(one => canVouch(tx.actor, one) && one.ready_at === null).length,
  }
}

export async function passkeyName(tx: Tx, id: string): Promise<string> {
  const found = (await listPasskeys(tx, tx.actor.person!)).find(one => one.id === id)
  if (!found) throw notFound()
  return found.name
}

export interface AppView {
  secret: string
  /** A picture (SVG) of the same, for a camera. */
  picture: string
}

/** The app that waits for its first code; not found when none does. */
export async function appView(tx: Tx, label: string): Promise<AppView> {
  const app = await pendingApp(tx, tx.actor.person!, label)
  if (!app) throw notFound()
  return { secret: app.secret, picture: await drawQr(app.url, { type: 'svg', margin: 2, width: 240 }) }
}

export interface VouchingView {
  asking: {
    id: string
    name: string
    askedAt: Temporal.Instant
    vouched: number
    byMe: boolean
    readyAt: Temporal.Instant | null
  }[]
}

/** Whoever has lost their factors and may be vouched for by this reader. */
export async function vouchingView(tx: Tx): Promise<VouchingView> {
  const open = (await listOpenRecoveries(tx)).filter(one => canVouch(tx.actor, one))
  const names = await listNames(
    tx,
    open.map(one => one.person_id),
  )
  return {
    asking: open.map(one => ({
      id: one.id,
      name: names.get(one.person_id) ?? '…',
      askedAt: one.asked_at,
      vouched: one.vouched.length,
      byMe: one.vouched.includes(tx.actor.person ?? ''),
      readyAt: one.ready_at,
    })),
  }
}

async function recoveryOf(tx: Tx, person: string): Promise<RecoveryView | null> {
  const found = await findOpenRecovery(tx, person)
  if (!found) return null
  const { asked_at: askedAt, ready_at: readyAt, ready, vouched } = found
  return { askedAt, readyAt, ready, vouched: vouched.length, stop: stopPath(found.id) }
}
