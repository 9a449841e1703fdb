-- Mail settings belong to the house alone: its key stands for it, and who is administrator in it changes them. Whoever
-- administers a network is not.
alter table kernel_mail_way add foreign key (scope_id) references networks_house (id);
create policy administrators_of_the_house on kernel_mail_way for all
  using ('administrator:' || scope_id = any ((select kernel_roles())::text[]))
  with check ('administrator:' || scope_id = any ((select kernel_roles())::text[])
    and changed_by = (select kernel_person()));
alter table kernel_mail_try add foreign key (scope_id) references networks_house (id);
create policy administrators_of_the_house on kernel_mail_try for all
  using ('administrator:' || scope_id = any ((select kernel_roles())::text[]))
  with check ('administrator:' || scope_id = any ((select kernel_roles())::text[]));

-- The first steps of a new house that its administrators have done or left for later.
create table networks_first_step (
  scope_id uuid not null references networks_house (id),
  step text not null check (step in ('house', 'mail', 'network', 'invitation', 'sign-in')),
  state text not null check (state in ('done', 'later')),
  at timestamptz not null default kernel_now(),
  person_id uuid default kernel_person(),
  primary key (scope_id, step)
);
revoke insert, update on networks_first_step from plenaria_app;
grant insert (scope_id, step, state), update (state) on networks_first_step to plenaria_app;
alter table networks_first_step enable row level security;
alter table networks_first_step force row level security;
create policy administrators_of_the_house on networks_first_step for all
  using ('administrator:' || scope_id = any ((select kernel_roles())::text[]))
  with check ('administrator:' || scope_id = any ((select kernel_roles())::text[]));
call kernel_open_to_service('networks_first_step', 'founding', 'all');

-- Scopes are made by the founding alone, and by whoever administers the house: under a service name of its own, so that
-- they do by it what it is for and nothing besides. The one table that is read here has one row.
create function networks_administers_house() returns boolean language sql stable as $$
  select exists (select from networks_house where 'administrator:' || id = any (kernel_roles()))
$$;
drop policy founding_alone_makes on networks_network;
create policy founding_alone_makes on networks_network as restrictive for insert
  with check ((select kernel_service()) in ('founding', 'found-network'));
create policy administrators_found on networks_network for insert
  with check ((select kernel_service()) = 'found-network' and (select networks_administers_house()));
create policy administrators_found on networks_body for insert
  with check (kind = 'secretariat' and (select kernel_service()) = 'found-network' and (select networks_administers_house()));
