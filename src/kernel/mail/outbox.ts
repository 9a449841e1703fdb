import { sql } from 'kysely'
import { happened } from '../events.ts'
import type { ScopeId } from '../ids.ts'
import type { Tx } from '../transaction.ts'
import type { MailContent } from './mail.ts'

/** A mail that this process alone may send, until its lease ends. */
export interface Claimed {
  id: string
  bounceToken: string
  address: string
  content: MailContent
  tries: number
  /** It has waited for a day: this try is the last one. */
  last: boolean
}

/** How a try went. `waiting`: again after the pause; `uncounted`: the mail itself was not tried. */
export interface Outcome {
  id: string
  state: 'sent' | 'refused' | 'waiting'
  code: string | null
  pause: number
  uncounted?: boolean
}

/** How long a mail belongs to whoever took it. One conversation must end well before. */
export const LEASE_SECONDS = 240

interface Settled {
  id: string
  state: string
  key: string
  purpose: string
  scope_id: ScopeId | null
  person_id: string | null
  code: string | null
}

/**
 * Takes up to `many` mails that are due. What nobody needs any more becomes `expired`, what floods a box `held`; what two
 * processes died over is `refused` as `unsure`: it may have gone out, and is not sent a third time.
 */
export async function claimMails(tx: Tx, many: number): Promise<Claimed[]> {
  const { rows } = await sql<Settled & Omit<Claimed, 'bounceToken'> & { bounce_token: string }>`with due as (
      select id from kernel_mail where state in ('waiting', 'sending') and next_at <= kernel_now()
      order by bulk, next_at, id limit ${many} for update skip locked
    ), judged as (
      select id, case
        when expires_at <= kernel_now() then 'expired'
        -- A restored house has the rows of mails that waited when its backup was made, and not what they said.
        when not exists (select from kernel_mail_content where mail_id = mail.id) then 'expired'
        when state = 'sending' and begun and doubtful then 'refused'
        when tries = 0 and (select count(*) from (
          select from kernel_mail earlier
          where earlier.box_hash = mail.box_hash and earlier.purpose = mail.purpose and earlier.id < mail.id
            and earlier.at > mail.at - interval '1 hour' and earlier.state <> 'held'
          limit mail.at_most) as before) >= at_most then 'held'
        else 'sending' end as verdict
      from kernel_mail mail join due using (id)
    ), taken as (
      update kernel_mail mail set
        state = verdict,
        doubtful = doubtful or (state = 'sending' and begun),
        begun = false,
        -- What was only taken was not tried.
        tries = tries + case verdict when 'sending' then 1 else 0 end - (state = 'sending' and not begun)::integer,
        code = case verdict when 'refused' then 'unsure' else code end,
        next_at = kernel_now() + make_interval(secs => ${LEASE_SECONDS}),
        settled_at = case verdict when 'sending' then null else kernel_now() end
      from judged where mail.id = judged.id
      returning mail.id, mail.state, key, purpose, mail.scope_id, person_id, code, bounce_token, tries,
        at < kernel_now() - interval '1 day' as last
    )
    select taken.*, address, content from taken left join kernel_mail_content on mail_id = taken.id order by taken.id`.execute(
    tx.db,
  )
  await settled(
    tx,
    rows.filter(row => row.state !== 'sending'),
    false,
  )
  return rows
    .filter(row => row.state === 'sending')
    .map(({ id, bounce_token, address, content, tries, last }) => {
      return { id, bounceToken: bounce_token, address, content, tries, last }
    })
}

/** Writes down how tries went, all in one statement. What is settled says nothing any more unless `keepContent`. */
export async function writeOutcomes(tx: Tx, outcomes: readonly Outcome[], keepContent: boolean): Promise<void> {
  const { rows } = await sql<Settled>`
    update kernel_mail mail set
      state = outcome.state,
      code = outcome.code,
      tries = tries - case when outcome.uncounted then 1 else 0 end,
      next_at = kernel_now() + make_interval(secs => outcome.pause),
      settled_at = case outcome.state when 'waiting' then null else kernel_now() end
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
      as outcome (id uuid, state text, code text, pause double precision, uncounted boolean)
    where mail.id = outcome.id and mail.state = 'sending'
    returning mail.id, mail.state, key, purpose, scope_id, person_id, mail.code`.execute(tx.db)
  await settled(
    tx,
    rows.filter(row => row.state !== 'waiting'),
    keepContent,
  )
}

async function settled(tx: Tx, rows: readonly Settled[], keepContent: boolean): Promise<void> {
  if (rows.length === 0) return
  if (!keepContent) {
    const ids = rows.map(row => row.id)
    await sql`delete from kernel_mail_content where mail_id = any (${ids}::uuid[])`.execute(tx.db)
  }
  for (const row of rows) {
    if (row.state === 'refused') await happened(tx, 'mail.refused', row.scope_id, factsFor(row))
  }
}

/** What an event says of a mail: ids, its key and the code, never an address. */
export function factsFor(row: {
  id: string
  key: string
  purpose: string
  person_id: string | null
  code: string | null
}): Record<string, string> {
  return {
    mail: row.id,
    key: row.key,
    purpose: row.purpose,
    ...(row.person_id ? { person: row.person_id } : {}),
    code: row.code ?? '',
  }
}

/** Says that these mails are about to be spoken of: from here on a death leaves it open whether they went out. */
export async function markBegun(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`update kernel_mail set begun = true where id = any (${ids}::uuid[]) and state = 'sending'`.execute(tx.db)
}

/** Says that whoever holds these mails lives. */
export async function renewLease(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`update kernel_mail set next_at = kernel_now() + make_interval(secs => ${LEASE_SECONDS})
    where id = any (${ids}::uuid[]) and state = 'sending'`.execute(tx.db)
}

/** For a house that is alone on its database: whoever held these mails is dead, so nobody waits for the lease. */
export async function takeOverLeases(tx: Tx): Promise<void> {
  await sql`update kernel_mail set next_at = kernel_now() where state = 'sending'`.execute(tx.db)
}

/** Mails of the last seconds, kept because whoever wrote them knew of no way out yet, wait to be sent after all. */
export async function takeUpKept(tx: Tx, seconds: number): Promise<void> {
  await sql`update kernel_mail set state = 'waiting', next_at = kernel_now()
    where state = 'kept' and at > kernel_now() - make_interval(secs => ${seconds})`.execute(tx.db)
}

/** Facts are forgotten half a year after they are settled, mails that never left after thirty days. */
export async function forgetOldMails(tx: Tx): Promise<void> {
  await sql`delete from kernel_mail where settled_at < kernel_now() - interval '180 days'
    or (state = 'kept' and at < kernel_now() - interval '30 days')`.execute(tx.db)
}
