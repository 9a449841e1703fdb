-- What a network keeps to be read, with a file or a link for each language. Nothing is ever deleted: an item that is
-- retired stays where it is cited.
create table library_item (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  slug text not null check (slug <> ''),
  kind text not null check (kind in
    ('document', 'briefing-note', 'good-practice', 'case', 'research', 'manual', 'training', 'declaration', 'other')),
  title jsonb not null,
  description jsonb,
  series text check (length(series) <= 60),
  number text check (length(number) <= 20),
  -- Series and number as they are compared: once on the shelf of a network.
  reference_key text,
  -- The words of the title as they are compared.
  title_key text not null,
  -- As precise as known: 2021, 2021-09 or 2021-09-30.
  dated text check (dated ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  forthcoming boolean not null default false,
  -- As printed.
  authors text check (length(authors) <= 500),
  made_by uuid not null,
  at timestamptz not null default kernel_now(),
  retired_at timestamptz,
  retired_by uuid,
  unique (scope_id, slug),
  unique (id, scope_id),
  unique (id, scope_id, visibility),
  check (num_nulls(retired_at, retired_by) in (0, 2))
);
create unique index library_item_once on library_item (scope_id, reference_key)
  where reference_key is not null and retired_at is null;
create index library_item_made_by on library_item (made_by);
create index library_item_retired_by on library_item (retired_by) where retired_by is not null;
call kernel_protect('library_item');
revoke delete on library_item from plenaria_app;
create policy under_their_own_name on library_item as restrictive for insert
  with check (made_by = (select kernel_person()));

-- The file or the link in one language. It is as visible as its item.
create table library_file (
  id uuid primary key,
  item_id uuid not null,
  scope_id uuid not null,
  visibility text not null,
  language text not null check (length(language) <= 20),
  file_id uuid references kernel_file,
  name text,
  bytes bigint,
  link text check (link ~ '^https?://' and length(link) <= 2000),
  made_by uuid not null,
  at timestamptz not null default kernel_now(),
  unique (item_id, language),
  foreign key (item_id, scope_id, visibility) references library_item (id, scope_id, visibility) on update cascade,
  check (num_nulls(file_id, link) = 1 and num_nulls(file_id, name, bytes) in (0, 3))
);
create index library_file_made_by on library_file (made_by);
create index library_file_file on library_file (file_id) where file_id is not null;
call kernel_protect('library_file');
create policy under_their_own_name on library_file as restrictive for insert
  with check (made_by = (select kernel_person()));

-- Where an item is cited. It is as visible as what cites it, so that nobody learns here of what they may not see.
create table library_citation (
  id uuid primary key,
  item_id uuid not null,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  -- What cites it: `document-block:<id>`, `session:<id>`, `action:<id>`.
  object text not null check (object ~ '^[a-z-]{1,30}:[0-9a-f-]{36}$'),
  url text not null check (url like '/%' and url not like '//%'),
  title jsonb not null,
  cited_by uuid not null,
  at timestamptz not null default kernel_now(),
  unique (item_id, object),
  foreign key (item_id, scope_id) references library_item (id, scope_id)
);
create index library_citation_object on library_citation (object);
create index library_citation_cited_by on library_citation (cited_by);
call kernel_protect('library_citation');
revoke update on library_citation from plenaria_app;
grant update (visibility) on library_citation to plenaria_app;
create policy under_their_own_name on library_citation as restrictive for insert
  with check (cited_by = (select kernel_person()));

-- A list that was pasted, until it is entered; the same list pasted again is the same row.
create table library_paste (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null check (visibility = 'staff'),
  sha256 bytea not null,
  text text not null,
  language text not null,
  made_by uuid not null,
  at timestamptz not null default kernel_now(),
  unique (scope_id, sha256)
);
create index library_paste_at on library_paste (at);
create index library_paste_made_by on library_paste (made_by);
call kernel_protect('library_paste');
revoke update on library_paste from plenaria_app;
create policy under_their_own_name on library_paste as restrictive for insert
  with check (made_by = (select kernel_person()));
create policy sweeps_see on library_paste for select
  using ((select kernel_service()) = 'sweep-library-pastes' and at < kernel_now() - interval '30 days');
create policy sweeps_remove on library_paste for delete
  using ((select kernel_service()) = 'sweep-library-pastes' and at < kernel_now() - interval '30 days');

call kernel_open_to_service('library_item', 'place-face', 'select');
call kernel_open_to_service('library_item', 'place-face', 'update');
call kernel_open_to_service('library_item', 'search', 'select');
call register_moves_when_merged('library_item', 'made_by', 'retired_by');
call register_moves_when_merged('library_file', 'made_by');
call register_moves_when_merged('library_citation', 'cited_by');
call register_moves_when_merged('library_paste', 'made_by');
call register_names_for_good('library_item', 'made_by');
call register_names_for_good('library_file', 'made_by');
call register_names_for_good('library_citation', 'cited_by');
call register_names_for_good('library_paste', 'made_by');
