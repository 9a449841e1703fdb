-- Mails that came to a network, a region or a group: tracked, assigned, answered, or turned into what they are.

-- Where replies go to what somebody was written about: the token stands behind the plus sign of an address. It is random
-- to whoever has no secret of the house, and the same for the same scope, thing and person.
create table inbox_reply (
  token text primary key check (token ~ '^[a-z2-7]{24}$'),
  scope_id uuid not null,
  about text not null check (about ~ '^[a-z][a-z-]*:[0-9a-f-]{36}$'),
  person_id uuid,
  at timestamptz not null default kernel_now()
);
create index inbox_reply_person on inbox_reply (person_id) where person_id is not null;
revoke update, delete on inbox_reply from plenaria_app;
alter table inbox_reply enable row level security;
alter table inbox_reply force row level security;
create policy whoever_writes_gives_one on inbox_reply for insert with check (kernel_may_tell_of(scope_id));
call kernel_open_to_service('inbox_reply', 'mail-in', 'select');
call kernel_open_to_service('inbox_reply', 'read-mail', 'select');

-- Which addresses there are is found as the service of the door, from names alone.
call kernel_open_to_service('networks_body', 'mail-in', 'select');
call kernel_open_to_service('networks_body', 'read-mail', 'select');

-- A conversation: the mails of somebody about something, and what became of them.
create table inbox_item (
  id uuid primary key,
  -- The network, or the region of it, whose staff it is for.
  scope_id uuid not null,
  network_id uuid not null references networks_network,
  -- The group it was written to.
  body_id uuid,
  -- What it is about, such as `mailing:<id>`.
  about text check (about ~ '^[a-z][a-z-]*:[0-9a-f-]{36}$'),
  state text not null check (state in ('new', 'assigned', 'waiting', 'answered', 'closed')),
  -- Kept apart from what somebody wrote: what a machine answered, what goes round in circles, what staff do not want.
  apart text check (apart in ('automatic', 'loop', 'unwanted')),
  assigned_to uuid,
  -- Who of the house has the address it came from. That they wrote it is said of each mail.
  person_id uuid,
  sender bytea not null,
  sender_hash bytea check (length(sender_hash) = 32),
  sender_name text not null default '' check (length(sender_name) <= 200),
  subject text not null default '' check (length(subject) <= 1000),
  at timestamptz not null default kernel_now(),
  heard_at timestamptz not null default kernel_now(),
  closed_at timestamptz,
  -- When its words were taken away, a while after it was closed.
  emptied_at timestamptz,
  unique (id, scope_id)
);
create index inbox_item_list on inbox_item (scope_id, state, heard_at desc);
create index inbox_item_network on inbox_item (network_id, heard_at desc);
create index inbox_item_sender on inbox_item (sender_hash) where sender_hash is not null;
create index inbox_item_person on inbox_item (person_id) where person_id is not null;
create index inbox_item_assigned on inbox_item (assigned_to) where assigned_to is not null;
create index inbox_item_about on inbox_item (about) where about is not null;
create index inbox_item_closed on inbox_item (closed_at) where closed_at is not null and emptied_at is null;
revoke update, delete on inbox_item from plenaria_app;
grant update (state, apart, assigned_to, person_id, heard_at, closed_at, emptied_at, sender, sender_hash, sender_name, subject)
  on inbox_item to plenaria_app;

-- A mail that came (`in`), an answer that went out, or what staff noted among themselves.
create table inbox_message (
  id uuid primary key,
  item_id uuid not null,
  scope_id uuid not null,
  body_id uuid,
  kind text not null check (kind in ('in', 'out', 'note')),
  -- The mail that arrived, or the one that was sent.
  mail_id uuid unique,
  -- Of the staff, who wrote an answer or a note.
  by_id uuid,
  person_id uuid,
  sender bytea,
  sender_hash bytea check (length(sender_hash) = 32),
  sender_name text not null default '' check (length(sender_name) <= 200),
  message_id text check (length(message_id) <= 300),
  subject text not null default '' check (length(subject) <= 1000),
  words text not null default '',
  -- What SPF, DKIM and DMARC say of who sent it.
  authenticity text check (authenticity in ('pass', 'fail', 'unverified')),
  flags text[] not null default '{}',
  -- Why it could not be read, or what of it was left out.
  problem text,
  calendar jsonb,
  -- Since when it counts as written by `person_id`, and by what: the mail itself, a link that they followed, or the staff.
  proven_at timestamptz,
  proof text check (proof in ('mail', 'link', 'staff')),
  asked_at timestamptz,
  denied_at timestamptz,
  -- Since when it is passed on to the group.
  admitted_at timestamptz,
  at timestamptz not null default kernel_now(),
  foreign key (item_id, scope_id) references inbox_item (id, scope_id) on delete cascade,
  check ((kind = 'in') = (by_id is null)),
  check ((proven_at is null) = (proof is null))
);
comment on column inbox_message.calendar is 'type: { method: string; answer: string | null; title: string | null }';
create index inbox_message_item on inbox_message (item_id, id);
create index inbox_message_named on inbox_message (message_id) where message_id is not null;
create index inbox_message_person on inbox_message (person_id) where person_id is not null;
create index inbox_message_sender on inbox_message (sender_hash, at) where sender_hash is not null;
create index inbox_message_body on inbox_message (body_id, id) where admitted_at is not null;
revoke update, delete on inbox_message from plenaria_app;
grant update (words, subject, sender, sender_hash, sender_name, person_id, proven_at, proof, asked_at, denied_at, admitted_at, problem, calendar)
  on inbox_message to plenaria_app;

create table inbox_file (
  id uuid primary key,
  message_id uuid not null references inbox_message on delete cascade,
  item_id uuid not null,
  scope_id uuid not null,
  file_id uuid not null references kernel_file on delete cascade,
  name text not null check (length(name) <= 300),
  bytes bigint not null,
  -- Why it is not offered in one tap; null: nothing is known against it.
  risk text check (risk in ('program', 'macro', 'locked', 'unlike', 'packed')),
  position integer not null default 0
);
create index inbox_file_message on inbox_file (message_id, position);
create index inbox_file_file on inbox_file (file_id);
revoke update, delete on inbox_file from plenaria_app;

-- What became of it: a comment, a contact, an item of the library.
create table inbox_turn (
  id uuid primary key,
  item_id uuid not null,
  scope_id uuid not null,
  verb text not null check (verb ~ '^[a-z][a-z-]{1,40}$'),
  object text not null,
  url text not null check (url like '/%' and url not like '//%'),
  by_id uuid default kernel_person(),
  at timestamptz not null default kernel_now(),
  foreign key (item_id, scope_id) references inbox_item (id, scope_id) on delete cascade,
  unique (item_id, verb, object)
);
create index inbox_turn_item on inbox_turn (item_id, id);
revoke update, delete on inbox_turn from plenaria_app;

alter table inbox_item enable row level security;
alter table inbox_item force row level security;
alter table inbox_message enable row level security;
alter table inbox_message force row level security;
alter table inbox_file enable row level security;
alter table inbox_file force row level security;
alter table inbox_turn enable row level security;
alter table inbox_turn force row level security;

-- Staff of the scope see and do everything with it; a mail is put in by the job that reads it and by nobody else.
create policy staff_reads on inbox_item for select using (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_works on inbox_item for update
  using (scope_id = any ((select kernel_staff_of())::uuid[]))
  with check (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_reads on inbox_message for select using (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_writes on inbox_message for insert with check (
  kind in ('out', 'note') and by_id = (select kernel_person()) and proven_at is null and admitted_at is null
  and scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_works on inbox_message for update
  using (kind = 'in' and scope_id = any ((select kernel_staff_of())::uuid[]))
  with check (kind = 'in' and scope_id = any ((select kernel_staff_of())::uuid[]) and proof is distinct from 'link');
create policy staff_reads on inbox_file for select using (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_reads on inbox_turn for select using (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_turns on inbox_turn for insert
  with check (by_id = (select kernel_person()) and scope_id = any ((select kernel_staff_of())::uuid[]));

-- Where a row names its item, it is of the scope of that item.
create policy files_go_with_their_item on inbox_file as restrictive for insert with check (
  exists (select from inbox_message message where message.id = inbox_file.message_id
    and message.item_id = inbox_file.item_id and message.scope_id = inbox_file.scope_id));

call kernel_open_to_service('inbox_item', 'read-mail', 'select');
create policy service_reads_mails_in on inbox_item for insert with check ((select kernel_service()) = 'read-mail');
call kernel_open_to_service('inbox_item', 'read-mail', 'update');
call kernel_open_to_service('inbox_message', 'read-mail', 'select');
create policy service_reads_mails_in on inbox_message for insert
  with check ((select kernel_service()) = 'read-mail' and kind = 'in');
call kernel_open_to_service('inbox_message', 'read-mail', 'update');
call kernel_open_to_service('inbox_file', 'read-mail', 'select');
create policy service_reads_mails_in on inbox_file for insert with check ((select kernel_service()) = 'read-mail');
create policy service_reads_mails_in on kernel_file for insert
  with check ((select kernel_service()) = 'read-mail' and visibility = 'staff' and scope_id <> kernel_house());
call kernel_open_arrived_mail_to('read-mail');
call kernel_open_to_service('kernel_mail', 'read-mail', 'select');
call accounts_open_addresses_to('read-mail');
call kernel_open_to_service('register_person', 'read-mail', 'select');
call kernel_open_to_service('register_contact', 'read-mail', 'select');
call kernel_open_to_service('networks_membership', 'read-mail', 'select');
call kernel_open_links_to('read-mail', 'confirm-mail');

-- "Did you write this?": whoever follows the link sees this one mail, and says that it is theirs or is not.
create policy whose_it_may_be_reads on inbox_message for select
  using (kind = 'in' and person_id = (select kernel_link_person('confirm-mail'))
    and 'inbox-message:' || id = (select kernel_link_object('confirm-mail')));
create policy whose_it_may_be_says_so on inbox_message for update
  using (kind = 'in' and person_id = (select kernel_link_person('confirm-mail')) and proven_at is null and denied_at is null
    and 'inbox-message:' || id = (select kernel_link_object('confirm-mail')))
  with check (person_id = (select kernel_link_person('confirm-mail')) and (proof is null or proof = 'link') and admitted_at is null
    and 'inbox-message:' || id = (select kernel_link_object('confirm-mail')));
create policy whose_it_may_be_reads on networks_network for select using (id = (select kernel_link_scope('confirm-mail')));
create policy whose_it_may_be_is_named on register_person for select using (
  id = (select kernel_link_person('confirm-mail')));

-- What was passed on to a group is in its archive, for those who belong to it today.
create function inbox_in_group(body uuid) returns boolean language sql stable as $$
  select kernel_person() is not null and exists (select from networks_membership membership
    where membership.body_id = body and membership.person_id = kernel_person()
      and (kernel_now() at time zone 'UTC')::date between membership.since and coalesce(membership.until, 'infinity'))
$$;
create policy the_group_reads on inbox_message for select
  using (kind = 'in' and admitted_at is not null and body_id is not null and inbox_in_group(body_id));
create policy the_group_reads on inbox_file for select using (exists (
  select from inbox_message message where message.id = inbox_file.message_id and message.admitted_at is not null
    and message.body_id is not null and inbox_in_group(message.body_id)));
-- The file itself is given by the house once it knows that this reader may have it.
create policy group_mail_gives on inbox_file for select using ((select kernel_service()) = 'give-group-file');
create policy group_mail_gives on kernel_file for select using (
  (select kernel_service()) = 'give-group-file' and scope_id <> kernel_house()
  and exists (select from inbox_file file where file.file_id = kernel_file.id));
call kernel_open_to_service('inbox_message', 'pass-on-mail', 'select');
call kernel_open_to_service('inbox_item', 'pass-on-mail', 'select');
call kernel_open_to_service('inbox_file', 'pass-on-mail', 'select');
call kernel_open_to_service('networks_body', 'pass-on-mail', 'select');
call kernel_open_to_service('networks_membership', 'pass-on-mail', 'select');
call kernel_open_to_service('register_person', 'pass-on-mail', 'select');
call accounts_open_addresses_to('pass-on-mail');
call kernel_open_links_to('pass-on-mail', 'stop-mails');
call kernel_open_to_service('kernel_mail_unwanted', 'pass-on-mail', 'select');

-- A reply that is proven is acted on in its person's name, by a job.
call kernel_open_to_service('inbox_item', 'act-on-reply', 'select');
call kernel_open_to_service('inbox_message', 'act-on-reply', 'select');
call kernel_open_to_service('inbox_item', 'act-on-reply', 'update');
call kernel_open_to_service('inbox_turn', 'act-on-reply', 'select');
create policy service_acts_on_replies on inbox_turn for insert with check ((select kernel_service()) = 'act-on-reply');

-- Long after it was closed, nothing is left of what it said: at least thirty days, as the setting says.
create policy sweep_reads on inbox_item for select
  using ((select kernel_service()) = 'sweep-inbox' and closed_at < (select kernel_now()) - interval '30 days');
create policy sweep_empties on inbox_item for update
  using ((select kernel_service()) = 'sweep-inbox' and closed_at < (select kernel_now()) - interval '30 days')
  with check ((select kernel_service()) = 'sweep-inbox' and emptied_at is not null);
create policy sweep_reads on inbox_message for select using ((select kernel_service()) = 'sweep-inbox');
create policy sweep_empties on inbox_message for update
  using ((select kernel_service()) = 'sweep-inbox' and admitted_at is null and exists (
    select from inbox_item item where item.id = item_id and item.closed_at < (select kernel_now()) - interval '30 days'))
  with check ((select kernel_service()) = 'sweep-inbox' and words = '' and subject = '');
create policy sweep_reads on inbox_file for select using ((select kernel_service()) = 'sweep-inbox');
create policy sweep_inbox_reads on kernel_file for select using ((select kernel_service()) = 'sweep-inbox');
-- What was attached, and the bytes of mails that nobody keeps any more.
create policy sweep_inbox_removes on kernel_file for delete using ((select kernel_service()) = 'sweep-inbox' and (
  scope_id = kernel_house() and not exists (select from kernel_mail_in mail where mail.file_id = kernel_file.id)
  or exists (select from inbox_file file join inbox_item item on item.id = file.item_id
    where file.file_id = kernel_file.id and item.closed_at < (select kernel_now()) - interval '30 days')));
call kernel_open_to_service('kernel_mail_in', 'sweep-inbox', 'select');
create policy sweep_inbox_removes on kernel_mail_in for delete
  using ((select kernel_service()) = 'sweep-inbox' and exists (
    select from inbox_message message join inbox_item item on item.id = message.item_id
    where message.mail_id = kernel_mail_in.id and item.closed_at < (select kernel_now()) - interval '30 days'));

call register_moves_when_merged('inbox_reply', 'person_id');
call register_names_for_good('inbox_reply', 'person_id');
call register_moves_when_merged('inbox_item', 'assigned_to', 'person_id');
call register_moves_when_merged('inbox_message', 'by_id', 'person_id');
call register_names_for_good('inbox_message', 'by_id', 'person_id');
call register_moves_when_merged('inbox_turn', 'by_id');
call register_names_for_good('inbox_turn', 'by_id');

call kernel_let_erasure_remove('inbox_reply', 'person_id');
call kernel_let_erasure_remove('inbox_item', 'person_id');
call kernel_let_erasure_remove('inbox_message', 'person_id');
-- Mails from their addresses that came before anybody knew whose these are, and what was attached.
create policy erasure_reads_of_nobody on inbox_item for select
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
create policy erasure_removes_of_nobody on inbox_item for delete
  using ((select kernel_service()) = 'erasure' and person_id is null and cardinality((select kernel_to_erase())) > 0);
create policy erasure_reads_of_nobody on inbox_message for select
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
create policy erasure_removes_of_nobody on inbox_message for delete
  using ((select kernel_service()) = 'erasure' and person_id is null and cardinality((select kernel_to_erase())) > 0);
create policy erasure_reads on inbox_file for select
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
create policy erasure_reads_what_came_by_mail on kernel_file for select using (
  (select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0
  and exists (select from inbox_file file where file.file_id = kernel_file.id));
create policy erasure_removes_what_came_by_mail on kernel_file for delete using (
  (select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0
  and exists (select from inbox_file file where file.file_id = kernel_file.id));

-- Whoever asks for a copy is told of the mails that came from their addresses.
create policy copies_read_own on inbox_message for select
  using ((select kernel_service()) = 'make-copy' and person_id = (select kernel_person()));
