-- What was read from a file and is being corrected. `content` is what was understood, `source` the words of the file.
create table programme_draft (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null default 'staff' check (visibility = 'staff'),
  state text not null default 'open' check (state in ('open', 'published', 'discarded')),
  file_id uuid not null references kernel_file,
  file_name text not null,
  sha256 bytea not null,
  source text[] not null,
  content jsonb not null,
  -- Set when it is published; the series is written first.
  series_id uuid,
  at timestamptz not null default kernel_now()
);
comment on column programme_draft.content is 'type: import(''./rules/draft.ts'').DraftProgramme';
-- Twice the same file is one draft, unless the first was discarded.
create unique index programme_draft_file on programme_draft (scope_id, sha256) where state <> 'discarded';
call kernel_protect('programme_draft');

create table programme_series (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  slug text not null check (slug <> '' and slug !~ '^(new|drafts)$'),
  title jsonb not null,
  status jsonb,
  languages text[] not null,
  file_id uuid references kernel_file,
  published_at timestamptz not null default kernel_now(),
  unique (scope_id, slug)
);
call kernel_protect('programme_series');

-- Date and hours are those of the place; `zone` is an IANA zone. What the file printed ("CET") is kept as a label only.
create table programme_session (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  series_id uuid not null references programme_series,
  position integer not null,
  slug text not null check (slug <> ''),
  label jsonb,
  title jsonb not null,
  about jsonb,
  date date not null,
  start_time time not null,
  -- Not after start_time: the session ends on the next day.
  end_time time not null,
  zone text not null,
  zone_printed text,
  place jsonb not null,
  unique (scope_id, slug),
  unique (series_id, position)
);
create index programme_session_date on programme_session (scope_id, date);
call kernel_protect('programme_session');

create table programme_item (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  session_id uuid not null references programme_session,
  parent_id uuid references programme_item,
  position integer not null,
  start_time time,
  end_time time,
  minutes integer,
  kinds text[] not null,
  title jsonb,
  about jsonb
);
create index programme_item_session on programme_item (session_id, position);
call kernel_protect('programme_item');

create table programme_speaker (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  session_id uuid not null references programme_session,
  -- Null: moderators and others named for the whole session.
  item_id uuid references programme_item,
  position integer not null,
  name text,
  role jsonb,
  organisation jsonb,
  minutes integer,
  confirmed boolean
);
create index programme_speaker_session on programme_speaker (session_id, position);
call kernel_protect('programme_speaker');

create table programme_note (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  series_id uuid not null references programme_series,
  -- A question may belong to one session, or to one line of its agenda.
  session_id uuid references programme_session,
  item_id uuid references programme_item,
  position integer not null,
  kind text not null check (kind in
    ('organiser', 'introduction', 'objective', 'question', 'reference', 'audience', 'contact', 'requirement', 'logistics')),
  about jsonb not null,
  -- Of a question: the title of the part it is printed under, where that is no line of an agenda.
  segment jsonb,
  -- Of a reference: the language it is in, whether it is yet to appear, whether it is further reading.
  language text,
  forthcoming boolean not null default false,
  further boolean not null default false
);
create index programme_note_series on programme_note (series_id, position);
call kernel_protect('programme_note');

-- Translators give faces; the service puts them into the texts.
call kernel_open_to_service('programme_series', 'place-face', 'select');
call kernel_open_to_service('programme_series', 'place-face', 'update');
call kernel_open_to_service('programme_session', 'place-face', 'select');
call kernel_open_to_service('programme_session', 'place-face', 'update');
call kernel_open_to_service('programme_item', 'place-face', 'select');
call kernel_open_to_service('programme_item', 'place-face', 'update');
call kernel_open_to_service('programme_note', 'place-face', 'select');
call kernel_open_to_service('programme_note', 'place-face', 'update');
