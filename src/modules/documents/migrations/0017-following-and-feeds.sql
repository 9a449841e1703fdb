-- Who follows a text, a part of it (a heading and what stands under it) or a paragraph. Nobody else's business: no staff
-- reads it, no count is made of it.
create table documents_following (
  person_id uuid not null,
  -- The text itself, the heading of the part, or the paragraph.
  place_id uuid not null,
  reach text not null check (reach in ('document', 'part', 'block')),
  document_id uuid not null references documents_document,
  scope_id uuid not null,
  at timestamptz not null default kernel_now(),
  primary key (person_id, place_id, reach),
  check ((reach = 'document') = (place_id = document_id))
);
create index documents_following_document on documents_following (document_id);
revoke update on documents_following from plenaria_app;
alter table documents_following enable row level security;
alter table documents_following force row level security;
create policy own_reads on documents_following for select using (person_id = (select kernel_person()));
-- What they can read, where it says it lies.
create policy own_follows on documents_following for insert with check (
  person_id = (select kernel_person())
  and exists (select from documents_document document
    where document.id = document_id and document.scope_id = documents_following.scope_id)
  and (reach = 'document' or exists (select from documents_block block
    where block.id = place_id and block.document_id = documents_following.document_id)));
create policy own_ends on documents_following for delete using (person_id = (select kernel_person()));
call register_moves_when_merged('documents_following', 'person_id');
call register_names_for_good('documents_following', 'person_id');
call kernel_let_erasure_remove('documents_following', 'person_id');

-- The jobs that tell those who follow; the last of them also ends what somebody may no longer read.
do $$
declare one text;
begin
  foreach one in array array['tell-followers-of-words', 'tell-followers-of-version', 'tell-followers-of-closing'] loop
    call kernel_open_to_service('documents_following', one, 'select');
    call kernel_open_to_service('documents_document', one, 'select');
    call kernel_open_to_service('documents_wording', one, 'select');
    call kernel_open_to_service('networks_network', one, 'select');
    call kernel_open_to_service('register_person', one, 'select');
  end loop;
end $$;
call kernel_open_to_service('documents_following', 'tell-followers-of-closing', 'delete');
call kernel_open_to_service('documents_contribution', 'tell-followers-of-words', 'select');
call kernel_open_to_service('documents_contribution', 'tell-followers-of-version', 'select');
call kernel_open_to_service('documents_answer', 'tell-followers-of-version', 'select');
call kernel_open_to_service('documents_version', 'tell-followers-of-version', 'select');
create index documents_document_closes on documents_document (closes_at) where closes_at is not null;

-- A member's own feed of what happens to the texts of a network: opened by a link that only programs ask for. It reads
-- what every member reads of them, and nothing of what was said.
call kernel_open_links_to('make-feed-link', 'feed');
create policy feeds_read on documents_document for select
  using (visibility <> 'staff' and scope_id = (select kernel_link_scope('feed')));
create policy feeds_read on documents_version for select
  using (visibility <> 'staff' and scope_id = (select kernel_link_scope('feed')));
create policy feeds_read on networks_network for select using (id = (select kernel_link_scope('feed')));
create policy feeds_are_named on register_person for select using (
  id = (select kernel_link_person('feed')) and (select kernel_link_scope('feed')) = any (scope_ids));
