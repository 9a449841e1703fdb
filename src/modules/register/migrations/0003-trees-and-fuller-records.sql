-- Controlled trees: what records choose from. Data that an administrator of the house edits; what was chosen once is
-- retired, never removed.
create table register_node (
  id uuid primary key,
  -- The house: who works for all of it edits its trees.
  scope_id uuid not null,
  tree text not null check (tree in ('sector', 'region', 'occupation', 'expertise')),
  -- Every node it lies under, the widest first.
  above uuid[] not null default '{}' check (not id = any (above) and cardinality(above) <= 5),
  slug text not null check (slug <> '' and length(slug) <= 60),
  name jsonb not null,
  position integer not null default 0,
  -- Of a region: the countries that lie in it and in none below it.
  countries text[] not null default '{}',
  retired_at timestamptz,
  unique (tree, slug)
);
create index register_node_above on register_node using gin (above);
revoke update, delete on register_node from plenaria_app;
grant update (above, name, position, countries, retired_at) on register_node to plenaria_app;
alter table register_node enable row level security;
alter table register_node force row level security;
create policy everybody_reads on register_node for select using (true);
create policy the_house_writes on register_node for insert
  with check (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy the_house_changes on register_node for update
  using (scope_id = any ((select kernel_staff_of())::uuid[]))
  with check (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy service_founding_insert on register_node for insert
  with check ((select kernel_service()) = 'founding');

alter table register_organisation
  add column city text not null default '' check (length(city) <= 80),
  add column province text not null default '' check (length(province) <= 80),
  add column languages text[] not null default '{}',
  -- The nodes chosen; what lies above them is found through the tree.
  add column sector_ids uuid[] not null default '{}',
  add column region_ids uuid[] not null default '{}';
create index register_organisation_sectors on register_organisation using gin (sector_ids);
create index register_organisation_regions on register_organisation using gin (region_ids);
create index register_organisation_scopes on register_organisation using gin (scope_ids);
grant update (kind, city, province, languages, sector_ids, region_ids) on register_organisation to plenaria_app;

-- How many members an organisation said it represents, on which day: figures are added, not overwritten.
create table register_members (
  id uuid primary key,
  organisation_id uuid not null references register_organisation,
  kept_in uuid[] not null check (cardinality(kept_in) > 0),
  scope_ids uuid[] not null default '{}',
  members integer not null check (members >= 0),
  on_day date not null,
  source text not null default '' check (length(source) <= 200),
  at timestamptz not null default kernel_now(),
  unique (organisation_id, on_day)
);
revoke update, delete on register_members from plenaria_app;
alter table register_members enable row level security;
alter table register_members force row level security;
create policy fellows_read on register_members for select
  using (scope_ids && (select kernel_member_of())::uuid[] or kept_in && (select kernel_staff_of())::uuid[]);
create policy keepers_add on register_members for insert with check (kept_in && (select kernel_staff_of())::uuid[]);
create policy service_founding_insert on register_members for insert
  with check ((select kernel_service()) = 'founding');

alter table register_person
  add column title text not null default '' check (length(title) <= 80),
  -- Languages they speak; `languages` are those they read.
  add column spoken text[] not null default '{}',
  add column occupation_id uuid;
grant update (title, spoken, occupation_id) on register_person to plenaria_app;

-- What somebody can do and gives of their time: shown to their networks only where they said so.
create table register_offer (
  person_id uuid primary key references register_person,
  scope_ids uuid[] not null default '{}',
  kept_in uuid[] not null check (cardinality(kept_in) > 0),
  expertise_ids uuid[] not null default '{}',
  availability text not null default '' check (length(availability) <= 500),
  shown boolean not null default false
);
create index register_offer_expertise on register_offer using gin (expertise_ids);
revoke delete on register_offer from plenaria_app;
alter table register_offer enable row level security;
alter table register_offer force row level security;
create policy their_own on register_offer for all
  using (person_id = (select kernel_person())) with check (person_id = (select kernel_person()));
create policy keepers_keep on register_offer for all
  using (kept_in && (select kernel_staff_of())::uuid[]) with check (kept_in && (select kernel_staff_of())::uuid[]);
create policy fellows_read_what_is_shown on register_offer for select
  using (shown and scope_ids && (select kernel_member_of())::uuid[]);
