-- One text to many people of a network, each in their language. `scope_id` is whose mailing it is: the network's, or a
-- region's; only its staff see it, write it and send it.
create table mailings_mailing (
  id uuid primary key,
  network_id uuid not null references networks_network (id),
  scope_id uuid not null,
  -- Whom it is for: everybody of the scope, who fits a segment, the members of a body, or people chosen one by one.
  audience text not null check (audience in ('all', 'segment', 'body', 'chosen')),
  segment_id uuid references networks_segment (id) on delete set null,
  body_id uuid references networks_body (id),
  subject jsonb not null,
  body jsonb not null,
  -- Who it comes from, in words; the address is the house's.
  from_name text not null check (from_name <> '' and length(from_name) <= 80),
  -- The one button under the text: a page of this house and what stands on it.
  button jsonb,
  button_path text check (button_path like '/%' and button_path not like '//%' and length(button_path) <= 500),
  -- Whether the mail says all of it, or only that there is something to read.
  says text not null default 'all' check (says in ('all', 'link')),
  -- Who may read it on a page besides: those who got it, signed in; or everybody who has the address.
  read_by text not null default 'recipients' check (read_by in ('recipients', 'everybody')),
  -- waiting (it can be taken back) → sending ⇄ paused → done | stopped
  state text not null default 'draft' check (state in ('draft', 'waiting', 'sending', 'paused', 'stopped', 'done')),
  -- When the first mail leaves; the zone in which that hour was chosen.
  starts_at timestamptz,
  zone text,
  copied_from uuid references mailings_mailing (id),
  made_by uuid not null,
  made_at timestamptz not null default kernel_now(),
  sent_by uuid,
  sent_at timestamptz,
  ended_at timestamptz,
  -- Counts by region and language as they may be shown, and when they were made.
  results jsonb,
  results_at timestamptz,
  unique (id, network_id, scope_id),
  check (num_nulls(button, button_path) in (0, 2)),
  check (state = 'draft' or num_nulls(starts_at, sent_by, sent_at) = 0)
);
create index mailings_mailing_network on mailings_mailing (network_id, id);
create index mailings_mailing_under_way on mailings_mailing (id) where state in ('waiting', 'sending', 'paused', 'stopped');
create index mailings_mailing_made_by on mailings_mailing (made_by);
create index mailings_mailing_sent_by on mailings_mailing (sent_by) where sent_by is not null;
revoke update, delete on mailings_mailing from plenaria_app;
grant update (audience, segment_id, body_id, subject, body, from_name, button, button_path, says, read_by, state,
  starts_at, zone, sent_by, sent_at, ended_at, results, results_at) on mailings_mailing to plenaria_app;
grant delete on mailings_mailing to plenaria_app;
alter table mailings_mailing enable row level security;
alter table mailings_mailing force row level security;
create policy staff_reads on mailings_mailing for select using (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_writes on mailings_mailing for insert with check (
  scope_id = any ((select kernel_staff_of())::uuid[]) and made_by = (select kernel_person()) and state = 'draft'
  and network_id = any ((select kernel_staff_of())::uuid[] || (select kernel_member_of())::uuid[]));
create policy staff_changes on mailings_mailing for update
  using (scope_id = any ((select kernel_staff_of())::uuid[]))
  with check (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy staff_throws_away on mailings_mailing for delete
  using (scope_id = any ((select kernel_staff_of())::uuid[]) and state = 'draft');
create policy everybody_reads_what_is_public on mailings_mailing for select
  using (read_by = 'everybody' and state in ('sending', 'paused', 'stopped', 'done'));

-- What was sent is what people got: its words stay. It goes forward, and back only while nothing has left.
create function mailings_sent_stays() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and row (new.subject, new.body, new.from_name, new.button, new.button_path, new.says,
      new.read_by, new.audience, new.body_id) is distinct from row (old.subject, old.body, old.from_name, old.button,
      old.button_path, old.says, old.read_by, old.audience, old.body_id) then
    raise insufficient_privilege using message = 'what was sent is not changed';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (('draft', 'waiting'), ('waiting', 'draft'),
      ('waiting', 'sending'), ('sending', 'paused'), ('paused', 'sending'), ('waiting', 'stopped'),
      ('sending', 'stopped'), ('paused', 'stopped'), ('sending', 'done')) then
    raise insufficient_privilege using message = 'a mailing goes forward';
  end if;
  return new;
end $$;
create trigger sent_stays before update on mailings_mailing for each row execute function mailings_sent_stays();

-- Whom somebody chose by hand, as long as it is a draft; that the sender keeps their records is asked when it is sent.
create table mailings_choice (
  mailing_id uuid not null,
  network_id uuid not null,
  scope_id uuid not null,
  person_id uuid not null,
  primary key (mailing_id, person_id),
  foreign key (mailing_id, network_id, scope_id) references mailings_mailing (id, network_id, scope_id) on delete cascade
);
create index mailings_choice_person on mailings_choice (person_id);
revoke update on mailings_choice from plenaria_app;
alter table mailings_choice enable row level security;
alter table mailings_choice force row level security;
create policy staff_keeps on mailings_choice for all
  using (scope_id = any ((select kernel_staff_of())::uuid[]))
  with check (scope_id = any ((select kernel_staff_of())::uuid[]));

-- Who gets it, frozen when it was sent: written by the service that read them with the rights of the sender, and by
-- nobody else. The address is taken when the mail is written; what stays of it is a keyed hash.
create table mailings_recipient (
  id uuid primary key,
  mailing_id uuid not null,
  network_id uuid not null,
  scope_id uuid not null,
  person_id uuid not null,
  -- The face that was chosen, and how: `own` their first language, `other` one they read, `machine` marked so, `none` they read none.
  language text not null,
  face text not null check (face in ('own', 'other', 'machine', 'none')),
  -- Where their record is kept, and their organisation, for the figures.
  region_id uuid not null,
  organisation_id uuid references register_organisation,
  -- waiting → queued → sent | refused | kept | held; sent → bounced. Not sent: left-out, stopped.
  state text not null default 'waiting' check (state in
    ('waiting', 'queued', 'sent', 'refused', 'bounced', 'kept', 'held', 'left-out', 'stopped')),
  -- Why somebody was left out.
  reason text check (reason in ('no-consent', 'unwilling', 'no-address', 'bounced', 'twice', 'removed')),
  mail_id uuid,
  address_hash bytea check (length(address_hash) = 32),
  code text,
  queued_at timestamptz,
  settled_at timestamptz,
  replied_at timestamptz,
  unique (mailing_id, person_id),
  foreign key (mailing_id, network_id, scope_id) references mailings_mailing (id, network_id, scope_id),
  check ((state = 'left-out') = (reason is not null))
);
-- Two records of one person are one address, and get one mail.
create unique index mailings_recipient_address on mailings_recipient (mailing_id, address_hash) where address_hash is not null;
create index mailings_recipient_state on mailings_recipient (mailing_id, state, id);
create index mailings_recipient_mail on mailings_recipient (mail_id) where mail_id is not null;
create index mailings_recipient_person on mailings_recipient (person_id);
create index mailings_recipient_organisation on mailings_recipient (organisation_id) where organisation_id is not null;
revoke update on mailings_recipient from plenaria_app;
grant update (state, reason, mail_id, address_hash, code, queued_at, settled_at, replied_at) on mailings_recipient
  to plenaria_app;
alter table mailings_recipient enable row level security;
alter table mailings_recipient force row level security;
create policy staff_reads on mailings_recipient for select using (scope_id = any ((select kernel_staff_of())::uuid[]));
create policy own_reads on mailings_recipient for select using (person_id = (select kernel_person()));
create policy the_freezer_writes on mailings_recipient for insert with check (
  (select kernel_service()) = 'freeze-mailing' and scope_id = any ((select kernel_staff_of())::uuid[]) and state = 'waiting');
create policy the_freezer_undoes on mailings_recipient for delete using (
  (select kernel_service()) = 'freeze-mailing' and scope_id = any ((select kernel_staff_of())::uuid[])
  and state in ('waiting', 'left-out'));

-- An address that came back for good: no mailing goes there until staff say that it is right again. The address itself
-- is nowhere here.
create table mailings_bounce (
  id uuid primary key,
  network_id uuid not null,
  person_id uuid not null,
  -- As in the person's record: whose staff keep it.
  kept_in uuid[] not null check (cardinality(kept_in) > 0),
  address_hash bytea not null check (length(address_hash) = 32),
  code text not null,
  at timestamptz not null default kernel_now(),
  good_at timestamptz,
  good_by uuid,
  check (num_nulls(good_at, good_by) in (0, 2))
);
create unique index mailings_bounce_standing on mailings_bounce (person_id, network_id, address_hash) where good_at is null;
create index mailings_bounce_address on mailings_bounce (address_hash) where good_at is null;
create index mailings_bounce_network on mailings_bounce (network_id, id);
create index mailings_bounce_person on mailings_bounce (person_id);
create index mailings_bounce_good_by on mailings_bounce (good_by) where good_by is not null;
revoke update, delete on mailings_bounce from plenaria_app;
grant update (good_at, good_by) on mailings_bounce to plenaria_app;
alter table mailings_bounce enable row level security;
alter table mailings_bounce force row level security;
create policy keepers_read on mailings_bounce for select using (kept_in && (select kernel_staff_of())::uuid[]);
create policy own_reads on mailings_bounce for select using (person_id = (select kernel_person()));
create policy keepers_say_good on mailings_bounce for update
  using (kept_in && (select kernel_staff_of())::uuid[] and good_at is null)
  with check (kept_in && (select kernel_staff_of())::uuid[] and good_by = (select kernel_person()));

-- Looks ahead for staff: who has an address, who wants no mailings, where mail came back. It writes nothing.
call accounts_open_addresses_to('prepare-mailing');
call kernel_open_to_service('kernel_mail_unwanted', 'prepare-mailing', 'select');
call kernel_open_to_service('mailings_bounce', 'prepare-mailing', 'select');
-- Reads a mailing for somebody who got it.
call kernel_open_to_service('mailings_mailing', 'read-mailing', 'select');

-- Sends, by the clock.
call accounts_open_addresses_to('send-mailings');
call kernel_open_to_service('kernel_mail_unwanted', 'send-mailings', 'select');
call kernel_open_links_to('send-mailings', 'stop-mails');
call kernel_open_own_mails_to('send-mailings', 'mailing');
call kernel_open_to_service('register_person', 'send-mailings', 'select');
call kernel_open_to_service('register_organisation', 'send-mailings', 'select');
call kernel_open_to_service('register_contact', 'send-mailings', 'select');
call kernel_open_to_service('register_consent', 'send-mailings', 'select');
call kernel_open_to_service('networks_network', 'send-mailings', 'select');
call kernel_open_to_service('networks_region', 'send-mailings', 'select');
call kernel_open_to_service('mailings_mailing', 'send-mailings', 'select');
call kernel_open_to_service('mailings_mailing', 'send-mailings', 'update');
call kernel_open_to_service('mailings_recipient', 'send-mailings', 'select');
call kernel_open_to_service('mailings_recipient', 'send-mailings', 'update');
call kernel_open_to_service('mailings_bounce', 'send-mailings', 'select');

-- Hears that mails came back.
call kernel_open_to_service('kernel_mail', 'note-bounced', 'select');
call kernel_open_to_service('kernel_mail', 'note-refused', 'select');
call kernel_open_to_service('register_person', 'note-bounced', 'select');
call kernel_open_to_service('register_person', 'note-refused', 'select');
call kernel_open_to_service('mailings_recipient', 'note-bounced', 'select');
call kernel_open_to_service('mailings_recipient', 'note-bounced', 'update');
call kernel_open_to_service('mailings_recipient', 'note-refused', 'select');
call kernel_open_to_service('mailings_recipient', 'note-refused', 'update');
call kernel_open_to_service('mailings_bounce', 'note-bounced', 'select');
call kernel_open_to_service('mailings_bounce', 'note-refused', 'select');
create policy note_bounced_adds on mailings_bounce for insert
  with check ((select kernel_service()) in ('note-bounced', 'note-refused') and good_at is null);

-- Hears that somebody replied.
call kernel_open_arrived_mail_to('note-replies');
call kernel_open_to_service('mailings_recipient', 'note-replies', 'select');
call kernel_open_to_service('mailings_recipient', 'note-replies', 'update');

-- The translators' desk puts faces into drafts.
call kernel_open_to_service('mailings_mailing', 'place-face', 'select');
call kernel_open_to_service('mailings_mailing', 'place-face', 'update');

call kernel_open_to_service('mailings_mailing', 'make-copy', 'select');
call kernel_let_erasure_remove('mailings_choice', 'person_id');
call kernel_let_erasure_remove('mailings_recipient', 'person_id');
call kernel_let_erasure_remove('mailings_bounce', 'person_id');
call register_moves_when_merged('mailings_mailing', 'made_by', 'sent_by');
call register_moves_when_merged('mailings_choice', 'person_id');
call register_moves_when_merged('mailings_recipient', 'person_id', 'organisation_id');
call register_moves_when_merged('mailings_bounce', 'person_id', 'good_by');
call register_names_for_good('mailings_mailing', 'made_by');
call register_names_for_good('mailings_choice', 'person_id');
call register_names_for_good('mailings_recipient', 'person_id', 'organisation_id');
call register_names_for_good('mailings_bounce', 'person_id');
