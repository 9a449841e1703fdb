-- How to reach somebody, and what they need to take part: sealed, each affiliate's under a key of its own. Phones and
-- addresses are found by their keyed hash.
create table register_contact (
  id uuid primary key,
  person_id uuid not null references register_person,
  -- Whose key it is sealed with; null: the house's.
  organisation_id uuid references register_organisation,
  -- As in the person's record: whose staff keep it.
  kept_in uuid[] not null check (cardinality(kept_in) > 0),
  kind text not null check (kind in ('phone', 'email', 'access')),
  sealed bytea not null,
  hash bytea check (length(hash) = 32),
  at timestamptz not null default kernel_now(),
  unique (person_id, kind, hash)
);
create index register_contact_person on register_contact (person_id);
create index register_contact_hash on register_contact (hash) where hash is not null;
revoke update on register_contact from plenaria_app;
grant update (kept_in) on register_contact to plenaria_app;

create function register_is_steward_of(organisation uuid) returns boolean language sql stable as $$
  select organisation is not null and exists (
    select from unnest((select kernel_roles())::text[]) held where held like 'steward:%:' || organisation)
$$;

alter table register_contact enable row level security;
alter table register_contact force row level security;
create policy their_own on register_contact for all
  using (person_id = (select kernel_person())) with check (person_id = (select kernel_person()));
create policy keepers_keep on register_contact for all
  using (kept_in && (select kernel_staff_of())::uuid[]) with check (kept_in && (select kernel_staff_of())::uuid[]);
create policy stewards_keep on register_contact for all
  using (register_is_steward_of(organisation_id)) with check (register_is_steward_of(organisation_id));

-- What somebody agreed to: for what, in which words, where it was said, when; and when they took it back.
create table register_consent (
  id uuid primary key,
  person_id uuid not null references register_person,
  kept_in uuid[] not null check (cardinality(kept_in) > 0),
  purpose text not null check (purpose ~ '^[a-z][a-z-]*$'),
  -- SHA-256 of the sentence they read, and its language.
  words_hash bytea not null check (length(words_hash) = 32),
  language text not null,
  source text not null check (source in ('self', 'form', 'phone', 'paper', 'import')),
  given_at timestamptz not null default kernel_now(),
  withdrawn_at timestamptz
);
create unique index register_consent_standing on register_consent (person_id, purpose) where withdrawn_at is null;
revoke update, delete on register_consent from plenaria_app;
grant update (withdrawn_at) on register_consent to plenaria_app;
alter table register_consent enable row level security;
alter table register_consent force row level security;
create policy their_own on register_consent for all
  using (person_id = (select kernel_person())) with check (person_id = (select kernel_person()));
create policy keepers_read on register_consent for select using (kept_in && (select kernel_staff_of())::uuid[]);
create policy keepers_note on register_consent for insert
  with check (kept_in && (select kernel_staff_of())::uuid[] and source <> 'self');
