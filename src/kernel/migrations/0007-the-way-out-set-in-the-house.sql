-- Where mails leave, as an administrator of the house set it; what the environment says goes before it. There is one.
create table kernel_mail_way (
  single boolean primary key default true check (single),
  -- The house, in which whoever changes it is administrator.
  scope_id uuid not null,
  host text not null check (host <> '' and length(host) <= 253),
  port integer not null check (port between 1 and 65535),
  -- tls: encrypted from the first byte; starttls: before anything is said; none.
  security text not null check (security in ('tls', 'starttls', 'none')),
  user_name text check (length(user_name) <= 200),
  -- Sealed for this very server and user: with another one it opens no more.
  password bytea check (password is null or user_name is not null),
  from_address text not null check (length(from_address) <= 254),
  from_name text check (length(from_name) <= 80),
  changed_at timestamptz not null default kernel_now(),
  changed_by uuid not null default kernel_person()
);
revoke delete on kernel_mail_way from plenaria_app;
alter table kernel_mail_way enable row level security;
alter table kernel_mail_way force row level security;
call kernel_open_to_service('kernel_mail_way', 'post', 'select');

-- Test mails that administrators sent to themselves, and what became of them; older than a day they go with the next.
create table kernel_mail_try (
  id uuid primary key,
  scope_id uuid not null,
  person_id uuid not null default kernel_person(),
  at timestamptz not null default kernel_now(),
  -- A word for what the mail server said, and its code; null while nobody knows.
  outcome text check (outcome ~ '^[a-z-]{1,40}$'),
  code text check (length(code) <= 40)
);
create index kernel_mail_try_at on kernel_mail_try (at);
revoke insert, update on kernel_mail_try from plenaria_app;
grant insert (id, scope_id) on kernel_mail_try to plenaria_app;
grant update (outcome, code) on kernel_mail_try to plenaria_app;
alter table kernel_mail_try enable row level security;
alter table kernel_mail_try force row level security;

-- What another process kept before it heard of a way out is found and sent after all.
create index kernel_mail_kept on kernel_mail (at) where state = 'kept';
