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
create index networks_found_keys on networks_found using gin (keys) with (fastupdate = off);
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

call kernel_open_to_service('networks_membership', 'index-records', 'select');
call kernel_open_to_service('networks_network', 'index-records', 'select');
call kernel_open_to_service('networks_region', 'index-records', 'select');
call kernel_open_to_service('networks_body', 'index-records', 'select');
