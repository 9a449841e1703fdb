create table documents_document (
  id uuid primary key,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  slug text not null,
  title jsonb not null,
  language text not null,
  version integer not null default 1,
  -- What the reader of the file reported and could not place.
  problems jsonb not null default '[]',
  file_id uuid,
  source_sha256 bytea,
  -- Open until an hour at a place; `closes_at` is that hour as an instant.
  opened_at timestamptz,
  closes_local text check (closes_local ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$'),
  closes_zone text,
  closes_place text,
  closes_at timestamptz,
  answered_at timestamptz,
  adopted_at timestamptz,
  fingerprint text,
  made_at timestamptz not null default kernel_now(),
  made_by uuid not null,
  unique (scope_id, slug)
);
comment on column documents_document.problems is 'type: { code: string; at: string | number | null; message: string }[]';
create unique index documents_document_source on documents_document (scope_id, source_sha256);
call kernel_protect('documents_document');

create table documents_version (
  document_id uuid not null references documents_document,
  number integer not null,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  made_at timestamptz not null default kernel_now(),
  made_by uuid not null,
  primary key (document_id, number)
);
call kernel_protect('documents_version');

create table documents_block (
  id uuid primary key,
  document_id uuid not null references documents_document,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff'))
);
call kernel_protect('documents_block');

-- What a block says from one version until another; null: until today. A new version writes only what it changes.
create table documents_wording (
  id uuid primary key,
  block_id uuid not null references documents_block,
  document_id uuid not null references documents_document,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  from_version integer not null,
  upto_version integer check (upto_version > from_version),
  position integer not null,
  kind text not null check (kind in ('heading', 'paragraph', 'item', 'action', 'reference', 'note', 'table')),
  level integer,
  label text,
  text jsonb not null,
  notes jsonb not null default '[]'
);
comment on column documents_wording.notes is 'type: { label: string | null; text: string }[]';
create index documents_wording_document on documents_wording (document_id, position);
create unique index documents_wording_now on documents_wording (block_id) where upto_version is null;
call kernel_protect('documents_wording');

create table documents_contribution (
  id uuid primary key,
  document_id uuid not null references documents_document,
  block_id uuid not null references documents_block,
  -- The wording it was said about: a suggestion is never only a difference.
  wording_id uuid not null references documents_wording,
  scope_id uuid not null,
  visibility text not null default 'network' check (visibility in ('network', 'staff')),
  kind text not null check (kind in ('comment', 'suggestion')),
  words jsonb,
  proposed jsonb,
  author_id uuid not null,
  organisation_id uuid,
  entered_by uuid not null,
  channel text not null check (channel in ('page', 'phone', 'mail', 'meeting')),
  said_at timestamptz not null default kernel_now(),
  late boolean not null default false,
  withdrawn_at timestamptz,
  check (kind = 'suggestion' or words is not null),
  check (kind = 'comment' or proposed is not null)
);
create index documents_contribution_document on documents_contribution (document_id, said_at);
create index documents_contribution_block on documents_contribution (block_id);
call kernel_protect('documents_contribution');
create policy own_reads on documents_contribution for select using (author_id = (select kernel_person()));
create policy members_speak on documents_contribution for insert
  with check (
    entered_by = (select kernel_person())
    and scope_id = any ((select kernel_member_of())::uuid[])
    -- In one's own name, or as staff or desk in somebody else's; for an organisation only as its delegate.
    and (author_id = entered_by
      or scope_id = any ((select kernel_staff_of())::uuid[])
      or 'desk:' || scope_id = any ((select kernel_roles())::text[]))
    and (organisation_id is null
      or 'delegate:' || scope_id || ':' || organisation_id = any ((select kernel_roles())::text[]))
  );
create policy authors_withdraw on documents_contribution for update
  using (author_id = (select kernel_person()))
  with check (author_id = (select kernel_person()) and scope_id = any ((select kernel_member_of())::uuid[]));

-- What was said stays as it was said: services give it faces in other languages, its author takes it back, once and
-- before it is answered. A policy cannot compare a row with what it was; this can.
revoke update, delete on documents_contribution from plenaria_app;
grant update (words, proposed, withdrawn_at) on documents_contribution to plenaria_app;
create function documents_keep_what_was_said() returns trigger language plpgsql as $$
begin
  if kernel_service() is not null then
    if new.withdrawn_at is not distinct from old.withdrawn_at then return new; end if;
  elsif old.author_id = kernel_person() and old.withdrawn_at is null
    and new.words is not distinct from old.words and new.proposed is not distinct from old.proposed
    and not exists (select from documents_answer where contribution_id = old.id and version is not null) then
    return new;
  end if;
  raise insufficient_privilege using message = 'what was said is not changed, only taken back by its author';
end $$;
create trigger keep_what_was_said before update on documents_contribution
  for each row execute function documents_keep_what_was_said();

-- An answer is staff's alone until the version that carries it out is published.
create table documents_answer (
  contribution_id uuid primary key references documents_contribution,
  document_id uuid not null references documents_document,
  block_id uuid not null references documents_block,
  scope_id uuid not null,
  visibility text not null check (visibility in ('network', 'staff')),
  treatment text not null check (treatment in ('taken-up', 'merged', 'declined')),
  reason jsonb not null,
  answered_by uuid not null,
  version integer,
  check ((version is null) = (visibility = 'staff'))
);
create index documents_answer_document on documents_answer (document_id);
call kernel_protect('documents_answer');

-- The next wording of a block while answers are being written: words by language, the document's own first.
create table documents_pending (
  block_id uuid primary key references documents_block,
  document_id uuid not null references documents_document,
  scope_id uuid not null,
  visibility text not null default 'staff' check (visibility = 'staff'),
  base_wording_id uuid not null references documents_wording,
  words jsonb not null
);
comment on column documents_pending.words is 'type: Record<string, string>';
call kernel_protect('documents_pending');

call kernel_open_to_service('documents_document', 'propose-actions', 'select');
call kernel_open_to_service('documents_wording', 'propose-actions', 'select');
call kernel_open_to_service('documents_wording', 'place-face', 'select');
call kernel_open_to_service('documents_wording', 'place-face', 'update');
call kernel_open_to_service('documents_document', 'place-face', 'select');
call kernel_open_to_service('documents_document', 'place-face', 'update');
call kernel_open_to_service('documents_contribution', 'place-face', 'select');
call kernel_open_to_service('documents_contribution', 'place-face', 'update');
call kernel_open_to_service('documents_answer', 'place-face', 'select');
call kernel_open_to_service('documents_answer', 'place-face', 'update');
