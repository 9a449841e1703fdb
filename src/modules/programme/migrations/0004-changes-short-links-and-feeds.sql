-- A session as it goes on after it was published: what changed, whether it takes place, what it concluded.
alter table programme_session
  -- The last piece of its short address, `/s/<code>`. It is no secret.
  add column code text not null generated always as (substr(md5(id::text), 1, 10)) stored,
  -- Raised by each change, for calendars (RFC 5545, 3.8.7.4).
  add column sequence integer not null default 0 check (sequence >= 0),
  add column changed_at timestamptz,
  add column cancelled_at timestamptz,
  -- How it is held: "online, plenary and three rooms".
  add column format jsonb,
  -- What it concluded; the next session of the series opens with it.
  add column conclusions jsonb,
  -- The same session held again, for another half of the world: this one is read as one with the first.
  add column again_of uuid references programme_session;
create unique index programme_session_code on programme_session (code);
create index programme_session_again on programme_session (again_of) where again_of is not null;
-- Such a line stays at its hour when others before it grow or shrink.
alter table programme_item add column fixed boolean not null default false;

-- A session that is being corrected after it was published: nobody else sees it before it is put out. One at a time.
create table programme_revision (
  session_id uuid primary key references programme_session,
  scope_id uuid not null references networks_network (id),
  visibility text not null default 'staff' check (visibility = 'staff'),
  -- The sequence of the session when it was begun: whoever comes second is told.
  base integer not null,
  -- Raised by each step, so that nobody's step is lost under another's.
  step integer not null default 0,
  content jsonb not null,
  at timestamptz not null default kernel_now()
);
comment on column programme_revision.content is 'type: import(''./rules/revision.ts'').Revised';
call kernel_protect('programme_revision');

-- What was changed after publication, line by line, as it is shown on the page. Never altered.
create table programme_change (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  session_id uuid not null references programme_session,
  sequence integer not null check (sequence > 0),
  what jsonb not null,
  at timestamptz not null default kernel_now(),
  unique (session_id, sequence)
);
comment on column programme_change.what is 'type: import(''./rules/changes.ts'').ChangeTold[]';
call kernel_protect('programme_change');
revoke update, delete on programme_change from plenaria_app;

-- A member's own feed of a network's sessions: opened by a link that only calendars ask for, ended by the member.
call kernel_open_links_to('make-calendar-link', 'calendar');

-- `/s/<code>` leads to a session: no network can have this address.
alter table networks_network add constraint networks_network_short_links check (slug <> 's') not valid;
