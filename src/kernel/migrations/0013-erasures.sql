-- Somebody is to be erased: from `due_at` on the service `erasure` may do it, until then it can be taken back. The row
-- stays behind as the proof: hours, and an id that names nobody any more.
create table kernel_erasure (
  id uuid primary key,
  person_id uuid not null,
  -- How it was asked for; `restored`: it was done before, and a restored backup knew nothing of it.
  way text not null check (way in ('self', 'phone', 'paper', 'restored')),
  -- As in the record: whose staff keep it.
  kept_in uuid[] not null default '{}',
  asked_by uuid default kernel_person(),
  asked_at timestamptz not null default kernel_now(),
  due_at timestamptz not null default kernel_now() + interval '72 hours',
  stopped_at timestamptz,
  done_at timestamptz,
  check (stopped_at is null or done_at is null)
);
create unique index kernel_erasure_standing on kernel_erasure (person_id) where stopped_at is null and done_at is null;
create index kernel_erasure_person on kernel_erasure (person_id);
create index kernel_request_person on kernel_request (person_id) where person_id is not null;
create index kernel_mail_person on kernel_mail (person_id) where person_id is not null;
create index kernel_mail_in_answers on kernel_mail_in (answers) where answers is not null;
revoke insert, update, delete on kernel_erasure from plenaria_app;
grant insert (id, person_id, way, kept_in, due_at), update (stopped_at, done_at) on kernel_erasure to plenaria_app;

-- Whoever may be erased now. The one thing that policies for the service `erasure` ask besides their row: by mistake it
-- erases nobody who did not ask, or who asked an hour ago.
create function kernel_to_erase() returns uuid[] language sql stable as $$
  select coalesce(array_agg(person_id), '{}') from kernel_erasure
  where stopped_at is null and done_at is null and due_at <= kernel_now()
$$;

alter table kernel_erasure enable row level security;
alter table kernel_erasure force row level security;
create policy own_reads on kernel_erasure for select using (person_id = (select kernel_person()));
create policy keepers_read on kernel_erasure for select using (kept_in && (select kernel_staff_of())::uuid[]);
-- Everybody for themself; the service that asks on the word of staff says so, and gives three days as well.
create policy own_asks on kernel_erasure for insert with check (
  person_id = (select kernel_person()) and way = 'self' and due_at >= (select kernel_now()) + interval '72 hours');
create policy keepers_ask on kernel_erasure for insert with check (
  way in ('phone', 'paper') and (select kernel_service()) = 'ask-erasure' and person_id <> (select kernel_person())
  and kept_in <@ (select kernel_staff_of())::uuid[] and due_at >= (select kernel_now()) + interval '72 hours');
create policy the_list_asks on kernel_erasure for insert
  with check (way = 'restored' and (select kernel_service()) = 'replay-erasures');
create policy own_stops on kernel_erasure for update
  using (person_id = (select kernel_person()) and due_at > (select kernel_now()))
  with check (done_at is null);
create policy keepers_stop on kernel_erasure for update
  using (way in ('phone', 'paper') and kept_in && (select kernel_staff_of())::uuid[] and due_at > (select kernel_now()))
  with check (done_at is null);
call kernel_open_to_service('kernel_erasure', 'erasure', 'select');
create policy service_erasure_ends on kernel_erasure for update
  using ((select kernel_service()) = 'erasure' and due_at <= (select kernel_now()))
  with check ((select kernel_service()) = 'erasure' and stopped_at is null);
call kernel_open_to_service('kernel_erasure', 'replay-erasures', 'select');
create policy the_list_goes_before on kernel_erasure for update using ((select kernel_service()) = 'replay-erasures')
  with check ((select kernel_service()) = 'replay-erasures' and done_at is null);
call kernel_open_to_service('kernel_erasure', 'doctor', 'select');
call kernel_open_to_service('kernel_erasure', 'ask-erasure', 'select');

-- What was taken back or done stays so.
create function kernel_erasure_only_ends() returns trigger language plpgsql as $$
begin
  if old.stopped_at is null and old.done_at is null then return new; end if;
  raise insufficient_privilege using message = 'an erasure that has ended stays ended';
end $$;
create trigger only_ends before update on kernel_erasure for each row execute function kernel_erasure_only_ends();

-- Lets the service `erasure` do something with the rows whose column names somebody who may be erased now. Where nobody
-- might remove a row before, people still may not: only services, each by its own policies.
create procedure kernel_open_to_erasure(protected regclass, person text, command text) language plpgsql as $$
declare whose text := format('(select kernel_service()) = ''erasure'' and %I = any ((select kernel_to_erase())::uuid[])', person);
begin
  execute format('create policy %I on %s for %s using (%s)%s', 'erasure_' || command || '_' || person, protected, command, whose,
    case when command = 'update' then ' with check ((select kernel_service()) = ''erasure'')' else '' end);
end $$;
create procedure kernel_let_erasure_remove(protected regclass, person text) language plpgsql as $$
declare nobody_could boolean := not has_table_privilege('plenaria_app'::regrole, protected, 'delete');
begin
  call kernel_open_to_erasure(protected, person, 'select');
  call kernel_open_to_erasure(protected, person, 'delete');
  if nobody_could then
    execute format('grant delete on %s to plenaria_app', protected);
    execute format('create policy only_services_remove on %s as restrictive for delete using ((select kernel_service()) is not null)', protected);
  end if;
end $$;

call kernel_let_erasure_remove('kernel_request', 'person_id');
call kernel_let_erasure_remove('kernel_upload', 'person_id');
call kernel_let_erasure_remove('kernel_link', 'person_id');
call kernel_let_erasure_remove('kernel_mail_unwanted', 'person_id');
call kernel_let_erasure_remove('kernel_mail_try', 'person_id');
call kernel_let_erasure_remove('kernel_mail', 'person_id');
-- Mails to their addresses that were written before anybody knew whose they are, and mails that came from there.
create policy erasure_reads_of_nobody on kernel_mail for select
  using ((select kernel_service()) = 'erasure' and person_id is null and cardinality((select kernel_to_erase())) > 0);
create policy erasure_removes_of_nobody on kernel_mail for delete
  using ((select kernel_service()) = 'erasure' and person_id is null and cardinality((select kernel_to_erase())) > 0);
grant delete on kernel_mail_in to plenaria_app;
create policy erasure_reads on kernel_mail_in for select
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
create policy erasure_removes on kernel_mail_in for delete
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
create policy erasure_reads on kernel_file for select
  using (scope_id = kernel_house() and (select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
create policy erasure_removes on kernel_file for delete
  using (scope_id = kernel_house() and (select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);

-- Whoever asks for a copy of everything about them is told which mails were sent to them and what they do not want.
create policy copies_read_own on kernel_mail for select
  using ((select kernel_service()) = 'make-copy' and person_id = (select kernel_person()));
create policy copies_read_own on kernel_mail_unwanted for select
  using ((select kernel_service()) = 'make-copy' and person_id = (select kernel_person()));
