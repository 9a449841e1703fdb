-- Two records that look alike and are two all the same: somebody said so, and they are not suggested again.
create table networks_two (
  one_id uuid not null,
  other_id uuid not null check (one_id < other_id),
  kind text not null check (kind in ('person', 'organisation')),
  -- The scopes whose staff keep the two.
  kept_in uuid[] not null check (cardinality(kept_in) > 0),
  said_by uuid not null default kernel_person(),
  at timestamptz not null default kernel_now(),
  primary key (one_id, other_id)
);
revoke insert, update, delete on networks_two from plenaria_app;
grant insert (one_id, other_id, kind, kept_in) on networks_two to plenaria_app;
alter table networks_two enable row level security;
alter table networks_two force row level security;
create policy keepers_read on networks_two for select using (kept_in && (select kernel_staff_of())::uuid[]);
create policy keepers_say on networks_two for insert with check (
  kept_in <@ (select kernel_staff_of())::uuid[] and said_by = (select kernel_person()));

-- When two records are put together, what they belong to goes over.
call register_moves_when_merged('networks_membership', 'person_id');
call register_names_for_good('networks_membership', 'person_id');
call register_moves_when_merged('networks_offer', 'person_id');
call register_names_for_good('networks_offer', 'person_id');
