import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Answer } from '../rules/speaking.ts'

export interface AskedOne {
  title: Text
  invited_at: Temporal.Instant
  answered_at: Temporal.Instant | null
  state: Answer
  role: Text | null
  language: string | null
  reason: Text | null
  own_role: Text | null
  own_organisation: Text | null
  own_bio: Text | null
  files: string[]
}

/** What somebody was asked to speak about and what they said, as far as whoever reads may see it. */
export async function listAskedOf(tx: Tx, person: string): Promise<AskedOne[]> {
  const { rows } = await sql<AskedOne>`
    select coalesce(session.title, invitation.draft_head -> 'title') as title, invited_at, answered_at, state, role,
      coalesce(own_language, invitation.language) as language, reason, own_role, own_organisation, own_bio,
      coalesce((select array_agg(slides.name order by slides.at) from programme_slides slides
        where slides.invitation_id = invitation.id), '{}') as files
    from programme_invitation invitation left join programme_session session on session.id = invitation.session_id
    where invitation.person_id = ${person} order by invited_at limit 1000`.execute(tx.db)
  return rows
}

/**
 * Takes away what somebody wrote of themself in programmes, with their files, and from the page whom an answer alone put
 * there; as the service `erasure`. Gives the programmes that read otherwise now.
 */
export async function removeSpeaker(
  tx: Tx,
  person: string,
): Promise<{ series: string; scope: ScopeId; speakers: string[] }[]> {
  await sql`delete from kernel_file where id in (select slides.file_id from programme_slides slides
    join programme_invitation invitation on invitation.id = slides.invitation_id
    where invitation.person_id = ${person})`.execute(tx.db)
  const { rows } = await sql<{ series: string; scope: ScopeId; speakers: string[] }>`
    select session.series_id as series, session.scope_id as scope,
      coalesce(array_agg(invitation.speaker_id) filter (where invitation.speaker_id is not null), '{}') as speakers
    from programme_invitation invitation join programme_session session on session.id = invitation.session_id
    where invitation.person_id = ${person} group by session.series_id, session.scope_id`.execute(tx.db)
  // In a JSON text a name stands between quotes or among other names, written as JSON writes it.
  await sql`update programme_change change set what = replace(change.what::text, gone.written, '…')::jsonb
    from (select invitation.session_id, btrim(to_json(speaker.name)::text, '"') as written from programme_invitation invitation
      join programme_speaker speaker on speaker.id = invitation.speaker_id and speaker.name <> ''
      where invitation.person_id = ${person} and (invitation.placed ->> 'added')::boolean) gone
    where change.session_id = gone.session_id and position(gone.written in change.what::text) > 0`.execute(tx.db)
  await sql`delete from programme_speaker where id in (select speaker_id from programme_invitation
    where person_id = ${person} and (placed ->> 'added')::boolean)`.execute(tx.db)
  await sql`update programme_speaker set bio = null where bio is not null and id in (
    select speaker_id from programme_invitation where person_id = ${person})`.execute(tx.db)
  return rows
}
