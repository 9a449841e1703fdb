-- Rows of the register belong to the house and show themselves in the networks listed in `scope_ids`, which the
-- networks module keeps. A hidden roster is simply not listed.

create table register_organisation (
  id uuid primary key,
  slug text not null unique,
  name jsonb not null,
  kind text not null check (kind in ('affiliate', 'ally', 'employers', 'public-body', 'other')),
  country text not null check (country ~ '^[A-Z]{2}$'),
  members integer check (members >= 0),
  members_on date,
  scope_ids uuid[] not null default '{}'
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
  scope_ids uuid[] not null default '{}'
);
create index register_person_scopes on register_person using gin (scope_ids);

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

alter table register_organisation enable row level security;
alter table register_organisation force row level security;
create policy fellows_read on register_organisation for select
  using (scope_ids && (select kernel_member_of())::uuid[] or scope_ids && (select kernel_staff_of())::uuid[]);
-- Nobody is shown by staff in a network that is not theirs.
create policy staff_writes on register_organisation for all
  using (scope_ids && (select kernel_staff_of())::uuid[])
  with check (scope_ids && (select kernel_staff_of())::uuid[] and scope_ids <@ (select kernel_staff_of())::uuid[]);

alter table register_person enable row level security;
alter table register_person force row level security;
create policy fellows_read on register_person for select
  using (id = (select kernel_person()) or scope_ids && (select kernel_member_of())::uuid[] or scope_ids && (select kernel_staff_of())::uuid[]);
create policy staff_writes on register_person for all
  using (scope_ids && (select kernel_staff_of())::uuid[])
  with check (scope_ids && (select kernel_staff_of())::uuid[] and scope_ids <@ (select kernel_staff_of())::uuid[]);

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
