-- Texts that went out as a Word file, as they stood then: who, which, into which language. The code and the place of a
-- segment stand in the file, so that what comes back finds its text.
create table translations_outing (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Z2-7]{8}$'),
  scope_id uuid not null,
  visibility text not null default 'staff' check (visibility = 'staff'),
  language text not null,
  segments jsonb not null,
  made_by uuid not null default kernel_person(),
  at timestamptz not null default kernel_now()
);
comment on column translations_outing.segments is 'type: import(''./rules.ts'').Segment[]';
call kernel_protect('translations_outing');
create policy translators_read on translations_outing for select
  using ('translator:' || scope_id = any ((select kernel_roles())::text[]));
create policy translators_add on translations_outing for insert with check (
  made_by = (select kernel_person()) and 'translator:' || scope_id = any ((select kernel_roles())::text[]));
revoke update, delete on translations_outing from plenaria_app;
grant delete on translations_outing to plenaria_app;
create policy only_the_sweep_removes on translations_outing as restrictive for delete
  using ((select kernel_service()) = 'sweep-outings');
call kernel_open_to_service('translations_outing', 'sweep-outings', 'select');
call kernel_open_to_service('translations_outing', 'sweep-outings', 'delete');

-- What came back, until it is kept or a year has passed.
create table translations_return (
  id uuid primary key,
  scope_id uuid not null,
  visibility text not null default 'staff' check (visibility = 'staff'),
  rows jsonb not null,
  unread jsonb not null,
  made_by uuid not null default kernel_person(),
  at timestamptz not null default kernel_now(),
  kept_at timestamptz
);
comment on column translations_return.rows is 'type: import(''./rules.ts'').ReturnedRow[]';
comment on column translations_return.unread is 'type: string[]';
call kernel_protect('translations_return');
create policy translators_read on translations_return for select
  using ('translator:' || scope_id = any ((select kernel_roles())::text[]));
create policy translators_add on translations_return for insert with check (
  made_by = (select kernel_person()) and 'translator:' || scope_id = any ((select kernel_roles())::text[]));
create policy translators_keep on translations_return for update
  using (kept_at is null and 'translator:' || scope_id = any ((select kernel_roles())::text[]))
  with check ('translator:' || scope_id = any ((select kernel_roles())::text[]));
revoke update, delete on translations_return from plenaria_app;
grant update (kept_at) on translations_return to plenaria_app;
grant delete on translations_return to plenaria_app;
create policy only_the_sweep_removes on translations_return as restrictive for delete
  using ((select kernel_service()) = 'sweep-outings');
call kernel_open_to_service('translations_return', 'sweep-outings', 'select');
call kernel_open_to_service('translations_return', 'sweep-outings', 'delete');
