-- What people and organisations are found by: one row for each record, network and side. `members` holds what members of
-- the network may see of it, `staff` what those who keep it may. Filled by the job `index-records` alone.
create table networks_found (
  id uuid primary key,
  kind text not null check (kind in ('person', 'organisation')),
  record_id uuid not null,
  network_id uuid not null,
  side text not null check (side in ('members', 'staff')),
  -- `network:<network>`, or `staff:<scope>` for each scope that keeps it: the words of kernel_search_audiences().
  audience text[] not null check (cardinality(audience) > 0),
  -- The network, the scopes in it that keep the record, and those that they lie in.
  scope_ids uuid[] not null,
  sort text collate "C" not null,
  keys text[] not null,
  -- The next day on which what it says is no longer so though nobody changed it: a role ends, another begins.
  changes_on date,
  -- By which rules it was made, and a hash of all of it: what has not changed is not written again.
  rules smallint not null,
  shape bytea not null,
  unique (record_id, network_id, side)
);
create index networks_found_order on networks_found (network_id, side, kind, sort, record_id);
create index networks_found_members on networks_found using gin (keys) where side = 'members' and kind = 'person';
create index networks_found_staff on networks_found using gin (keys) where side = 'staff' and kind = 'person';
create index networks_found_unions on networks_found using gin (keys) where side = 'members' and kind = 'organisation';
create index networks_found_unions_staff on networks_found using gin (keys) where side = 'staff' and kind = 'organisation';
create index networks_found_changes on networks_found (changes_on) where changes_on is not null;
alter table networks_found enable row level security;
alter table networks_found force row level security;
call kernel_open_to_service('networks_found', 'index-records', 'all');

-- Each actor the rows of their own audience: decision 16. It reads as its owner, whom a policy of the migrations lets
-- read, because operators on arrays keep no index under the reader's own policies. What is found is joined to the record
-- itself under its usual policy.
create view networks_found_hit as
  select kind, record_id, network_id, side, sort, keys from networks_found
  where audience && (select kernel_search_audiences());
revoke all on networks_found_hit from plenaria_app;
grant select on networks_found_hit to plenaria_app;

-- How many records of a kind a network and each of its regions holds: counting them would cost with the house.
create table networks_found_total (
  network_id uuid not null,
  kind text not null check (kind in ('person', 'organisation')),
  scope_id uuid not null,
  records integer not null,
  primary key (network_id, kind, scope_id)
);
alter table networks_found_total enable row level security;
alter table networks_found_total force row level security;
call kernel_open_to_service('networks_found_total', 'index-records', 'all');
create policy fellows_read on networks_found_total for select
  using (network_id = any ((select kernel_member_of())::uuid[]) or network_id = any ((select kernel_staff_of())::uuid[]));

call kernel_open_to_service('networks_membership', 'index-records', 'select');
call kernel_open_to_service('networks_network', 'index-records', 'select');
call kernel_open_to_service('networks_region', 'index-records', 'select');
call kernel_open_to_service('networks_body', 'index-records', 'select');

-- A question that staff keep: it holds what is asked, never who fits, so it follows the register.
create table networks_segment (
  id uuid primary key,
  network_id uuid not null references networks_network (id),
  -- The scope in whose records it looks: the network, or a region of it.
  scope_id uuid not null,
  kind text not null check (kind in ('person', 'organisation')),
  name jsonb not null,
  asks jsonb not null,
  person_id uuid not null default kernel_person(),
  -- `me`: whoever made it; `staff`: all who work for the scope; `members`: those see its name and its figure besides.
  shown_to text not null check (shown_to in ('me', 'staff', 'members')),
  at timestamptz not null default kernel_now()
);
create index networks_segment_network on networks_segment (network_id);
revoke update on networks_segment from plenaria_app;
grant update (name, asks, shown_to) on networks_segment to plenaria_app;
alter table networks_segment enable row level security;
alter table networks_segment force row level security;
create policy staff_keeps on networks_segment for all
  using (scope_id = any ((select kernel_staff_of())::uuid[]) and (shown_to <> 'me' or person_id = (select kernel_person())))
  with check (scope_id = any ((select kernel_staff_of())::uuid[])
    and network_id = any ((select kernel_staff_of())::uuid[] || (select kernel_member_of())::uuid[])
    and (shown_to <> 'me' or person_id = (select kernel_person())));
create policy nobody_signs_for_another on networks_segment as restrictive for insert
  with check (person_id = (select kernel_person()));
create policy members_read on networks_segment for select
  using (shown_to = 'members' and network_id = any ((select kernel_member_of())::uuid[]));

-- Figures as they were published, each until it is made again in another month: with what was published before.
create table networks_figure (
  network_id uuid not null references networks_network (id),
  -- `region`, `sector`, `country`, `language`, or `segment:` with its id.
  figure text not null check (figure ~ '^[a-z]+(:[0-9a-f-]{36})?$'),
  -- What was asked, as a hash: a segment that asks something else has no figure until the next month.
  asked bytea not null,
  published jsonb not null,
  on_day date not null,
  primary key (network_id, figure)
);
alter table networks_figure enable row level security;
alter table networks_figure force row level security;
create policy fellows_read on networks_figure for select
  using (network_id = any ((select kernel_member_of())::uuid[]) or network_id = any ((select kernel_staff_of())::uuid[]));
call kernel_open_to_service('networks_figure', 'figures', 'all');
call kernel_open_to_service('networks_found', 'figures', 'select');
call kernel_open_to_service('networks_segment', 'figures', 'select');
call kernel_open_to_service('networks_network', 'figures', 'select');
call kernel_open_to_service('networks_region', 'figures', 'select');
