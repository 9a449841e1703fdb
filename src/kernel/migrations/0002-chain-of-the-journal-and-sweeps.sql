-- The chain of the journal: each link's hash covers the link before it and every column of one entry. Links are added
-- by one job in the order the entries were committed; nobody changes or removes one.
create table kernel_journal_link (
  position bigint primary key check (position > 0),
  entry_id uuid not null unique references kernel_journal,
  hash bytea not null check (length(hash) = 32),
  -- When this link was made, every transaction below this number had ended and its entries were linked.
  settled_below xid8 not null,
  at timestamptz not null default now()
);
revoke update, delete on kernel_journal_link from plenaria_app;
alter table kernel_journal_link enable row level security;
alter table kernel_journal_link force row level security;
call kernel_open_to_service('kernel_journal_link', 'journal-chain', 'select');
create policy the_chain_grows on kernel_journal_link for insert with check ((select kernel_service()) = 'journal-chain');
call kernel_open_to_service('kernel_journal_link', 'journal-check', 'select');
call kernel_open_to_service('kernel_journal', 'journal-chain', 'select');
call kernel_open_to_service('kernel_journal', 'journal-check', 'select');
create index kernel_journal_written_in on kernel_journal (written_in);

-- Who was to hear of an event when it happened: those it still waits for, whatever later versions subscribe.
alter table kernel_event add column subscribers text[] not null default '{}';
create index kernel_event_at on kernel_event (at);

-- What nobody needs any more is removed by sweeps, each under its own name and only when it is old enough: row-level
-- security knows the age as well, so no mistake of the application removes more.
grant delete on kernel_request, kernel_event, kernel_event_done to plenaria_app;
create policy sweep_reads on kernel_request for select
  using ((select kernel_service()) = 'sweep-requests' and at < (select kernel_now()) - interval '30 days');
create policy sweep_removes on kernel_request for delete
  using ((select kernel_service()) = 'sweep-requests' and at < (select kernel_now()) - interval '30 days');
create policy sweep_removes on kernel_event for delete
  using ((select kernel_service()) = 'sweep-events' and at < (select kernel_now()) - interval '30 days');
create policy only_the_sweep_removes on kernel_event_done as restrictive for delete
  using ((select kernel_service()) = 'sweep-events');

-- The doctor compares the rows of files with what lies in the store.
call kernel_open_to_service('kernel_file', 'doctor', 'select');
