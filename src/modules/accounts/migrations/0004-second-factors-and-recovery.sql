-- What a person proves besides their mailbox. Each row is its person's alone; the service `sign-in` proves with it,
-- the service `recovery` takes it away when all of it was lost.
create table accounts_passkey (
  id uuid primary key,
  person_id uuid not null default kernel_person(),
  -- WebAuthn Level 3: at most 1023 bytes, chosen by the device.
  credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
  public_key bytea not null,
  -- How often the device says it was used; 0 for ever where it does not count.
  counter bigint not null default 0 check (counter >= 0),
  transports text[] not null default '{}',
  backed_up boolean not null default false,
  name text not null check (length(name) between 1 and 60),
  at timestamptz not null default kernel_now(),
  used_at timestamptz
);
create index accounts_passkey_person on accounts_passkey (person_id);
revoke insert, update on accounts_passkey from plenaria_app;
grant insert (id, credential_id, public_key, counter, transports, backed_up, name) on accounts_passkey to plenaria_app;
grant update (counter, backed_up, name, used_at) on accounts_passkey to plenaria_app;
alter table accounts_passkey enable row level security;
alter table accounts_passkey force row level security;
create policy own on accounts_passkey for all using (person_id = (select kernel_person()));
call kernel_open_to_service('accounts_passkey', 'sign-in', 'select');
call kernel_open_to_service('accounts_passkey', 'sign-in', 'update');
call kernel_open_to_service('accounts_passkey', 'recovery', 'select');
call kernel_open_to_service('accounts_passkey', 'recovery', 'delete');
-- A counter that goes back is a copied device.
create function accounts_counter_goes_on() returns trigger language plpgsql as $$
begin
  if new.counter > old.counter or new.counter = old.counter and (old.counter = 0 or new.used_at is not distinct from old.used_at) then
    return new;
  end if;
  raise insufficient_privilege using message = 'the counter of a passkey only goes on';
end $$;
create trigger counter_goes_on before update on accounts_passkey for each row execute function accounts_counter_goes_on();

-- An authenticator app (TOTP, RFC 6238). The secret is sealed; `pending` is one that no code has confirmed yet.
create table accounts_totp (
  person_id uuid primary key default kernel_person(),
  secret bytea,
  pending bytea,
  -- The last time step that was accepted: a step counts once.
  last_step bigint not null default 0,
  -- Tries since the last right code: each one more waits longer.
  tries integer not null default 0,
  tried_at timestamptz,
  confirmed_at timestamptz,
  check ((secret is null) = (confirmed_at is null))
);
alter table accounts_totp enable row level security;
alter table accounts_totp force row level security;
create policy own on accounts_totp for all using (person_id = (select kernel_person()));
call kernel_open_to_service('accounts_totp', 'sign-in', 'select');
call kernel_open_to_service('accounts_totp', 'sign-in', 'update');
call kernel_open_to_service('accounts_totp', 'recovery', 'select');
call kernel_open_to_service('accounts_totp', 'recovery', 'delete');
create policy service_founding_insert on accounts_totp for insert with check ((select kernel_service()) = 'founding');
create function accounts_step_goes_on() returns trigger language plpgsql as $$
begin
  if new.last_step >= old.last_step then
    return new;
  end if;
  raise insufficient_privilege using message = 'an accepted step is not given back';
end $$;
create trigger step_goes_on before update on accounts_totp for each row execute function accounts_step_goes_on();

-- Ten codes on paper, each good once. `mark` is the part of a code by which its row is found, so that one hash is
-- enough; the rest is kept as argon2id.
create table accounts_recovery_code (
  id uuid primary key,
  person_id uuid not null default kernel_person(),
  mark text not null check (mark ~ '^[A-Z2-9]{2}$'),
  hash text not null check (hash like '$argon2id$%'),
  at timestamptz not null default kernel_now(),
  used_at timestamptz,
  unique (person_id, mark)
);
revoke insert, update on accounts_recovery_code from plenaria_app;
grant insert (id, mark, hash) on accounts_recovery_code to plenaria_app;
grant update (used_at) on accounts_recovery_code to plenaria_app;
alter table accounts_recovery_code enable row level security;
alter table accounts_recovery_code force row level security;
create policy own on accounts_recovery_code for all using (person_id = (select kernel_person()));
call kernel_open_to_service('accounts_recovery_code', 'sign-in', 'select');
call kernel_open_to_service('accounts_recovery_code', 'sign-in', 'update');
call kernel_open_to_service('accounts_recovery_code', 'recovery', 'select');
call kernel_open_to_service('accounts_recovery_code', 'recovery', 'delete');

-- Challenges that a passkey has answered: a challenge carries its own seal, its purpose, whom it is for and its five
-- minutes, and counts once.
create table accounts_challenge (
  hash bytea primary key check (length(hash) = 32),
  ends_at timestamptz not null
);
create index accounts_challenge_ends on accounts_challenge (ends_at);
revoke update on accounts_challenge from plenaria_app;
alter table accounts_challenge enable row level security;
alter table accounts_challenge force row level security;
call kernel_open_to_service('accounts_challenge', 'sign-in', 'select');
create policy service_sign_in_insert on accounts_challenge for insert with check ((select kernel_service()) = 'sign-in');
create policy sweep_reads on accounts_challenge for select
  using ((select kernel_service()) = 'sweep-challenges' and ends_at < (select kernel_now()));
create policy sweep_removes on accounts_challenge for delete
  using ((select kernel_service()) = 'sweep-challenges' and ends_at < (select kernel_now()));

-- Whoever has lost every factor asks two others to vouch. Who may was settled when it was asked: stewards of the
-- affiliate in these networks, or the staff of these scopes.
create table accounts_recovery (
  id uuid primary key,
  person_id uuid not null,
  organisation_id uuid,
  network_ids uuid[] not null default '{}',
  staff_ids uuid[] not null default '{}',
  asked_at timestamptz not null default kernel_now(),
  ends_at timestamptz not null,
  -- Three days after the second of them has vouched.
  ready_at timestamptz,
  stopped_at timestamptz,
  used_at timestamptz
);
create index accounts_recovery_person on accounts_recovery (person_id, asked_at);
create unique index accounts_recovery_one_open on accounts_recovery (person_id) where stopped_at is null and used_at is null;
create table accounts_vouch (
  recovery_id uuid not null references accounts_recovery,
  by uuid not null default kernel_person(),
  at timestamptz not null default kernel_now(),
  primary key (recovery_id, by)
);
revoke insert, update, delete on accounts_recovery, accounts_vouch from plenaria_app;
grant insert (id, person_id, organisation_id, network_ids, staff_ids, ends_at) on accounts_recovery to plenaria_app;
grant update (ready_at, stopped_at, used_at) on accounts_recovery to plenaria_app;
grant insert (recovery_id) on accounts_vouch to plenaria_app;
alter table accounts_recovery enable row level security;
alter table accounts_recovery force row level security;
alter table accounts_vouch enable row level security;
alter table accounts_vouch force row level security;
-- Nobody vouches for themself, whatever their office.
create function accounts_may_vouch(person_id uuid, organisation_id uuid, network_ids uuid[], staff_ids uuid[])
returns boolean language sql stable as $$
  select person_id <> (select kernel_person()) and (
    staff_ids && (select kernel_staff_of())::uuid[]
    or exists (select from unnest(network_ids) network
      where 'steward:' || network || ':' || organisation_id = any ((select kernel_roles())::text[])))
$$;
create policy vouchers_read on accounts_recovery for select
  using (accounts_may_vouch(person_id, organisation_id, network_ids, staff_ids));
create policy own_reads on accounts_recovery for select using (person_id = (select kernel_person()));
call kernel_open_to_service('accounts_recovery', 'sign-in', 'select');
create policy service_recovery_insert on accounts_recovery for insert with check ((select kernel_service()) = 'recovery');
call kernel_open_to_service('accounts_recovery', 'recovery', 'select');
call kernel_open_to_service('accounts_recovery', 'recovery', 'update');
-- It is ready three days after two have vouched, and not a moment before, whoever says so; ended it stays ended.
create function accounts_recovery_waits() returns trigger language plpgsql as $$
begin
  if old.stopped_at is not null or old.used_at is not null then
    raise insufficient_privilege using message = 'a recovery that has ended stays ended';
  end if;
  if new.ready_at is distinct from old.ready_at and (old.ready_at is not null
    or new.ready_at < (select max(at) from accounts_vouch where recovery_id = new.id) + interval '72 hours'
    or (select count(*) from accounts_vouch where recovery_id = new.id) < 2) then
    raise insufficient_privilege using message = 'two vouch, and three days pass';
  end if;
  if new.used_at is not null and (old.ready_at is null or old.ready_at > kernel_now()) then
    raise insufficient_privilege using message = 'a recovery waits for its hour';
  end if;
  return new;
end $$;
create trigger waits before update on accounts_recovery for each row execute function accounts_recovery_waits();
create policy vouchers_read on accounts_vouch for select using (exists (
  select from accounts_recovery where id = recovery_id));
create policy vouchers_vouch on accounts_vouch for insert with check (
  by = (select kernel_person()) and exists (select from accounts_recovery recovery
    where recovery.id = recovery_id and stopped_at is null and used_at is null and ends_at > (select kernel_now())
      and accounts_may_vouch(person_id, organisation_id, network_ids, staff_ids)));

-- Only passkeys open the account: its person says so, and a recovery takes it back.
revoke update on accounts_account from plenaria_app;
grant update (passkey_only) on accounts_account to plenaria_app;
create policy own_switches on accounts_account for update using (person_id = (select kernel_person()));
call kernel_open_to_service('accounts_account', 'recovery', 'select');
call kernel_open_to_service('accounts_account', 'recovery', 'update');

-- After the mailbox, ten tries at the second factor. A link that an operator made opens in any browser, once.
alter table accounts_attempt
  add column second_tries integer not null default 0 check (second_tries between 0 and 10),
  add column by_operator boolean not null default false;
grant insert (by_operator) on accounts_attempt to plenaria_app;
grant update (second_tries, browser_hash) on accounts_attempt to plenaria_app;
call kernel_open_to_service('accounts_attempt', 'recovery', 'select');
call kernel_open_to_service('accounts_attempt', 'recovery', 'update');

call kernel_open_to_service('accounts_session', 'recovery', 'select');
call kernel_open_to_service('accounts_session', 'recovery', 'delete');
create policy service_recovery_insert on accounts_session for insert with check ((select kernel_service()) = 'recovery');
call kernel_open_to_service('register_person', 'recovery', 'select');
call kernel_open_to_service('register_role', 'recovery', 'select');
call kernel_open_to_service('networks_membership', 'recovery', 'select');
call kernel_open_to_service('networks_network', 'recovery', 'select');
call kernel_open_to_service('networks_region', 'recovery', 'select');
