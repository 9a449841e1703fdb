-- Mail that leaves the house and mail that arrives.

-- What belongs to no network: files of the house itself. Nobody is a member of this scope and nobody its staff.
create function kernel_house() returns uuid language sql immutable as
  $$ select '00000000-0000-0000-0000-000000000000'::uuid $$;

-- The facts of a mail: never what it says, and whom it went to only as keyed hashes.
create table kernel_mail (
  id uuid primary key,
  key text not null check (key <> '' and length(key) <= 200),
  purpose text not null,
  scope_id uuid,
  person_id uuid,
  -- HMAC of the address as it is written, and of the box it ends in however it is spelled.
  address_hash bytea not null,
  box_hash bytea not null,
  -- How many mails of this purpose one box may get within an hour.
  at_most integer not null check (at_most > 0),
  language text not null,
  -- The secret word of the address that refusals come back to.
  bounce_token text not null unique,
  -- waiting → sending → sent | refused; sent → bounced. Never sent: kept (no way out), expired, held (too many).
  state text not null check (state in ('waiting', 'sending', 'sent', 'refused', 'bounced', 'kept', 'expired', 'held')),
  tries integer not null default 0,
  -- When it is to be sent, or, while it is being sent, when we take the one who sends it for dead.
  next_at timestamptz not null default kernel_now(),
  -- A process died while it held this mail: it may have gone out already and is repeated once, not twice.
  doubtful boolean not null default false,
  expires_at timestamptz,
  -- The code of the last refusal: 550, 5.1.1 or a word such as `unreachable`.
  code text,
  at timestamptz not null default kernel_now(),
  settled_at timestamptz,
  written_in xid8 not null default pg_current_xact_id(),
  -- Whoever writes in one scope takes no key from another, nor from the house, whose mails have none.
  unique nulls not distinct (scope_id, purpose, key)
);
-- What became of a mail and when is not for its writer to say.
revoke insert on kernel_mail from plenaria_app;
grant insert (id, key, purpose, scope_id, person_id, address_hash, box_hash, at_most, language, bounce_token, state,
  expires_at) on kernel_mail to plenaria_app;
create index kernel_mail_due on kernel_mail (next_at, id) where state in ('waiting', 'sending');
create index kernel_mail_box on kernel_mail (box_hash, purpose, id);
create index kernel_mail_address on kernel_mail (address_hash, state);
create index kernel_mail_settled on kernel_mail (settled_at) where settled_at is not null;
create index kernel_mail_scope on kernel_mail (scope_id, purpose, state);

-- What it says and whom it goes to; the row goes as soon as the mail is settled, unless the house keeps its mails.
create table kernel_mail_content (
  mail_id uuid primary key references kernel_mail on delete cascade,
  scope_id uuid,
  address text not null,
  content jsonb not null
);

alter table kernel_mail enable row level security;
alter table kernel_mail force row level security;
-- Whoever may tell of a scope may write a mail in it; it begins unsent, and its writer sees its row while the
-- transaction lasts. The staff of a scope sees how its mails fared.
create policy their_own_scopes_send on kernel_mail for insert
  with check (kernel_may_tell_of(scope_id) and state in ('waiting', 'kept'));
create policy writers_see_what_they_write on kernel_mail for select
  using (written_in = (select pg_current_xact_id_if_assigned()));
create policy staff_sees_the_outcome on kernel_mail for select
  using (scope_id = any ((select kernel_staff_of())::uuid[]));
call kernel_open_to_service('kernel_mail', 'post', 'all');
call kernel_open_to_service('kernel_mail', 'show-mail', 'select');
call kernel_open_to_service('kernel_mail', 'mail-in', 'select');
call kernel_open_to_service('kernel_mail', 'read-bounces', 'select');
call kernel_open_to_service('kernel_mail', 'read-bounces', 'update');

alter table kernel_mail_content enable row level security;
alter table kernel_mail_content force row level security;
revoke update on kernel_mail_content from plenaria_app;
create policy their_own_scopes_send on kernel_mail_content for insert with check (kernel_may_tell_of(scope_id));
call kernel_open_to_service('kernel_mail_content', 'post', 'select');
call kernel_open_to_service('kernel_mail_content', 'post', 'delete');
call kernel_open_to_service('kernel_mail_content', 'show-mail', 'select');

-- A mail that arrived: the facts of its envelope and its head. Its bytes are a file of the house.
create table kernel_mail_in (
  id uuid primary key,
  -- Which mailbox took it, and what that mailbox said the address stands for.
  mailbox text not null,
  about text not null,
  scope_id uuid,
  recipient text not null,
  -- As the mail says; nobody has proved it.
  sender text,
  sender_name text,
  return_path text,
  message_id text not null,
  in_reply_to text,
  -- The mail of ours that it answers.
  answers uuid,
  subject text,
  written_at timestamptz,
  authenticity text not null default 'unverified' check (authenticity in ('unverified')),
  flags text[] not null,
  bytes bigint not null,
  sha256 bytea not null check (length(sha256) = 32),
  file_id uuid not null references kernel_file,
  at timestamptz not null default now(),
  -- A sender who tries again brings the same mail. Its id alone proves nothing: anybody may write any.
  unique (recipient, message_id, sha256)
);
create index kernel_mail_in_mailbox on kernel_mail_in (mailbox, id);
revoke update, delete on kernel_mail_in from plenaria_app;
alter table kernel_mail_in enable row level security;
alter table kernel_mail_in force row level security;
create policy the_door_adds on kernel_mail_in for insert with check ((select kernel_service()) = 'mail-in');
call kernel_open_to_service('kernel_mail_in', 'mail-in', 'select');
create policy the_door_keeps_mails on kernel_file for insert
  with check (scope_id = kernel_house() and (select kernel_service()) = 'mail-in');

-- Lets the service actor of one subscriber read the mails that arrived. A module calls it for each of its own.
create procedure kernel_open_arrived_mail_to(service text) language plpgsql as $$
begin
  call kernel_open_to_service('kernel_mail_in', service, 'select');
  execute format('create policy %I on kernel_file for select
    using (scope_id = kernel_house() and (select kernel_service()) = %L)', 'arrived_mail_' || service, service);
end $$;
call kernel_open_arrived_mail_to('read-bounces');
