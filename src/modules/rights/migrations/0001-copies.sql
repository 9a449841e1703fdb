-- A copy of everything about somebody, on its way: sealed, fetched once, and gone after a day. `asked_by` is whose it is
-- to fetch: the person, or staff that keeps the record of somebody who has no account.
create table rights_copy (
  id uuid primary key,
  person_id uuid not null references register_person,
  asked_by uuid not null default kernel_person(),
  way text not null check (way in ('self', 'phone', 'paper')),
  -- The language of its page.
  language text not null,
  asked_at timestamptz not null default kernel_now(),
  ends_at timestamptz not null default kernel_now() + interval '24 hours',
  made_at timestamptz,
  sealed bytea,
  -- Of the one link that opens it, made when it is asked for and used at once.
  token_hash bytea check (length(token_hash) = 32),
  given_at timestamptz,
  check ((way = 'self') = (person_id = asked_by)),
  check (given_at is null or sealed is null)
);
create unique index rights_copy_one on rights_copy (person_id, asked_by) where made_at is null;
create index rights_copy_asked on rights_copy (asked_by);
create index rights_copy_ends on rights_copy (ends_at);
revoke insert, update on rights_copy from plenaria_app;
grant insert (id, person_id, way, language) on rights_copy to plenaria_app;
grant update (made_at, ends_at, sealed, token_hash, given_at) on rights_copy to plenaria_app;
alter table rights_copy enable row level security;
alter table rights_copy force row level security;
create policy askers_see on rights_copy for select using (asked_by = (select kernel_person()));
create policy own_asks on rights_copy for insert
  with check (way = 'self' and person_id = (select kernel_person()) and asked_by = (select kernel_person()));
-- For somebody whose record they keep, all of it; that this is somebody without account, the service has looked up.
create policy keepers_ask on rights_copy for insert with check (
  way <> 'self' and asked_by = (select kernel_person()) and (select kernel_service()) = 'ask-copy'
  and exists (select from register_person person
    where person.id = person_id and cardinality(person.kept_in) > 0 and person.kept_in <@ (select kernel_staff_of())::uuid[]));
call kernel_open_to_service('rights_copy', 'make-copy', 'select');
create policy service_makes on rights_copy for update
  using ((select kernel_service()) = 'make-copy' and made_at is null)
  with check ((select kernel_service()) = 'make-copy' and given_at is null and token_hash is null);
-- The link is made, and used, by whoever asked, under a name of its own.
create policy askers_fetch on rights_copy for update
  using ((select kernel_service()) = 'give-copy' and asked_by = (select kernel_person())
    and sealed is not null and ends_at > (select kernel_now()))
  with check ((select kernel_service()) = 'give-copy');
create policy sweep_reads on rights_copy for select
  using ((select kernel_service()) = 'sweep-copies' and ends_at < (select kernel_now()));
create policy only_the_sweep_removes on rights_copy for delete
  using ((select kernel_service()) = 'sweep-copies' and ends_at < (select kernel_now()));
call kernel_let_erasure_remove('rights_copy', 'person_id');
call kernel_open_to_erasure('rights_copy', 'asked_by', 'select');
call kernel_open_to_erasure('rights_copy', 'asked_by', 'delete');

call accounts_open_addresses_to('ask-copy');
call kernel_open_to_service('register_person', 'ask-copy', 'select');
