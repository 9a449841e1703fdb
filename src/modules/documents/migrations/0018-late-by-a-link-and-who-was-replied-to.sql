-- A personal link goes on opening for fourteen days after the hour, until the text is adopted: what its person says then is
-- late, and read by them and the secretariat alone until it is heard.
drop policy contributors_speak on documents_contribution;
create policy contributors_speak on documents_contribution for insert with check (
  author_id = (select kernel_link_person('contribute')) and entered_by = author_id
  and 'document:' || document_id = (select kernel_link_object('contribute'))
  and scope_id = (select kernel_link_scope('contribute'))
  and visibility = case when late then 'staff' else 'network' end
  and channel in ('link', 'word') and organisation_id is null
  and exists (select from documents_document document where document.id = document_id and document.adopted_at is null
    and coalesce(document.closes_at, 'infinity') + interval '14 days' > kernel_now()));
create policy contributors_add_late on trace_node for insert with check (
  author_id = (select kernel_link_person('contribute')) and scope_id = (select kernel_link_scope('contribute'))
  and kind = 'said' and visibility = 'staff' and fate = 'waiting' and answer is null and organisation_id is null
  and exists (select from documents_contribution said where said.id = trace_node.id and said.late));

-- The job that tells those in a conversation of what was replied there.
call kernel_open_to_service('documents_document', 'tell-of-replies', 'select');
call kernel_open_to_service('documents_contribution', 'tell-of-replies', 'select');
call kernel_open_to_service('networks_network', 'tell-of-replies', 'select');

-- When answers were published last, whether or not they changed the wording: what feeds tell, and nothing of the answers.
alter table documents_document add column answers_at timestamptz;
-- Feeds tell of each opening.
create policy feeds_read on documents_opening for select
  using (visibility <> 'staff' and scope_id = (select kernel_link_scope('feed')));
