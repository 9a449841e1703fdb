-- A draft's blocks as its file printed them, with the tracked changes and comments it held: for the secretariat alone, to
-- compare what was understood with, and to decide. Comments stay with their block as long as they are not left out.
create table documents_printed (
  block_id uuid primary key references documents_block,
  document_id uuid not null references documents_document,
  scope_id uuid not null,
  visibility text not null default 'staff' check (visibility = 'staff'),
  label text,
  text text not null,
  changes jsonb not null default '[]',
  comments jsonb not null default '[]',
  -- What was decided about the changes; null: nothing yet, they are shown beside the text.
  settled text check (settled in ('accepted', 'refused'))
);
comment on column documents_printed.changes is 'type: import(''../../kernel/paper/blocks.ts'').PaperChange[]';
comment on column documents_printed.comments is 'type: import(''../../kernel/paper/blocks.ts'').PaperComment[]';
create index documents_printed_document on documents_printed (document_id);
call kernel_protect('documents_printed');
