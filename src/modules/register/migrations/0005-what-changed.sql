-- Records whose entry in the index of people and organisations is out of date: whoever changes one adds it here in the
-- same transaction, and the job `index-records` takes it away when it has read the record again. A node stands for all
-- records that have chosen it.
create table register_changed (
  id uuid primary key,
  kind text not null check (kind in ('person', 'organisation', 'node')),
  record_id uuid not null
);
revoke update on register_changed from plenaria_app;
alter table register_changed enable row level security;
alter table register_changed force row level security;
-- It names no more than an id to read again: a line too many costs one reading and changes nothing.
create policy who_changes_adds on register_changed for insert
  with check ((select kernel_person()) is not null or (select kernel_service()) is not null);
call kernel_open_to_service('register_changed', 'index-records', 'select');
call kernel_open_to_service('register_changed', 'index-records', 'delete');

call kernel_open_to_service('register_person', 'index-records', 'select');
call kernel_open_to_service('register_organisation', 'index-records', 'select');
call kernel_open_to_service('register_role', 'index-records', 'select');
call kernel_open_to_service('register_offer', 'index-records', 'select');
call kernel_open_to_service('register_contact', 'index-records', 'select');

-- An organisation that moved or was renamed is read again with all its people.
create index register_person_organisation on register_person (organisation_id);
create index register_role_organisation on register_role (organisation_id) where organisation_id is not null;
