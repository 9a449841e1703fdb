-- A block that comes between two others stands between their places: nobody else's place changes.
alter table documents_wording alter column position type double precision;

-- A later version of a text, or the text in another language, as read of a file, until it is published or entered.
create table documents_arrival (
  id uuid primary key,
  document_id uuid not null references documents_document,
  scope_id uuid not null,
  visibility text not null default 'staff' check (visibility = 'staff'),
  purpose text not null check (purpose in ('version', 'language')),
  language text not null,
  -- How far the faces of a language can be trusted.
  state text check (state in ('checked', 'machine')),
  sha256 bytea not null,
  file_id uuid,
  -- The title that the file prints.
  title text,
  blocks jsonb not null,
  -- Comments of the file, which are left in it.
  comments integer not null default 0,
  made_by uuid not null default kernel_person(),
  made_at timestamptz not null default kernel_now(),
  done_at timestamptz,
  check ((purpose = 'language') = (state is not null))
);
comment on column documents_arrival.blocks is 'type: import(''./reading/reading.ts'').ArrivedBlock[]';
create index documents_arrival_document on documents_arrival (document_id, sha256);
call kernel_protect('documents_arrival');
create policy translators_read on documents_arrival for select
  using (purpose = 'language' and 'translator:' || scope_id = any ((select kernel_roles())::text[]));
create policy translators_add on documents_arrival for insert with check (
  purpose = 'language' and made_by = (select kernel_person())
  and scope_id = any ((select kernel_member_of())::uuid[])
  and 'translator:' || scope_id = any ((select kernel_roles())::text[]));
create policy translators_enter on documents_arrival for update
  using (purpose = 'language' and done_at is null and 'translator:' || scope_id = any ((select kernel_roles())::text[]))
  with check (purpose = 'language' and 'translator:' || scope_id = any ((select kernel_roles())::text[]));
revoke update, delete on documents_arrival from plenaria_app;
grant update (done_at) on documents_arrival to plenaria_app;
call register_moves_when_merged('documents_arrival', 'made_by');
call register_names_for_good('documents_arrival', 'made_by');

-- Where the words of a block went, or came from, when a version joined or split blocks: what was said about it is read there.
create table documents_moved (
  from_block uuid not null references documents_block,
  to_block uuid not null references documents_block,
  document_id uuid not null references documents_document,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  version integer not null,
  how text not null check (how in ('joined', 'split')),
  primary key (from_block, to_block)
);
create index documents_moved_to on documents_moved (to_block);
create index documents_moved_document on documents_moved (document_id);
revoke delete on documents_moved from plenaria_app;
call kernel_protect('documents_moved');
create policy contributors_read on documents_moved for select using (
  visibility <> 'staff' and 'document:' || document_id = (select kernel_link_object('contribute')));
