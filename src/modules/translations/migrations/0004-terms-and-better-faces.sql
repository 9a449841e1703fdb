-- The words a network has agreed on, in each of its languages. What was agreed once is retired, never removed.
create table translations_term (
  id uuid primary key,
  scope_id uuid not null,
  visibility text not null default 'network' check (visibility in ('public', 'network', 'staff')),
  -- Language to word or words; and each of these words as it is found in texts, by spelling and stem.
  faces jsonb not null,
  lexemes jsonb not null,
  note text not null default '' check (length(note) <= 500),
  made_by uuid not null default kernel_person(),
  at timestamptz not null default kernel_now(),
  retired_at timestamptz
);
comment on column translations_term.faces is 'type: Record<string, string>';
comment on column translations_term.lexemes is 'type: Record<string, readonly (readonly string[])[]>';
create index translations_term_scope on translations_term (scope_id) where retired_at is null;
call kernel_protect('translations_term');
create policy translators_add on translations_term for insert with check (
  made_by = (select kernel_person()) and 'translator:' || scope_id = any ((select kernel_roles())::text[]));
create policy translators_change on translations_term for update
  using ('translator:' || scope_id = any ((select kernel_roles())::text[]))
  with check ('translator:' || scope_id = any ((select kernel_roles())::text[]));
revoke update, delete on translations_term from plenaria_app;
grant update (faces, lexemes, note, retired_at) on translations_term to plenaria_app;

-- A better face that a member proposes: they and the translators see it, and it is answered once.
create table translations_proposal (
  id uuid primary key,
  kind text not null,
  ref text not null,
  language text not null,
  words text not null check (words <> '' and length(words) <= 20000),
  of_version integer not null check (of_version > 0),
  scope_id uuid not null,
  person_id uuid not null default kernel_person(),
  at timestamptz not null default kernel_now(),
  answered_at timestamptz,
  answered_by uuid,
  taken boolean,
  reason text not null default '' check (length(reason) <= 500),
  check ((answered_at is null) = (taken is null) and (answered_at is null) = (answered_by is null))
);
-- One at a time of a person for one face: who has a better idea says it instead.
create unique index translations_proposal_waiting on translations_proposal (kind, ref, language, person_id)
  where answered_at is null;
create index translations_proposal_scope on translations_proposal (scope_id, id) where answered_at is null;
revoke update, delete on translations_proposal from plenaria_app;
grant update (words, of_version, answered_at, answered_by, taken, reason) on translations_proposal to plenaria_app;
alter table translations_proposal enable row level security;
alter table translations_proposal force row level security;
create policy their_own on translations_proposal for select using (person_id = (select kernel_person()));
create policy translators_read on translations_proposal for select using (
  scope_id = any ((select kernel_staff_of())::uuid[]) or 'translator:' || scope_id = any ((select kernel_roles())::text[]));
create policy members_propose on translations_proposal for insert with check (
  person_id = (select kernel_person()) and scope_id = any ((select kernel_member_of())::uuid[]) and answered_at is null);
create policy they_say_it_better on translations_proposal for update
  using (person_id = (select kernel_person()) and answered_at is null)
  with check (person_id = (select kernel_person()) and answered_at is null);
create policy translators_answer on translations_proposal for update
  using (answered_at is null and (scope_id = any ((select kernel_staff_of())::uuid[])
    or 'translator:' || scope_id = any ((select kernel_roles())::text[])))
  -- The right is asked again: checks of several policies count together, whichever of them let the row be found.
  with check (answered_at is not null and answered_by = (select kernel_person())
    and (scope_id = any ((select kernel_staff_of())::uuid[])
      or 'translator:' || scope_id = any ((select kernel_roles())::text[])));

-- A face that somebody proposed and a translator took: both are named.
alter table translations_face add column proposed_by uuid;
