-- Something that happened, to be told: once, whoever is told of it.
create table notices_matter (
  id uuid primary key,
  scope_id uuid not null,
  -- Who of those told still reads of it: whoever was told, members of the scope, its staff.
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  kind text not null check (kind ~ '^[a-z]{3,20}\.[a-z-]{1,40}$'),
  object text not null check (object ~ '^[a-z-]{1,30}:[0-9a-f-]{36}$'),
  -- The title as it was; a kind that knows better says it as it is.
  title jsonb not null,
  url text not null check (url like '/%' and url not like '//%'),
  -- Numbers of its sentence.
  more jsonb not null default '{}',
  at timestamptz not null default kernel_now(),
  unique (id, scope_id)
);
create index notices_matter_at on notices_matter (at);
revoke update, delete on notices_matter from plenaria_app;

create table notices_notice (
  matter_id uuid not null,
  scope_id uuid not null,
  person_id uuid not null,
  -- Made of kind, object and key: the same thing is told to somebody once.
  told_as uuid not null,
  -- new → mailed | night | digest | page | silent; night → mailed; digest → digested | page.
  state text not null default 'new'
    check (state in ('new', 'night', 'digest', 'mailed', 'digested', 'page', 'silent')),
  -- When the night is over for whoever it waits for.
  due_at timestamptz,
  read_at timestamptz,
  primary key (person_id, matter_id),
  unique (person_id, told_as),
  foreign key (matter_id, scope_id) references notices_matter (id, scope_id) on delete cascade,
  check ((state = 'night') = (due_at is not null))
);
create index notices_notice_matter on notices_notice (matter_id, state);
create index notices_notice_night on notices_notice (due_at) where state = 'night';
create index notices_notice_digest on notices_notice (person_id) where state = 'digest';
create index notices_notice_unread on notices_notice (person_id, matter_id) where read_at is null;
revoke update, delete on notices_notice from plenaria_app;
grant update (state, due_at, read_at) on notices_notice to plenaria_app;

-- How somebody wants to be told of a kind of thing in a network. That they want no mails at all of it stands in
-- kernel_mail_unwanted, whether they said so here or by the link in a mail.
create table notices_choice (
  person_id uuid not null,
  scope_id uuid not null,
  kind text not null check (kind ~ '^[a-z]{3,20}\.[a-z-]{1,40}$'),
  -- How its mails come while they are wanted; null: as the kind has it by itself.
  how text check (how in ('mail', 'digest')),
  -- While no mails are wanted: not even on the page.
  silent boolean not null default false,
  at timestamptz not null default kernel_now(),
  primary key (person_id, scope_id, kind)
);

-- When the digest of somebody comes, and what it may say.
create table notices_rhythm (
  person_id uuid primary key,
  every text not null default 'day' check (every in ('day', 'week')),
  -- 1 is Monday (ISO 8601).
  weekday integer not null default 1 check (weekday between 1 and 7),
  hour integer not null default 8 check (hour between 0 and 23),
  -- Its mails name networks and titles.
  names boolean not null default false,
  paused_until timestamptz,
  at timestamptz not null default kernel_now()
);

alter table notices_matter enable row level security;
alter table notices_matter force row level security;
create policy whoever_may_tell_tells on notices_matter for insert with check (kernel_may_tell_of(scope_id));
-- Whoever was told, as long as they belong where it happened.
create policy who_was_told_reads on notices_matter for select using (
  (visibility = 'public'
    or visibility = 'network' and scope_id = any ((select kernel_member_of())::uuid[])
    or scope_id = any ((select kernel_staff_of())::uuid[]))
  and exists (select from notices_notice notice
    where notice.matter_id = notices_matter.id and notice.person_id = (select kernel_person())));
call kernel_open_to_service('notices_matter', 'send-notices', 'select');

alter table notices_notice enable row level security;
alter table notices_notice force row level security;
create policy whoever_may_tell_tells on notices_notice for insert
  with check (kernel_may_tell_of(scope_id) and state = 'new' and read_at is null);
create policy own_reads on notices_notice for select using (person_id = (select kernel_person()));
create policy own_marks on notices_notice for update
  using (person_id = (select kernel_person())) with check (person_id = (select kernel_person()));
call kernel_open_to_service('notices_notice', 'send-notices', 'select');
call kernel_open_to_service('notices_notice', 'send-notices', 'update');

alter table notices_choice enable row level security;
alter table notices_choice force row level security;
create policy own_chooses on notices_choice for all
  using (person_id = (select kernel_person())) with check (person_id = (select kernel_person()));
call kernel_open_to_service('notices_choice', 'send-notices', 'select');

alter table notices_rhythm enable row level security;
alter table notices_rhythm force row level security;
create policy own_chooses on notices_rhythm for all
  using (person_id = (select kernel_person())) with check (person_id = (select kernel_person()));
call kernel_open_to_service('notices_rhythm', 'send-notices', 'select');

-- What is older than half a year is told to nobody any more.
grant delete on notices_matter to plenaria_app;
create policy sweep_reads on notices_matter for select
  using ((select kernel_service()) = 'sweep-notices' and at < (select kernel_now()) - interval '180 days');
create policy sweep_removes on notices_matter for delete
  using ((select kernel_service()) = 'sweep-notices' and at < (select kernel_now()) - interval '180 days');

-- The job that writes the mails.
call kernel_open_to_service('register_person', 'send-notices', 'select');
call kernel_open_to_service('networks_network', 'send-notices', 'select');
call kernel_open_to_service('networks_region', 'send-notices', 'select');
call kernel_open_to_service('kernel_mail', 'send-notices', 'select');
call kernel_open_to_service('kernel_mail_unwanted', 'send-notices', 'select');
call kernel_open_links_to('send-notices', 'stop-mails');
call accounts_open_addresses_to('send-notices');
-- The one that tells of roles.
call kernel_open_to_service('networks_network', 'tell-of-role', 'select');
call kernel_open_to_service('networks_region', 'tell-of-role', 'select');

call register_moves_when_merged('notices_notice', 'person_id');
call register_moves_when_merged('notices_choice', 'person_id');
call register_moves_when_merged('notices_rhythm', 'person_id');
call register_names_for_good('notices_notice', 'person_id');
call register_names_for_good('notices_choice', 'person_id');
call register_names_for_good('notices_rhythm', 'person_id');
call kernel_let_erasure_remove('notices_notice', 'person_id');
call kernel_let_erasure_remove('notices_choice', 'person_id');
call kernel_let_erasure_remove('notices_rhythm', 'person_id');
