-- What a kept file is, by its content and not by its name; null where we do not know it.
alter table kernel_file add column kind text check (length(kind) <= 100);
create index kernel_file_sha256 on kernel_file (sha256);
-- The files' own address gives out what a signed link names, and the sweep asks which bytes still have a row.
call kernel_open_to_service('kernel_file', 'files', 'select');

-- A piece is named by us, `<id>.<bytes>`: nothing that leads to another place of the store.
create function kernel_are_pieces(pieces text[]) returns boolean language sql immutable as $$
  select coalesce(bool_and(piece is not null and piece ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[0-9]{1,9}$'), true)
  from unnest(pieces) as piece
$$;

-- A file on its way: it arrives in pieces, over hours and lines that break. Only who began it may go on with it.
create table kernel_upload (
  id uuid primary key,
  person_id uuid not null default kernel_person(),
  name text not null,
  size bigint not null check (size >= 0),
  received bigint not null default 0 check (received between 0 and size),
  -- Names of the pieces that have arrived, in order, each ending in its number of bytes: `<id>.<bytes>`.
  pieces text[] not null default '{}' check (cardinality(pieces) <= 4000 and kernel_are_pieces(pieces)),
  at timestamptz not null default kernel_now(),
  expires_at timestamptz not null default kernel_now() + interval '1 day'
);
create index kernel_upload_person on kernel_upload (person_id);
create index kernel_upload_expires on kernel_upload (expires_at);
revoke insert, update on kernel_upload from plenaria_app;
grant insert (id, name, size) on kernel_upload to plenaria_app;
grant update (received, pieces, expires_at) on kernel_upload to plenaria_app;
alter table kernel_upload enable row level security;
alter table kernel_upload force row level security;
create policy their_own on kernel_upload for all
  using (person_id = (select kernel_person())) with check (person_id = (select kernel_person()));
call kernel_open_to_service('kernel_upload', 'files', 'select');
call kernel_open_to_service('kernel_upload', 'files', 'delete');
