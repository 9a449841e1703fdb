-- What a body is for, what it may decide, and whom it calls.
alter table networks_body
  add column charter jsonb,
  add column mandate jsonb,
  -- It calls for volunteers until this day, the last one included; null: it does not.
  add column calls_until date;
revoke update, delete on networks_body from plenaria_app;
grant update (name, visibility, charter, mandate, calls_until) on networks_body to plenaria_app;

-- Somebody offers to join a body that calls.
create table networks_offer (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  body_id uuid not null,
  person_id uuid not null default kernel_person(),
  words text not null default '' check (length(words) <= 1000),
  language text not null,
  at timestamptz not null default kernel_now(),
  answered_at timestamptz,
  accepted boolean,
  unique (body_id, person_id),
  foreign key (body_id, scope_id) references networks_body (id, scope_id),
  check ((answered_at is null) = (accepted is null))
);
revoke update, delete on networks_offer from plenaria_app;
grant update (answered_at, accepted) on networks_offer to plenaria_app;
grant delete on networks_offer to plenaria_app;
alter table networks_offer enable row level security;
alter table networks_offer force row level security;
create policy their_own_reads on networks_offer for select using (person_id = (select kernel_person()));
create policy members_offer on networks_offer for insert
  with check (person_id = (select kernel_person()) and scope_id = any ((select kernel_member_of())::uuid[]) and accepted is null);
create policy they_take_it_back on networks_offer for delete
  using (person_id = (select kernel_person()) and answered_at is null);
create policy staff_reads on networks_offer for select using (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_answers on networks_offer for update
  using (scope_id = any ((select kernel_staff_of())::uuid[]) and answered_at is null)
  with check (scope_id = any ((select kernel_staff_of())::uuid[]) and answered_at is not null);
create policy service_removal_delete on networks_offer for delete using ((select kernel_service()) = 'removal');
create policy service_removal_select on networks_offer for select using ((select kernel_service()) = 'removal');
