-- A member reads an open text and speaks about it by a personal link in a mail: this text, under their own name, and
-- nothing that others say about it.
alter table documents_contribution drop constraint documents_contribution_channel_check;
alter table documents_contribution add constraint documents_contribution_channel_check
  check (channel in ('page', 'phone', 'mail', 'meeting', 'link'));
create policy contributors_read_own on documents_contribution for select using (
  author_id = (select kernel_link_person('contribute'))
  and 'document:' || document_id = (select kernel_link_object('contribute')));
create policy contributors_speak on documents_contribution for insert with check (
  author_id = (select kernel_link_person('contribute')) and entered_by = author_id
  and 'document:' || document_id = (select kernel_link_object('contribute'))
  and scope_id = (select kernel_link_scope('contribute'))
  and visibility = 'network' and channel = 'link' and organisation_id is null and not late);
-- What came by a link says so, and nothing else does.
create policy links_are_named on documents_contribution as restrictive for insert to plenaria_app
  with check ((channel = 'link') = ((select kernel_link_person('contribute')) is not null));

create policy contributors_read on documents_document for select using (
  visibility <> 'staff' and 'document:' || id = (select kernel_link_object('contribute')));
create policy contributors_read on documents_block for select using (
  visibility <> 'staff' and 'document:' || document_id = (select kernel_link_object('contribute')));
create policy contributors_read on documents_wording for select using (
  visibility <> 'staff' and 'document:' || document_id = (select kernel_link_object('contribute')));
create policy contributors_read on networks_network for select using (id = (select kernel_link_scope('contribute')));
-- Whose link it is stands on its pages, as long as they belong to the network.
create policy contributors_are_named on register_person for select using (
  id = (select kernel_link_person('contribute')) and (select kernel_link_scope('contribute')) = any (scope_ids));

-- Whose author was told that there is an answer. Whoever was answered before this is not written to now.
create table documents_told (
  contribution_id uuid primary key references documents_contribution,
  scope_id uuid not null,
  at timestamptz not null default kernel_now()
);
insert into documents_told (contribution_id, scope_id)
  select contribution_id, scope_id from documents_answer where version is not null;
revoke update, delete on documents_told from plenaria_app;
alter table documents_told enable row level security;
alter table documents_told force row level security;
create policy the_job_notes on documents_told for insert with check ((select kernel_service()) = 'tell-of-answers');
call kernel_open_to_service('documents_told', 'tell-of-answers', 'select');

-- Each time the secretariat sends a text out: the job writes to nobody without such a row, and says here whom it reached.
create table documents_sending (
  id uuid primary key,
  document_id uuid not null references documents_document,
  scope_id uuid not null,
  visibility text not null default 'staff' check (visibility = 'staff'),
  asked_by uuid not null default kernel_person(),
  asked_at timestamptz not null default kernel_now(),
  done_at timestamptz,
  -- How many got a mail, and how many are in the register without an address.
  written integer,
  unaddressed integer
);
create index documents_sending_document on documents_sending (document_id, asked_at);
revoke insert, update, delete on documents_sending from plenaria_app;
grant insert (id, document_id, scope_id) on documents_sending to plenaria_app;
grant update (done_at, written, unaddressed) on documents_sending to plenaria_app;
call kernel_protect('documents_sending');
call kernel_open_to_service('documents_sending', 'invite-to-text', 'select');
call kernel_open_to_service('documents_sending', 'invite-to-text', 'update');

-- The job that writes to the members of a network when its secretariat sends a text out.
call kernel_open_links_to('invite-to-text', 'contribute');
call kernel_open_links_to('invite-to-text', 'stop-mails');
call kernel_open_to_service('documents_document', 'invite-to-text', 'select');
call kernel_open_to_service('networks_network', 'invite-to-text', 'select');
call kernel_open_to_service('register_person', 'invite-to-text', 'select');
call kernel_open_to_service('kernel_mail_unwanted', 'invite-to-text', 'select');
call accounts_open_addresses_to('invite-to-text');

-- The job that tells those who spoke that their answers are published.
call kernel_open_links_to('tell-of-answers', 'own-page');
call kernel_open_links_to('tell-of-answers', 'stop-mails');
call kernel_open_to_service('documents_answer', 'tell-of-answers', 'select');
call kernel_open_to_service('documents_contribution', 'tell-of-answers', 'select');
call kernel_open_to_service('register_person', 'tell-of-answers', 'select');
call kernel_open_to_service('kernel_mail_unwanted', 'tell-of-answers', 'select');
call accounts_open_addresses_to('tell-of-answers');

-- The job that makes new links for somebody who asked for them.
call kernel_open_links_to('renew-links', 'contribute');
call kernel_open_links_to('renew-links', 'own-page');
call kernel_open_to_service('documents_document', 'renew-links', 'select');
call kernel_open_to_service('register_person', 'renew-links', 'select');
call accounts_open_addresses_to('renew-links');
