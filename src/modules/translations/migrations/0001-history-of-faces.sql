-- Every face that somebody wrote at the desk, for ever. The text itself stands in the table of its own module; a face
-- may belong to a draft of the secretariat, so members at large do not read here.
create table translations_face (
  id uuid primary key,
  kind text not null,
  ref text not null,
  language text not null,
  words text not null check (words <> ''),
  state text not null check (state in ('machine', 'checked', 'official')),
  -- The version of the original that the translator saw.
  of_version integer not null check (of_version > 0),
  scope_id uuid not null,
  visibility text not null default 'staff' check (visibility = 'staff'),
  made_by uuid not null,
  at timestamptz not null default kernel_now()
);
create index translations_face_of on translations_face (kind, ref, language);
create index translations_face_at on translations_face (scope_id, at);
call kernel_protect('translations_face');
create policy own_reads on translations_face for select using (made_by = (select kernel_person()));
create policy translators_read on translations_face for select
  using ('translator:' || scope_id = any ((select kernel_roles())::text[]));
create policy translators_add on translations_face for insert with check (
  made_by = (select kernel_person())
  and state <> 'official'
  and scope_id = any ((select kernel_member_of())::uuid[])
  and 'translator:' || scope_id = any ((select kernel_roles())::text[])
);
revoke update, delete on translations_face from plenaria_app;
call kernel_open_to_service('translations_face', 'place-face', 'select');
