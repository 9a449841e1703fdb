-- A file of a text that somebody sent back, as it was read, until they said yes to it: theirs alone, whoever keeps the text.
create table documents_returned (
  id uuid primary key,
  document_id uuid not null references documents_document,
  scope_id uuid not null,
  -- The version it was made from.
  version integer not null,
  sha256 bytea not null,
  -- What it changes and says; nothing is left of it here once it is entered.
  findings jsonb not null,
  is_part boolean not null default false,
  -- How many changes and comments were entered.
  entered integer,
  made_by uuid not null,
  made_at timestamptz not null default kernel_now(),
  done_at timestamptz
);
comment on column documents_returned.findings is 'type: import(''./returned/finding.ts'').Finding[]';
create index documents_returned_made_by on documents_returned (made_by, document_id, sha256);
create index documents_returned_document on documents_returned (document_id);
create index documents_returned_waiting on documents_returned (made_at) where done_at is null;
alter table documents_returned enable row level security;
alter table documents_returned force row level security;
create policy senders_read on documents_returned for select using (
  made_by = (select kernel_person())
  or (made_by = (select kernel_link_person('contribute'))
    and 'document:' || document_id = (select kernel_link_object('contribute'))));
-- Of a text that its sender sees and that is open to words; what comes late is kept as late.
create policy senders_add on documents_returned for insert with check (
  done_at is null
  and exists (select from documents_document of_it where of_it.id = document_id
    and of_it.scope_id = documents_returned.scope_id and of_it.opened_at is not null and of_it.adopted_at is null)
  and ((made_by = (select kernel_person()) and scope_id = any ((select kernel_member_of())::uuid[]))
    or (made_by = (select kernel_link_person('contribute'))
      and 'document:' || document_id = (select kernel_link_object('contribute'))
      and scope_id = (select kernel_link_scope('contribute')))));
create policy senders_end on documents_returned for update
  using (done_at is null and (made_by = (select kernel_person())
    or (made_by = (select kernel_link_person('contribute'))
      and 'document:' || document_id = (select kernel_link_object('contribute')))))
  with check (made_by = (select kernel_person()) or made_by = (select kernel_link_person('contribute')));
create policy senders_throw_away on documents_returned for delete using (
  done_at is null and (made_by = (select kernel_person())
    or (made_by = (select kernel_link_person('contribute'))
      and 'document:' || document_id = (select kernel_link_object('contribute')))));
revoke update on documents_returned from plenaria_app;
grant update (findings, entered, done_at) on documents_returned to plenaria_app;
create policy sweep_reads on documents_returned for select using (
  (select kernel_service()) = 'sweep-returned' and done_at is null and made_at < (select kernel_now()) - interval '30 days');
create policy sweep_removes on documents_returned for delete using (
  (select kernel_service()) = 'sweep-returned' and done_at is null and made_at < (select kernel_now()) - interval '30 days');
call kernel_let_erasure_remove('documents_returned', 'made_by');
call register_moves_when_merged('documents_returned', 'made_by');
call register_names_for_good('documents_returned', 'made_by');

-- The names that such a file prints beside what it says; they stay as they came, and go with the words.
alter table documents_contribution add column signed jsonb;
alter table documents_contribution add constraint documents_contribution_signed_check check (signed is null or channel = 'word');
comment on column documents_contribution.signed is 'type: string[] | null';
grant update (signed) on documents_contribution to plenaria_app;
create function documents_names_go_with_words() returns trigger language plpgsql as $$
begin
  if new.signed is null and new.removed_at is not null and kernel_service() = 'erasure' then return new; end if;
  raise insufficient_privilege using message = 'the names a file printed stay as long as its words';
end $$;
create trigger names_go_with_words before update of signed on documents_contribution
  for each row when (new.signed is distinct from old.signed) execute function documents_names_go_with_words();

-- By a link, what one said comes as a file as well.
drop policy contributors_speak on documents_contribution;
create policy contributors_speak on documents_contribution for insert with check (
  author_id = (select kernel_link_person('contribute')) and entered_by = author_id
  and 'document:' || document_id = (select kernel_link_object('contribute'))
  and scope_id = (select kernel_link_scope('contribute'))
  and visibility = 'network' and channel in ('link', 'word') and organisation_id is null and not late);
drop policy links_are_named on documents_contribution;
create policy links_are_named on documents_contribution as restrictive for insert to plenaria_app
  with check (case when (select kernel_link_person('contribute')) is null then channel <> 'link' else channel in ('link', 'word') end);
