create table networks_network (
  id uuid primary key,
  scope_id uuid not null generated always as (id) stored,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  slug text not null unique check (slug !~ '^(me|trace|api|demo|sign-in|sign-out|healthz|readyz|islands|files|new)$'),
  name jsonb not null,
  purpose jsonb not null,
  languages text[] not null,
  zone text not null,
  place text not null
);
call kernel_protect('networks_network');

create table networks_body (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  kind text not null check (kind in ('secretariat', 'steering-group', 'working-group', 'committee')),
  slug text not null,
  name jsonb not null,
  unique (scope_id, slug)
);
call kernel_protect('networks_body');

create table networks_membership (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  body_id uuid references networks_body,
  person_id uuid not null,
  visibility text not null default 'network' check (visibility in ('network', 'staff')),
  since date not null,
  until date,
  unique nulls not distinct (scope_id, body_id, person_id)
);
create index networks_membership_person on networks_membership (person_id);
call kernel_protect('networks_membership');
create policy own_reads on networks_membership for select using (person_id = (select kernel_person()));

call kernel_open_to_service('networks_membership', 'sign-in', 'select');
call kernel_open_to_service('networks_network', 'founding', 'all');
call kernel_open_to_service('networks_body', 'founding', 'all');
call kernel_open_to_service('networks_membership', 'founding', 'all');
