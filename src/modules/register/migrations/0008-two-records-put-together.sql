-- Two records of one person, or of one organisation, are put together: everything that names the one names the other from
-- then on, and the one leads there. For a week it can be undone, row by row.
create table register_merge (
  id uuid primary key,
  kind text not null check (kind in ('person', 'organisation')),
  from_id uuid not null,
  into_id uuid not null check (into_id <> from_id),
  -- The network in which it was done, and the scopes whose staff kept the two: who keeps all of it may undo it.
  scope_id uuid not null,
  kept_in uuid[] not null default '{}',
  made_by uuid not null default kernel_person(),
  at timestamptz not null default kernel_now(),
  undone_at timestamptz,
  undone_by uuid,
  -- What was otherwise in the two: what stood in the one that stays, what was put there, and where the other belonged.
  -- Null after a week.
  before jsonb,
  -- How many rows of which table stayed with the other, as the one that stays has such a row itself.
  stayed jsonb not null default '{}'
);
comment on column register_merge.before is 'type: import(''./merge-values.ts'').Before';
comment on column register_merge.stayed is 'type: Record<string, number>';
create unique index register_merge_once on register_merge (from_id) where undone_at is null;
create index register_merge_into on register_merge (into_id);
create index register_merge_at on register_merge (at);
revoke insert, update, delete on register_merge from plenaria_app;
grant insert (id, kind, from_id, into_id, scope_id, before) on register_merge to plenaria_app;
grant update (undone_at, undone_by, before, stayed) on register_merge to plenaria_app;

-- Each row that was moved: its table, the column that named the one, and its primary key as it is now.
create table register_moved (
  merge_id uuid not null references register_merge,
  table_name text not null,
  column_name text not null,
  key text[] not null,
  at timestamptz not null default kernel_now()
);
create index register_moved_merge on register_moved (merge_id);
create index register_moved_at on register_moved (at);
revoke update on register_moved from plenaria_app;

alter table register_merge enable row level security;
alter table register_merge force row level security;
alter table register_moved enable row level security;
alter table register_moved force row level security;
call kernel_open_to_service('register_merge', 'merge', 'select');
call kernel_open_to_service('register_merge', 'merge', 'update');
create policy service_merge_insert on register_merge for insert with check (
  (select kernel_service()) = 'merge' and made_by = (select kernel_person()));
create policy keepers_read on register_merge for select using (
  cardinality(kept_in) > 0 and kept_in <@ (select kernel_staff_of())::uuid[]);
call kernel_open_to_service('register_moved', 'merge', 'all');
create policy sweep_reads on register_merge for select
  using ((select kernel_service()) = 'sweep-merges' and at < (select kernel_now()) - interval '7 days');
create policy sweep_forgets on register_merge for update
  using ((select kernel_service()) = 'sweep-merges' and at < (select kernel_now()) - interval '7 days')
  with check ((select kernel_service()) = 'sweep-merges' and before is null);
create policy sweep_reads on register_moved for select
  using ((select kernel_service()) = 'sweep-merges' and at < (select kernel_now()) - interval '7 days');
create policy sweep_removes on register_moved for delete
  using ((select kernel_service()) = 'sweep-merges' and at < (select kernel_now()) - interval '7 days');

-- A record leads to the one it was put together with; the scopes that saw it see where it leads.
alter table register_person
  add column merged_into uuid references register_person check (merged_into <> id),
  add column merged_at timestamptz,
  add column led_from uuid[] not null default '{}';
alter table register_organisation
  add column merged_into uuid references register_organisation check (merged_into <> id),
  add column merged_at timestamptz,
  add column led_from uuid[] not null default '{}';
create index register_person_merged on register_person (merged_into) where merged_into is not null;
create index register_organisation_merged on register_organisation (merged_into) where merged_into is not null;
create index register_contact_organisation on register_contact (organisation_id) where organisation_id is not null;
grant update (merged_into, merged_at, led_from) on register_person to plenaria_app;
grant update (merged_into, merged_at, led_from, scope_ids, kept_in) on register_organisation to plenaria_app;
create policy led_on_reads on register_person for select using (
  merged_into is not null and (merged_into = (select kernel_person())
    or led_from && (select kernel_member_of())::uuid[] or led_from && (select kernel_staff_of())::uuid[]));
create policy led_on_reads on register_organisation for select using (
  merged_into is not null
  and (led_from && (select kernel_member_of())::uuid[] or led_from && (select kernel_staff_of())::uuid[]));

-- Whoever puts two records together keeps both of them wholly, is neither of them, and could give the roles that reach
-- other people's data: so nobody becomes by it what they could not make anybody. Neither leads on already.
create function register_merges_what_is_kept() returns trigger language plpgsql as $$
declare
  keepers uuid[];
  fits boolean;
begin
  if new.kind = 'person' then
    select count(*) = 2 and bool_and(merged_into is null and id <> kernel_person()
        and cardinality(kept_in) > 0 and kept_in <@ kernel_staff_of())
      into fits from register_person where id in (new.from_id, new.into_id);
    fits := fits and not exists (
      select from register_role where person_id in (new.from_id, new.into_id)
        and role in ('administrator', 'sector-officer', 'regional-secretary')
        and coalesce(ends_on, 'infinity') >= (kernel_now() at time zone 'UTC')::date
        and not (scope_id = any (kernel_staff_of())
          and (role = 'regional-secretary'
            or exists (select from unnest(kernel_roles()) held where held like 'administrator:%'))));
    keepers := array(select distinct unnest(kept_in) from register_person where id in (new.from_id, new.into_id));
  else
    select count(*) = 2 and bool_and(merged_into is null
        and cardinality(kept_in) > 0 and kept_in <@ kernel_staff_of())
      into fits from register_organisation where id in (new.from_id, new.into_id);
    keepers := array(select distinct unnest(kept_in) from register_organisation where id in (new.from_id, new.into_id));
  end if;
  if not coalesce(fits, false) then
    raise insufficient_privilege using message = 'only whoever keeps both records puts them together';
  end if;
  new.kept_in := keepers;
  perform set_config('app.moving', new.from_id || ' ' || new.into_id, true);
  return new;
end $$;
create trigger merges_what_is_kept before insert on register_merge
  for each row when (kernel_service() is not null) execute function register_merges_what_is_kept();

create function register_merge_is_undone_once() returns trigger language plpgsql as $$
begin
  if old.undone_at is not null and (new.undone_at, new.undone_by) is distinct from (old.undone_at, old.undone_by)
    or old.undone_at is null and new.undone_at is not null
      and (old.at < kernel_now() - interval '7 days' or not old.kept_in <@ kernel_staff_of()
        or kernel_person() is null or kernel_person() in (old.from_id, old.into_id)
        or new.undone_by is distinct from kernel_person()) then
    raise insufficient_privilege using message = 'what was put together is undone once, within a week, by who keeps both';
  end if;
  if old.undone_at is null and new.undone_at is not null then
    perform set_config('app.moving', new.into_id || ' ' || new.from_id, true);
  end if;
  return new;
end $$;
create trigger undone_once before update on register_merge
  for each row when (kernel_service() is not null) execute function register_merge_is_undone_once();

-- Whether rows that name the one may name the other now: the two are being put together, or apart again, in this very
-- transaction. Said by the two triggers above, once they have looked; asked of every row, so it looks at no table.
create function register_is_moving(old_id uuid, new_id uuid) returns boolean language sql stable as $$
  select coalesce(kernel_service() = 'merge' and current_setting('app.moving', true) = old_id || ' ' || new_id, false)
$$;

create function register_leads_on() returns trigger language plpgsql as $$
begin
  if new.merged_into is null and old.merged_into is not null and register_is_moving(old.merged_into, new.id)
    or old.merged_into is null and register_is_moving(new.id, new.merged_into)
    or register_is_moving(old.merged_into, new.merged_into) then
    return new;
  end if;
  raise insufficient_privilege using message = 'a record leads to another only when the two are put together';
end $$;
create trigger leads_on before update on register_person for each row
  when ((new.merged_into, new.merged_at, new.led_from) is distinct from (old.merged_into, old.merged_at, old.led_from)
    and (kernel_person() is not null or kernel_service() is not null))
  execute function register_leads_on();
create trigger leads_on before update on register_organisation for each row
  when ((new.merged_into, new.merged_at, new.led_from) is distinct from (old.merged_into, old.merged_at, old.led_from)
    and (kernel_person() is not null or kernel_service() is not null))
  execute function register_leads_on();
create function register_stays_where_it_is() returns trigger language plpgsql as $$
begin
  raise insufficient_privilege using message = 'where an organisation belongs is not changed by correcting it';
end $$;
create trigger stays_where_it_is before update of scope_ids, kept_in on register_organisation for each row
  when ((new.scope_ids, new.kept_in) is distinct from (old.scope_ids, old.kept_in)
    and kernel_service() is distinct from 'merge' and (kernel_person() is not null or kernel_service() is not null))
  execute function register_stays_where_it_is();
create function register_begins_as_its_own() returns trigger language plpgsql as $$
begin
  raise insufficient_privilege using message = 'a new record leads nowhere';
end $$;
create trigger begins_as_its_own before insert on register_person for each row
  when (new.merged_into is not null and (kernel_person() is not null or kernel_service() is not null))
  execute function register_begins_as_its_own();
create trigger begins_as_its_own before insert on register_organisation for each row
  when (new.merged_into is not null and (kernel_person() is not null or kernel_service() is not null))
  execute function register_begins_as_its_own();
-- Where a record belongs changes when it is put together with another.
drop trigger belongs_where_it_did on register_person;
create trigger belongs_where_it_did before update on register_person
  for each row when (kernel_service() is distinct from 'merge') execute function register_belongs_where_it_did();

create function register_names_for_good() returns trigger language plpgsql as $$
begin
  raise insufficient_privilege using message = 'whom a row names is changed only when two records are put together';
end $$;

-- Lets the service that puts records together move the rows of a table, by these columns. Each table of people is
-- opened by its module, as `holdings.ts` says.
create procedure register_moves_when_merged(held regclass, variadic named text[]) language plpgsql as $$
declare
  one text;
begin
  call kernel_open_to_service(held, 'merge', 'select');
  call kernel_open_to_service(held, 'merge', 'update');
  foreach one in array named loop
    execute format('grant update (%I) on %s to plenaria_app', one, held);
  end loop;
end $$;
-- Whom these columns name, nobody else changes: no staff, no service.
create procedure register_names_for_good(held regclass, variadic named text[]) language plpgsql as $$
declare
  one text;
begin
  foreach one in array named loop
    execute format('create trigger %I before update of %I on %s for each row
      when (new.%I is distinct from old.%I and not register_is_moving(old.%I, new.%I)
        and (kernel_person() is not null or kernel_service() is not null))
      execute function register_names_for_good()',
      'names_for_good_' || one, one, held, one, one, one, one);
  end loop;
end $$;

-- What is sealed for its place, is sealed anew when the place changes, and by nobody else.
create function register_sealed_for_good() returns trigger language plpgsql as $$
begin
  raise insufficient_privilege using message = 'what is sealed is sealed anew only when two records are put together';
end $$;
create procedure register_seals_when_merged(held regclass, sealed text) language plpgsql as $$
begin
  execute format('grant update (%I) on %s to plenaria_app', sealed, held);
  execute format('create trigger %I before update of %I on %s for each row
    when (new.%I is distinct from old.%I and kernel_service() is distinct from ''merge''
      and (kernel_person() is not null or kernel_service() is not null))
    execute function register_sealed_for_good()', 'sealed_for_good_' || sealed, sealed, held, sealed, sealed);
end $$;

call register_moves_when_merged('register_person', 'organisation_id', 'merged_into');
call register_moves_when_merged('register_organisation', 'merged_into');
call register_moves_when_merged('register_role', 'person_id', 'substitute_id', 'organisation_id');
call register_names_for_good('register_role', 'person_id', 'organisation_id');
call register_moves_when_merged('register_offer', 'person_id');
call register_names_for_good('register_offer', 'person_id');
call register_moves_when_merged('register_contact', 'person_id', 'organisation_id');
call register_seals_when_merged('register_contact', 'sealed');
call register_names_for_good('register_contact', 'person_id', 'organisation_id');
call register_moves_when_merged('register_members', 'organisation_id');
call register_names_for_good('register_members', 'organisation_id');
call register_names_for_good('register_consent', 'person_id');

-- Links in mails, mails on their way and what somebody does not want go over as well.
call register_moves_when_merged('kernel_link', 'person_id');
call register_names_for_good('kernel_link', 'person_id');
call register_moves_when_merged('kernel_mail', 'person_id');
call register_names_for_good('kernel_mail', 'person_id');
call register_moves_when_merged('kernel_mail_unwanted', 'person_id');
call register_names_for_good('kernel_mail_unwanted', 'person_id');
create index kernel_mail_person on kernel_mail (person_id) where person_id is not null;
drop trigger only_ends on kernel_link;
create trigger only_ends before update on kernel_link
  for each row when (kernel_service() is distinct from 'merge') execute function kernel_link_only_ends();

-- What is sealed stays with the record it was written for, and is read by its person for both: the journal, and what
-- they agreed to. One look at the index of records that lead to them, once a query.
create function register_led_to_me() returns uuid[] language sql stable as $$
  select array(select id from register_person where merged_into = (select kernel_person()))
$$;
create policy who_is_meant_reads_for_both on kernel_journal for select
  using (object = any ((select array(select 'person:' || one from unnest(register_led_to_me()) one))::text[]));
create policy their_own_for_both on register_consent for select
  using (person_id = any ((select register_led_to_me())::uuid[]));
create policy they_take_back_for_both on register_consent for update
  using (person_id = any ((select register_led_to_me())::uuid[]))
  with check (person_id = any ((select register_led_to_me())::uuid[]) and withdrawn_at is not null);

-- After a week what was different is forgotten: of a person that leads on, no word stays.
create policy sweep_reads on register_person for select
  using ((select kernel_service()) = 'sweep-merges' and merged_at < (select kernel_now()) - interval '7 days');
create policy sweep_forgets on register_person for update
  using ((select kernel_service()) = 'sweep-merges' and merged_at < (select kernel_now()) - interval '7 days')
  with check ((select kernel_service()) = 'sweep-merges' and name = '' and place is null and title = '');
