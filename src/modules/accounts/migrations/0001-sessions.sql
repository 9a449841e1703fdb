create table accounts_session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null,
  created_at timestamptz not null,
  ends_at timestamptz not null
);
create index accounts_session_person on accounts_session (person_id);
alter table accounts_session enable row level security;
alter table accounts_session force row level security;
create policy own on accounts_session for all using (person_id = (select kernel_person()));
call kernel_open_to_service('accounts_session', 'sign-in', 'all');
