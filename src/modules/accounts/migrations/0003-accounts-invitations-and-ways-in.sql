-- Who can sign in, and where mail for that goes. The address is sealed; it is found by its keyed hash.
create table accounts_account (
  person_id uuid primary key,
  address_hash bytea not null unique check (length(address_hash) = 32),
  address bytea not null,
  -- Only a passkey opens a session: mail alone does not.
  passkey_only boolean not null default false,
  at timestamptz not null default kernel_now()
);
revoke delete on accounts_account from plenaria_app;
alter table accounts_account enable row level security;
alter table accounts_account force row level security;
create policy own_reads on accounts_account for select using (person_id = (select kernel_person()));
call kernel_open_to_service('accounts_account', 'sign-in', 'select');
create policy service_founding_insert on accounts_account for insert with check ((select kernel_service()) = 'founding');
call kernel_open_to_service('accounts_account', 'invitation', 'select');
create policy service_invitation_insert on accounts_account for insert with check ((select kernel_service()) = 'invitation');
call kernel_open_to_service('accounts_account', 'removal', 'select');

create procedure accounts_open_addresses_to(service text) language plpgsql as $$
begin
  call kernel_open_to_service('accounts_account', service, 'select');
end $$;
call accounts_open_addresses_to('mail-sign-in');

-- How a session came to be and what it was last proven with: `mail`, `passkey`, `totp`, `recovery`, `vouched`,
-- `founding`, `demonstration`. Staff rights need more than mail.
alter table accounts_session
  add column device text not null default '' check (length(device) <= 60),
  add column proofs text[] not null default '{mail}',
  -- Rounded down to the hour: when somebody was here, not what they did.
  add column seen_at timestamptz not null default date_trunc('hour', kernel_now()),
  -- When the second factor was last proven: what is delicate asks for it anew after ten minutes.
  add column proven_at timestamptz,
  -- Unseen for this long it is over, whatever `ends_at` says.
  add column idle interval not null default '14 days';
update accounts_session set proofs = '{demonstration}';

-- Somebody wants to sign in. For an address without account the row looks the same and no code is ever made.
create table accounts_attempt (
  id uuid primary key,
  address_hash bytea not null check (length(address_hash) = 32),
  address bytea not null,
  -- The browser that asked: only there does the link work without typing.
  browser_hash bytea not null check (length(browser_hash) = 32),
  device text not null default '' check (length(device) <= 60),
  person_id uuid,
  code_hash bytea,
  link_hash bytea unique,
  tries integer not null default 0 check (tries between 0 and 5),
  at timestamptz not null default kernel_now(),
  ends_at timestamptz not null,
  -- The mail was proven; who has a second factor is not in yet.
  proven_at timestamptz,
  -- The one session that it opened.
  session_id uuid
);
create index accounts_attempt_address on accounts_attempt (address_hash, at);
create index accounts_attempt_ends on accounts_attempt (ends_at);
revoke insert, update, delete on accounts_attempt from plenaria_app;
grant insert (id, address_hash, address, browser_hash, device, ends_at) on accounts_attempt to plenaria_app;
grant update (person_id, code_hash, link_hash, tries, proven_at, session_id) on accounts_attempt to plenaria_app;
grant delete on accounts_attempt to plenaria_app;
alter table accounts_attempt enable row level security;
alter table accounts_attempt force row level security;
call kernel_open_to_service('accounts_attempt', 'sign-in', 'select');
create policy service_sign_in_insert on accounts_attempt for insert with check ((select kernel_service()) = 'sign-in');
call kernel_open_to_service('accounts_attempt', 'sign-in', 'update');
call kernel_open_to_service('accounts_attempt', 'mail-sign-in', 'select');
call kernel_open_to_service('accounts_attempt', 'mail-sign-in', 'update');
create policy sweep_reads on accounts_attempt for select
  using ((select kernel_service()) = 'sweep-attempts' and ends_at < (select kernel_now()) - interval '1 day');
create policy sweep_removes on accounts_attempt for delete
  using ((select kernel_service()) = 'sweep-attempts' and ends_at < (select kernel_now()) - interval '1 day');

-- Entry is by invitation only: for one address, one role, one place.
create table accounts_invitation (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  -- Where the role will be held: the house, a network or a region of one.
  scope_id uuid not null,
  -- The network that the invited will belong to; null for the house.
  network_id uuid,
  region_id uuid,
  organisation_id uuid,
  role text not null check (role ~ '^[a-z-]+$'),
  name text not null check (length(name) <= 120),
  name_language text not null,
  -- In which the mail is written.
  language text not null,
  address_hash bytea not null check (length(address_hash) = 32),
  address bytea not null,
  invited_by uuid not null default kernel_person(),
  at timestamptz not null default kernel_now(),
  ends_at timestamptz not null,
  used_at timestamptz,
  used_by uuid,
  revoked_at timestamptz,
  check (used_at is null or revoked_at is null)
);
create index accounts_invitation_scope on accounts_invitation (network_id, id);
create index accounts_invitation_open on accounts_invitation (address_hash) where used_at is null and revoked_at is null;
revoke insert, update, delete on accounts_invitation from plenaria_app;
grant insert (id, token_hash, scope_id, network_id, region_id, organisation_id, role, name, name_language, language,
  address_hash, address, ends_at) on accounts_invitation to plenaria_app;
grant update (token_hash, ends_at, used_at, used_by, revoked_at) on accounts_invitation to plenaria_app;
-- Staff of the place invite to it; a regional secretary and the steward of an affiliate bring in their own people.
create function accounts_may_invite(scope_id uuid, network_id uuid, region_id uuid, organisation_id uuid, role text)
returns boolean language sql stable as $$
  select scope_id = any ((select kernel_staff_of())::uuid[])
      and (network_id is null or network_id = any ((select kernel_staff_of())::uuid[]))
    or role in ('member', 'delegate', 'steward') and scope_id = network_id
      and region_id = any ((select kernel_staff_of())::uuid[])
    or role in ('member', 'delegate') and scope_id = network_id
      and 'steward:' || network_id || ':' || organisation_id = any ((select kernel_roles())::text[])
$$;
alter table accounts_invitation enable row level security;
alter table accounts_invitation force row level security;
create policy inviters_read on accounts_invitation for select using (
  invited_by = (select kernel_person())
  or scope_id = any ((select kernel_staff_of())::uuid[]) or network_id = any ((select kernel_staff_of())::uuid[])
  or 'steward:' || network_id || ':' || organisation_id = any ((select kernel_roles())::text[]));
create policy inviters_invite on accounts_invitation for insert with check (
  invited_by = (select kernel_person()) and accounts_may_invite(scope_id, network_id, region_id, organisation_id, role));
create policy inviters_end on accounts_invitation for update
  using (used_at is null and (invited_by = (select kernel_person())
    or scope_id = any ((select kernel_staff_of())::uuid[]) or network_id = any ((select kernel_staff_of())::uuid[])
    or 'steward:' || network_id || ':' || organisation_id = any ((select kernel_roles())::text[])))
  with check (used_at is null and used_by is null);
call kernel_open_to_service('accounts_invitation', 'invitation', 'select');
call kernel_open_to_service('accounts_invitation', 'invitation', 'update');
call kernel_open_to_service('accounts_invitation', 'removal', 'select');
call kernel_open_to_service('accounts_invitation', 'removal', 'update');

call kernel_open_to_service('accounts_session', 'invitation', 'select');
create policy service_invitation_insert on accounts_session for insert with check ((select kernel_service()) = 'invitation');
call kernel_open_to_service('accounts_session', 'removal', 'select');
call kernel_open_to_service('accounts_session', 'removal', 'delete');
