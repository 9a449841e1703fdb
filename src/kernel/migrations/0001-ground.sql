-- What every module stands on. `plenaria_app` stands for the role the application connects as: it owns no table.

grant usage on schema public to plenaria_app;
grant select on kernel_migration to plenaria_app;
alter default privileges in schema public grant select, insert, update, delete on tables to plenaria_app;

-- The clock of the house. Tests move it; nobody else does.
create table kernel_clock (
  single boolean primary key default true check (single),
  ahead interval not null default '0'
);
insert into kernel_clock default values;
revoke insert, update, delete on kernel_clock from plenaria_app;

create function kernel_now() returns timestamptz language sql stable as
  $$ select now() + ahead from kernel_clock $$;

-- Who asks, as the transaction was told. A missing or empty setting denies.
create function kernel_person() returns uuid language sql stable as
  $$ select nullif(current_setting('app.person', true), '')::uuid $$;
create function kernel_service() returns text language sql stable as
  $$ select nullif(current_setting('app.service', true), '') $$;
create function kernel_member_of() returns uuid[] language sql stable as
  $$ select nullif(current_setting('app.member_of', true), '')::uuid[] $$;
create function kernel_staff_of() returns uuid[] language sql stable as
  $$ select nullif(current_setting('app.staff_of', true), '')::uuid[] $$;

-- The roles the actor holds today, each as `role:scope` and, where held for an organisation, `role:scope:organisation`.
create function kernel_roles() returns text[] language sql stable as
  $$ select nullif(current_setting('app.roles', true), '')::text[] $$;

-- The row-level-security template. The table has scope_id and visibility:
--   public   everybody reads
--   network  members of the scope read
--   staff    the staff of the scope read
-- and only staff of the scope write. A module adds narrower or wider policies of its own below its table.
create procedure kernel_protect(protected regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('alter table %s force row level security', protected);
  execute format('create policy reads on %s for select using (
      visibility = ''public''
      or (visibility = ''network'' and scope_id = any ((select kernel_member_of())::uuid[]))
      or scope_id = any ((select kernel_staff_of())::uuid[]))', protected);
  execute format('create policy staff_writes on %s for all
      using (scope_id = any ((select kernel_staff_of())::uuid[]))
      with check (scope_id = any ((select kernel_staff_of())::uuid[]))', protected);
end $$;

-- Lets one named service actor read (or do everything with) a table.
create procedure kernel_open_to_service(protected regclass, service text, command text) language plpgsql as $$
begin
  execute format('create policy %I on %s for %s using ((select kernel_service()) = %L)%s',
    'service_' || service || '_' || command, protected, command, service,
    case when command in ('select', 'delete') then '' else format(' with check ((select kernel_service()) = %L)', service) end);
end $$;

-- One row per form that was sent: the same key and body get the same answer, the same key with another body is refused.
create table kernel_request (
  key uuid primary key,
  sender text not null,
  person_id uuid default kernel_person(),
  body_hash bytea not null,
  -- The address to go on to: always one of this house.
  answer text check (answer like '/%' and answer not like '//%'),
  at timestamptz not null default now()
);
create index kernel_request_at on kernel_request (at);
-- Only an answer is ever written later, and only once.
revoke update, delete on kernel_request from plenaria_app;
grant update (answer) on kernel_request to plenaria_app;
alter table kernel_request enable row level security;
alter table kernel_request force row level security;
create policy senders_read on kernel_request for select using (person_id is not distinct from (select kernel_person()));
create policy senders_add on kernel_request for insert with check (person_id is not distinct from (select kernel_person()));
create policy senders_answer on kernel_request for update
  using (person_id is not distinct from (select kernel_person()) and answer is null)
  with check (person_id is not distinct from (select kernel_person()));

-- Things that happened, written in the transaction that made them happen.
create table kernel_event (
  id uuid primary key,
  name text not null,
  scope_id uuid,
  payload jsonb not null,
  at timestamptz not null default now()
);
-- Which subscriber has dealt with which event: a job that runs twice acts once.
create table kernel_event_done (
  event_id uuid not null references kernel_event,
  subscriber text not null,
  at timestamptz not null default now(),
  primary key (event_id, subscriber)
);
revoke update, delete on kernel_event, kernel_event_done from plenaria_app;

-- Who may say that something happened in a scope: its members, its staff and the services of the house. What
-- happened in no scope only the services may say.
create function kernel_may_tell_of(scope uuid) returns boolean language sql stable as $$
  select (select kernel_service()) is not null
    or scope = any ((select kernel_member_of())::uuid[]) or scope = any ((select kernel_staff_of())::uuid[])
$$;
alter table kernel_event enable row level security;
alter table kernel_event force row level security;
create policy their_own_scopes_tell on kernel_event for insert with check (kernel_may_tell_of(scope_id));
create policy services_hear on kernel_event for select using ((select kernel_service()) is not null);
alter table kernel_event_done enable row level security;
alter table kernel_event_done force row level security;
create policy services_note on kernel_event_done for all using ((select kernel_service()) is not null);

-- Who did what. The application adds lines and can change none.
create table kernel_journal (
  id uuid primary key,
  act text not null,
  object text not null,
  scope_id uuid,
  person_id uuid,
  service text,
  more jsonb not null default '{}',
  at timestamptz not null default now(),
  written_in xid8 not null default pg_current_xact_id()
);
create index kernel_journal_scope on kernel_journal (scope_id, id);
-- When and in which transaction a line was written says PostgreSQL: nobody plants one in the past.
revoke insert, update, delete on kernel_journal from plenaria_app;
grant insert (id, act, object, scope_id, person_id, service, more) on kernel_journal to plenaria_app;
alter table kernel_journal enable row level security;
alter table kernel_journal force row level security;
-- Everybody writes under their own name; what is done in no scope is done by a service or by somebody signed in.
create policy their_own_acts_add on kernel_journal for insert with check (
  person_id is not distinct from (select kernel_person())
  and service is not distinct from (select kernel_service())
  and (kernel_may_tell_of(scope_id) or scope_id is null and person_id is not null)
);
create policy staff_reads on kernel_journal for select using (scope_id = any ((select kernel_staff_of())::uuid[]));

-- Files people upload; the bytes lie in the folder (or, later, the object store) under their hash.
create table kernel_file (
  id uuid primary key,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  sha256 bytea not null,
  name text not null,
  bytes bigint not null,
  at timestamptz not null default now()
);
call kernel_protect('kernel_file');
