-- What the desk put together as asking for the same wording: a row for each contribution, those of one option share its id.
create table documents_option (
  contribution_id uuid primary key references documents_contribution,
  option_id uuid not null,
  document_id uuid not null references documents_document,
  block_id uuid not null references documents_block,
  scope_id uuid not null,
  -- The secretariat's alone until the contribution has an answer that its author can read.
  visibility text not null default 'staff' check (visibility in ('network', 'staff')),
  put_by uuid not null default kernel_person(),
  at timestamptz not null default kernel_now()
);
create index documents_option_block on documents_option (document_id, block_id);
create index documents_option_by on documents_option (put_by);
revoke update on documents_option from plenaria_app;
grant update (visibility) on documents_option to plenaria_app;
call kernel_protect('documents_option');
-- Of one block, by whoever does it, and nothing that is answered is put elsewhere any more.
create policy of_one_block on documents_option as restrictive for insert to plenaria_app with check (
  visibility = 'staff' and put_by = (select kernel_person())
  and exists (select from documents_contribution said where said.id = contribution_id
    and said.document_id = documents_option.document_id and said.block_id = documents_option.block_id
    and said.scope_id = documents_option.scope_id)
  and not exists (select from documents_answer answer
    where answer.contribution_id = documents_option.contribution_id and answer.version is not null));
create policy shown_when_answered on documents_option as restrictive for update to plenaria_app with check (
  (select kernel_service()) = 'merge'
  or visibility = 'network' and exists (select from documents_answer answer
    where answer.contribution_id = documents_option.contribution_id and answer.version is not null));
create policy only_what_waits_is_split on documents_option as restrictive for delete to plenaria_app
  using (visibility = 'staff');
call register_moves_when_merged('documents_option', 'put_by');
call register_names_for_good('documents_option', 'put_by');

-- When an answer was published: those who follow are told of it, and feeds say so.
alter table documents_answer add column published_at timestamptz;
update documents_answer set published_at = version.made_at
  from documents_version version
  where version.document_id = documents_answer.document_id and version.number = documents_answer.version;
create index documents_answer_published on documents_answer (document_id, published_at) where published_at is not null;
