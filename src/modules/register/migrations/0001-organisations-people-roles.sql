-- Rows of the register belong to the house and show themselves in the networks listed in `scope_ids`, which the
-- networks module keeps. A hidden roster is simply not listed. `kept_in` are the scopes whose staff keep the record: a
-- region of each network where it has one, else the network itself.

create table register_organisation (
  id uuid primary key,
  slug text not null unique,
  name jsonb not null,
  kind text not null check (kind in ('affiliate', 'ally', 'employers', 'public-body', 'other')),
  country text not null check (country ~ '^[A-Z]{2}$'),
  members integer check (members >= 0),
  members_on date,
  scope_ids uuid[] not null default '{}',
  kept_in uuid[] not null default '{}'
);

create table register_person (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  name_language text not null,
  languages text[] not null,
  zone text,
  place text,
  organisation_id uuid references register_organisation,
  scope_ids uuid[] not null default '{}',
  kept_in uuid[] not null default '{}'
);
create index register_person_scopes on register_person using gin (scope_ids);
create index register_person_kept on register_person using gin (kept_in);

create table register_role (
  id uuid primary key,
  person_id uuid not null references register_person,
  -- Goes into the settings of a transaction as it is: no sign that an array literal would have to quote.
  role text not null check (role ~ '^[a-z-]+$'),
  scope_id uuid not null,
  organisation_id uuid references register_organisation,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  substitute_id uuid references register_person
);
create index register_role_person on register_role (person_id);

-- Who may put a row where: those who keep it, shown only in networks that they work for or belong to.
create function register_may_keep(kept_in uuid[], scope_ids uuid[]) returns boolean language sql stable as $$
  select cardinality(kept_in) > 0 and kept_in <@ (select kernel_staff_of())::uuid[]
    and scope_ids <@ ((select kernel_staff_of())::uuid[] || (select kernel_member_of())::uuid[])
$$;

-- What a record says is corrected; where it is shown and who keeps it, its slug and its organisation are not.
revoke update, delete on register_organisation, register_person from plenaria_app;
grant update (name, country, members, members_on) on register_organisation to plenaria_app;
grant update (name, name_language, languages, zone, place) on register_person to plenaria_app;

alter table register_organisation enable row level security;
alter table register_organisation force row level security;
create policy fellows_read on register_organisation for select
  using (scope_ids && (select kernel_member_of())::uuid[] or kept_in && (select kernel_staff_of())::uuid[]);
create policy keepers_add on register_organisation for insert with check (register_may_keep(kept_in, scope_ids));
create policy keepers_correct on register_organisation for update using (kept_in && (select kernel_staff_of())::uuid[]);

alter table register_person enable row level security;
alter table register_person force row level security;
create policy fellows_read on register_person for select using (
  id = (select kernel_person())
  or scope_ids && (select kernel_member_of())::uuid[]
  or kept_in && (select kernel_staff_of())::uuid[]
);
create policy keepers_add on register_person for insert with check (register_may_keep(kept_in, scope_ids));
create policy keepers_correct on register_person for update using (kept_in && (select kernel_staff_of())::uuid[]);
create policy their_own_is_corrected on register_person for update using (id = (select kernel_person()));

alter table register_role enable row level security;
alter table register_role force row level security;
create policy fellows_read on register_role for select
  using (person_id = (select kernel_person()) or scope_id = any ((select kernel_member_of())::uuid[]) or scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_writes on register_role for all
  using (scope_id = any ((select kernel_staff_of())::uuid[]))
  with check (scope_id = any ((select kernel_staff_of())::uuid[]));

call kernel_open_to_service('register_person', 'sign-in', 'select');
call kernel_open_to_service('register_role', 'sign-in', 'select');
call kernel_open_to_service('register_organisation', 'founding', 'all');
call kernel_open_to_service('register_person', 'founding', 'all');
call kernel_open_to_service('register_role', 'founding', 'all');
