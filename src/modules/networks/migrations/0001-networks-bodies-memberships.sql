-- The house itself, the scope above every network: there is one.
create table networks_house (
  single boolean primary key default true check (single),
  id uuid not null unique,
  name jsonb not null,
  -- The languages it speaks to its readers, the first one by default.
  languages text[] not null check (cardinality(languages) > 0),
  at timestamptz not null default kernel_now()
);
revoke delete on networks_house from plenaria_app;
alter table networks_house enable row level security;
alter table networks_house force row level security;
create policy everybody_reads on networks_house for select using (true);
create policy staff_changes on networks_house for update
  using (id = any ((select kernel_staff_of())::uuid[]))
  with check (id = any ((select kernel_staff_of())::uuid[]));
call kernel_open_to_service('networks_house', 'founding', 'all');

create table networks_network (
  id uuid primary key,
  scope_id uuid not null generated always as (id) stored,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  slug text not null unique check (slug !~ '^(me|trace|api|demo|sign-in|sign-out|first-run|healthz|readyz|islands|files|uploads|search|offline|live|l|mail|links|settings|accounts|invitations|new)$'),
  name jsonb not null,
  purpose jsonb not null,
  languages text[] not null,
  zone text not null,
  place text not null
);
call kernel_protect('networks_network');

-- A region or sub-region of a network, and a scope of its own: whoever works for what lies above it works for it too.
create table networks_region (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null default 'public' check (visibility in ('public', 'network', 'staff')),
  -- Its network and every region it lies in, the widest first.
  above uuid[] not null,
  slug text not null,
  name jsonb not null,
  unique (scope_id, slug),
  unique (id, scope_id),
  check (above[1] = scope_id and not id = any (above))
);
create index networks_region_above on networks_region using gin (above);
call kernel_protect('networks_region');
-- Whoever could make a scope with the id of another one, or under another one, would be staff of it: scopes are made by
-- the founding alone, and what people may change of them are words.
revoke insert, update, delete on networks_network, networks_region from plenaria_app;
grant insert on networks_network, networks_region to plenaria_app;
grant update (visibility, name, purpose, languages, zone, place) on networks_network to plenaria_app;
grant update (visibility, name) on networks_region to plenaria_app;
create policy founding_alone_makes on networks_network as restrictive for insert
  with check ((select kernel_service()) = 'founding');
create policy founding_alone_makes on networks_region as restrictive for insert
  with check ((select kernel_service()) = 'founding');

create table networks_body (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  kind text not null check (kind in ('secretariat', 'steering-group', 'working-group', 'committee')),
  slug text not null,
  name jsonb not null,
  unique (id, scope_id),
  unique (scope_id, slug)
);
call kernel_protect('networks_body');

create table networks_membership (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  body_id uuid,
  region_id uuid,
  person_id uuid not null,
  visibility text not null default 'network' check (visibility in ('network', 'staff')),
  since date not null,
  until date,
  unique nulls not distinct (scope_id, body_id, person_id),
  -- Who belongs to a region belongs to its network: both are of one and the same.
  foreign key (body_id, scope_id) references networks_body (id, scope_id),
  foreign key (region_id, scope_id) references networks_region (id, scope_id)
);
create index networks_membership_person on networks_membership (person_id);
call kernel_protect('networks_membership');
create policy own_reads on networks_membership for select using (person_id = (select kernel_person()));

call kernel_open_to_service('networks_membership', 'sign-in', 'select');
call kernel_open_to_service('networks_network', 'sign-in', 'select');
call kernel_open_to_service('networks_region', 'sign-in', 'select');
call kernel_open_to_service('networks_region', 'founding', 'all');
call kernel_open_to_service('networks_network', 'founding', 'all');
call kernel_open_to_service('networks_body', 'founding', 'all');
call kernel_open_to_service('networks_membership', 'founding', 'all');
