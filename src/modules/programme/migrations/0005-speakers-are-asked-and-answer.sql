-- Somebody is asked to speak in a session: what the secretariat asked, what they answered by their personal link, and how
-- they want to be printed. The staff and whoever holds the link see it, and nobody else.
create table programme_invitation (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  -- A published session, or one of a draft by its place from 0.
  session_id uuid references programme_session,
  draft_id uuid references programme_draft,
  draft_position integer check (draft_position >= 0),
  -- What the session of a draft is: nobody reads a draft by a link.
  draft_head jsonb,
  -- The line of the agenda it is for, and the speaker who is printed: those of a correction are not there yet.
  item_id uuid,
  speaker_id uuid,
  person_id uuid not null,
  role jsonb,
  minutes integer check (minutes > 0),
  -- The language they are asked to speak, and the one they will.
  language text,
  own_language text,
  state text not null default 'invited' check (state in ('invited', 'confirmed', 'declined')),
  reason jsonb,
  channel text check (channel in ('link', 'phone')),
  answered_at timestamptz,
  answered_by uuid,
  -- How they want to be printed, in the language in which they wrote it.
  own_role jsonb,
  own_organisation jsonb,
  own_bio jsonb,
  -- How the printed speaker was before this answer; null: nothing of it is on the page.
  placed jsonb,
  -- The hour they were asked for, and whether they were told last that it is called off.
  asked_for timestamptz,
  told_off boolean not null default false,
  -- How often the staff or a change had a mail written, what the last one is about, and how many were.
  asked integer not null default 1 check (asked > 0),
  why text not null default 'invited' check (why in ('invited', 'again', 'moved', 'off', 'on')),
  sent integer not null default 0 check (sent >= 0),
  sent_at timestamptz,
  unaddressed boolean not null default false,
  invited_by uuid not null default kernel_person(),
  invited_at timestamptz not null default kernel_now(),
  ended_at timestamptz,
  check ((session_id is null) = (draft_id is not null)),
  check ((draft_id is null) = (draft_position is null)),
  check ((draft_id is null) = (draft_head is null)),
  check ((answered_at is null) = (channel is null))
);
comment on column programme_invitation.draft_head is 'type: import(''./rules/speaking.ts'').DraftHead | null';
comment on column programme_invitation.placed is 'type: import(''./rules/speaking.ts'').Placed | null';
create index programme_invitation_session on programme_invitation (session_id) where session_id is not null;
create index programme_invitation_draft on programme_invitation (draft_id) where draft_id is not null;
create index programme_invitation_speaker on programme_invitation (speaker_id) where speaker_id is not null;
create index programme_invitation_person on programme_invitation (person_id);
revoke insert, update, delete on programme_invitation from plenaria_app;
grant insert (id, scope_id, session_id, draft_id, draft_position, draft_head, item_id, speaker_id, person_id, role, minutes,
  language, asked_for) on programme_invitation to plenaria_app;
grant update (session_id, draft_id, draft_position, draft_head, item_id, speaker_id, own_language, state, reason, channel,
  answered_at, answered_by, own_role, own_organisation, own_bio, placed, asked_for, told_off, asked, why, sent, sent_at,
  unaddressed, ended_at) on programme_invitation to plenaria_app;
alter table programme_invitation enable row level security;
alter table programme_invitation force row level security;
create policy staff_reads on programme_invitation for select using (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_invites on programme_invitation for insert with check (
  scope_id = any ((select kernel_staff_of())::uuid[]) and invited_by = (select kernel_person()) and (
    exists (select from programme_session session where session.id = session_id and session.scope_id = programme_invitation.scope_id)
    or exists (select from programme_draft draft where draft.id = draft_id and draft.scope_id = programme_invitation.scope_id)));
create policy staff_works on programme_invitation for update
  using (scope_id = any ((select kernel_staff_of())::uuid[]))
  with check (scope_id = any ((select kernel_staff_of())::uuid[]));
-- Whether a session is not over yet; one of a draft never is.
create function programme_is_ahead(session uuid) returns boolean language sql stable as $$
  select session is null or exists (select from programme_session where id = session
    and (date + end_time + case when end_time <= start_time then interval '1 day' else interval '0' end) at time zone zone
      > kernel_now())
$$;
-- Whoever holds the link: this one invitation, as long as the secretariat has not ended it; answered until the session ends.
create policy speakers_read on programme_invitation for select using (
  person_id = (select kernel_link_person('speak')) and ended_at is null
  and 'invitation:' || id = (select kernel_link_object('speak')));
create policy speakers_answer on programme_invitation for update
  using (person_id = (select kernel_link_person('speak')) and ended_at is null and programme_is_ahead(session_id)
    and 'invitation:' || id = (select kernel_link_object('speak')))
  with check (person_id = (select kernel_link_person('speak')) and ended_at is null
    and 'invitation:' || id = (select kernel_link_object('speak')));

-- Who answered is said by who does: the speaker by the link, or the staff for somebody who called. An answer is taken back
-- by a service alone, when the session was moved. Beside their answer the speaker changes nothing.
create function programme_says_who_answers() returns trigger language plpgsql as $$
declare
  theirs boolean := (new.state, new.reason, new.own_language, new.own_role, new.own_organisation, new.own_bio, new.channel,
      new.answered_at, new.answered_by)
    is distinct from (old.state, old.reason, old.own_language, old.own_role, old.own_organisation, old.own_bio, old.channel,
      old.answered_at, old.answered_by);
  ours boolean := (new.session_id, new.draft_id, new.draft_position, new.draft_head, new.item_id, new.speaker_id, new.placed,
      new.asked_for, new.told_off, new.asked, new.why, new.sent, new.sent_at, new.unaddressed, new.ended_at)
    is distinct from (old.session_id, old.draft_id, old.draft_position, old.draft_head, old.item_id, old.speaker_id, old.placed,
      old.asked_for, old.told_off, old.asked, old.why, old.sent, old.sent_at, old.unaddressed, old.ended_at);
begin
  if kernel_link_person('speak') is not null then
    if not ours and new.channel is not distinct from 'link' and new.answered_by is null then return new; end if;
  elsif kernel_service() is not null or not theirs then
    if old.ended_at is null or new.ended_at is not distinct from old.ended_at then return new; end if;
  elsif new.channel is not distinct from 'phone' and new.answered_by is not distinct from kernel_person() then
    return new;
  end if;
  raise insufficient_privilege using message = 'an answer is given by the speaker, or entered under the name of who took it';
end $$;
create trigger says_who_answers before update on programme_invitation for each row
  when (kernel_person() is not null or kernel_service() is not null or kernel_link_part(1) is not null)
  execute function programme_says_who_answers();

-- What a confirmed speaker says of themself, on the page and at the translators' desk.
alter table programme_speaker add column bio jsonb;

-- Files a speaker sends. Only the staff shows them to others, and nobody while the speaker is not confirmed.
create table programme_slides (
  id uuid primary key,
  scope_id uuid not null,
  visibility text not null default 'staff' check (visibility in ('public', 'network', 'staff')),
  invitation_id uuid not null references programme_invitation on delete cascade,
  session_id uuid references programme_session,
  -- Beside whom they are shown.
  speaker_id uuid,
  file_id uuid not null references kernel_file on delete cascade,
  name text not null check (length(name) between 1 and 300),
  bytes bigint not null,
  at timestamptz not null default kernel_now(),
  check (visibility = 'staff' or speaker_id is not null)
);
create index programme_slides_session on programme_slides (session_id) where visibility <> 'staff';
create index programme_slides_invitation on programme_slides (invitation_id);
create index programme_slides_file on programme_slides (file_id);
revoke insert, update, delete on programme_slides from plenaria_app;
grant insert (id, scope_id, invitation_id, file_id, name, bytes) on programme_slides to plenaria_app;
grant update (visibility, session_id, speaker_id) on programme_slides to plenaria_app;
alter table programme_slides enable row level security;
alter table programme_slides force row level security;
create policy reads on programme_slides for select using (
  visibility = 'public'
  or (visibility = 'network' and scope_id = any ((select kernel_member_of())::uuid[]))
  or scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_shows on programme_slides for update
  using (scope_id = any ((select kernel_staff_of())::uuid[]))
  with check (scope_id = any ((select kernel_staff_of())::uuid[]) and (visibility = 'staff' or exists (
    select from programme_invitation invitation where invitation.id = invitation_id and invitation.state = 'confirmed'
      and invitation.ended_at is null and invitation.speaker_id = programme_slides.speaker_id
      and invitation.session_id = programme_slides.session_id)));
create policy speakers_see on programme_slides for select
  using ('invitation:' || invitation_id = (select kernel_link_object('speak')));
create policy speakers_send on programme_slides for insert with check (
  'invitation:' || invitation_id = (select kernel_link_object('speak')) and scope_id = (select kernel_link_scope('speak'))
  and visibility = 'staff' and exists (select from programme_invitation invitation
    where invitation.id = invitation_id and programme_is_ahead(invitation.session_id)));
-- Whoever takes their word back takes their files back with it, at once.
create policy speakers_hide on programme_slides for update
  using ('invitation:' || invitation_id = (select kernel_link_object('speak')))
  with check ('invitation:' || invitation_id = (select kernel_link_object('speak')) and visibility = 'staff');
create policy speakers_send on kernel_file for insert with check (
  (select kernel_link_person('speak')) is not null and visibility = 'staff' and scope_id = (select kernel_link_scope('speak')));
create policy speakers_see on kernel_file for select using (
  (select kernel_link_person('speak')) is not null and exists (select from programme_slides slides
    where slides.file_id = kernel_file.id and 'invitation:' || slides.invitation_id = (select kernel_link_object('speak'))));
create policy speakers_take_back on kernel_file for delete using (
  (select kernel_link_person('speak')) is not null and exists (select from programme_slides slides
    where slides.file_id = kernel_file.id and 'invitation:' || slides.invitation_id = (select kernel_link_object('speak'))));

create policy speakers_read on networks_network for select using (id = (select kernel_link_scope('speak')));
create policy speakers_are_named on register_person for select using (id = (select kernel_link_person('speak')));

-- The job that writes to them.
call kernel_open_links_to('invite-speakers', 'speak');
call kernel_open_to_service('programme_invitation', 'invite-speakers', 'select');
call kernel_open_to_service('programme_invitation', 'invite-speakers', 'update');
call kernel_open_to_service('programme_session', 'invite-speakers', 'select');
call kernel_open_to_service('networks_network', 'invite-speakers', 'select');
call kernel_open_to_service('register_person', 'invite-speakers', 'select');
call kernel_open_to_service('register_contact', 'invite-speakers', 'select');
call accounts_open_addresses_to('invite-speakers');

-- The job that puts an answer where the session is read.
call kernel_open_to_service('programme_invitation', 'place-speakers', 'select');
call kernel_open_to_service('programme_invitation', 'place-speakers', 'update');
call kernel_open_to_service('programme_session', 'place-speakers', 'select');
call kernel_open_to_service('programme_session', 'place-speakers', 'update');
call kernel_open_to_service('programme_item', 'place-speakers', 'select');
call kernel_open_to_service('programme_speaker', 'place-speakers', 'select');
create policy service_places_speakers on programme_speaker for insert with check ((select kernel_service()) = 'place-speakers');
call kernel_open_to_service('programme_speaker', 'place-speakers', 'update');
call kernel_open_to_service('programme_speaker', 'place-speakers', 'delete');
call kernel_open_to_service('programme_revision', 'place-speakers', 'select');
call kernel_open_to_service('programme_revision', 'place-speakers', 'update');
create policy service_places_speakers on programme_change for insert with check ((select kernel_service()) = 'place-speakers');
call kernel_open_to_service('programme_slides', 'place-speakers', 'select');
create policy service_hides on programme_slides for update using ((select kernel_service()) = 'place-speakers')
  with check ((select kernel_service()) = 'place-speakers' and visibility = 'staff');
create policy place_speakers_sees on kernel_file for select using ((select kernel_service()) = 'place-speakers'
  and exists (select from programme_slides slides where slides.file_id = kernel_file.id));
create policy place_speakers_hides on kernel_file for update
  using ((select kernel_service()) = 'place-speakers'
    and exists (select from programme_slides slides where slides.file_id = kernel_file.id))
  with check ((select kernel_service()) = 'place-speakers' and visibility = 'staff');
call kernel_open_to_service('networks_network', 'place-speakers', 'select');
call kernel_open_to_service('register_person', 'place-speakers', 'select');

-- The one that asks them anew when a session was moved, and tells them when it is called off.
call kernel_open_to_service('programme_invitation', 'ask-speakers-again', 'select');
call kernel_open_to_service('programme_invitation', 'ask-speakers-again', 'update');
call kernel_open_to_service('programme_session', 'ask-speakers-again', 'select');

-- Two records put together, a copy of what is held, an erasure.
call register_moves_when_merged('programme_invitation', 'person_id', 'invited_by', 'answered_by');
call register_names_for_good('programme_invitation', 'person_id', 'invited_by');
create policy copies_read_own on programme_invitation for select
  using ((select kernel_service()) = 'make-copy' and person_id = (select kernel_person()));
create policy copies_read_own on programme_slides for select
  using ((select kernel_service()) = 'make-copy' and exists (select from programme_invitation invitation
    where invitation.id = invitation_id and invitation.person_id = (select kernel_person())));
call kernel_let_erasure_remove('programme_invitation', 'person_id');
create policy erasure_reads on programme_slides for select using (
  (select kernel_service()) = 'erasure' and exists (select from programme_invitation invitation
    where invitation.id = invitation_id and invitation.person_id = any ((select kernel_to_erase())::uuid[])));
create policy erasure_reads_slides on kernel_file for select using (
  (select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0
  and exists (select from programme_slides slides where slides.file_id = kernel_file.id
    and slides.invitation_id in (select id from programme_invitation where person_id = any ((select kernel_to_erase())::uuid[]))));
create policy erasure_removes_slides on kernel_file for delete using (
  (select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0
  and exists (select from programme_slides slides where slides.file_id = kernel_file.id
    and slides.invitation_id in (select id from programme_invitation where person_id = any ((select kernel_to_erase())::uuid[]))));
-- What they wrote of themself goes from the page; whom the invitation alone put there goes as a whole.
create policy erasure_reads on programme_speaker for select using (
  (select kernel_service()) = 'erasure' and id in (select invitation.speaker_id from programme_invitation invitation
    where invitation.person_id = any ((select kernel_to_erase())::uuid[])));
create policy erasure_empties on programme_speaker for update using (
  (select kernel_service()) = 'erasure' and id in (select invitation.speaker_id from programme_invitation invitation
    where invitation.person_id = any ((select kernel_to_erase())::uuid[])))
  with check ((select kernel_service()) = 'erasure' and bio is null);
create policy erasure_removes on programme_speaker for delete using (
  (select kernel_service()) = 'erasure' and id in (select invitation.speaker_id from programme_invitation invitation
    where invitation.person_id = any ((select kernel_to_erase())::uuid[])
      and (invitation.placed ->> 'added')::boolean));
-- Their name goes from what was told of later corrections, too: the one thing that is ever altered there.
grant update (what) on programme_change to plenaria_app;
create policy only_erasure_alters on programme_change as restrictive for update using ((select kernel_service()) = 'erasure');
create policy erasure_reads on programme_change for select using (
  (select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
create policy erasure_alters on programme_change for update
  using ((select kernel_service()) = 'erasure' and session_id in (select invitation.session_id from programme_invitation invitation
    where invitation.person_id = any ((select kernel_to_erase())::uuid[])))
  with check ((select kernel_service()) = 'erasure');
create policy erasure_reads on programme_session for select using ((select kernel_service()) = 'erasure');
