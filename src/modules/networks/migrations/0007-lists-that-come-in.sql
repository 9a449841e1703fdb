-- Lists that staff bring in. What stands in them lies here sealed, for those days only in which it is looked through:
-- whoever brought a list alone sees it, as long as they are staff of where it is to land.
create table networks_import (
  id uuid primary key,
  -- Where its records are to be kept: a network, or a region of it.
  scope_id uuid not null,
  network_id uuid not null references networks_network,
  person_id uuid not null default kernel_person(),
  kind text not null check (kind in ('people', 'organisations')),
  state text not null default 'reading' check (state in ('reading', 'understanding', 'ready', 'entering', 'entered', 'faulty')),
  -- Counts the tries to work on it: who finds that another try has begun leaves off.
  turn integer not null default 0,
  done integer not null default 0,
  total integer not null default 0,
  -- Keyed: the same file is known again.
  file_hash bytea not null check (length(file_hash) = 32),
  -- On what basis its people are entered, and since when.
  source text not null check (source <> '' and length(source) <= 200),
  on_day date not null,
  -- How its columns are read, what was chosen, what it has for us: sealed.
  about bytea not null,
  counts jsonb not null default '{}',
  entered uuid[] not null default '{}',
  at timestamptz not null default kernel_now(),
  moved_at timestamptz not null default kernel_now()
);
create index networks_import_person on networks_import (person_id, network_id);

-- The file as it came, in pieces, until it is read.
create table networks_import_piece (
  import_id uuid not null references networks_import on delete cascade,
  position integer not null,
  scope_id uuid not null,
  person_id uuid not null default kernel_person(),
  sealed bytea not null,
  primary key (import_id, position)
);

-- Its rows, 500 together: as they came, and as they were understood.
create table networks_import_batch (
  import_id uuid not null references networks_import on delete cascade,
  position integer not null,
  scope_id uuid not null,
  person_id uuid not null default kernel_person(),
  sealed bytea not null,
  understood bytea,
  counts jsonb not null default '{}',
  primary key (import_id, position)
);

-- What was decided of a row (`row:12`) or of an organisation that it names (`organisation:3`).
create table networks_import_decision (
  import_id uuid not null references networks_import on delete cascade,
  about text not null check (about ~ '^(row|organisation):[0-9]{1,7}$'),
  scope_id uuid not null,
  person_id uuid not null default kernel_person(),
  choice text not null check (choice in ('leave', 'new', 'same', 'ours', 'theirs')),
  record_id uuid,
  primary key (import_id, about)
);

create procedure networks_open_to_who_brings(opened regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', opened);
  execute format('alter table %s force row level security', opened);
  execute format('create policy who_brings_it on %s for all
      using (person_id = (select kernel_person()) and scope_id = any ((select kernel_staff_of())::uuid[]))
      with check (person_id = (select kernel_person()) and scope_id = any ((select kernel_staff_of())::uuid[]))', opened);
end $$;
call networks_open_to_who_brings('networks_import');
call networks_open_to_who_brings('networks_import_piece');
call networks_open_to_who_brings('networks_import_batch');
call networks_open_to_who_brings('networks_import_decision');
drop procedure networks_open_to_who_brings(regclass);

revoke update on networks_import, networks_import_piece, networks_import_batch, networks_import_decision from plenaria_app;
grant update (state, turn, done, total, about, counts, entered, moved_at) on networks_import to plenaria_app;
grant update (understood, counts) on networks_import_batch to plenaria_app;
grant update (choice, record_id) on networks_import_decision to plenaria_app;

-- After seven days what was not entered goes, with all that hangs on it; of what was entered, after ninety.
create policy sweep_reads on networks_import for select using ((select kernel_service()) = 'sweep-imports'
  and at < (select kernel_now()) - case when state = 'entered' then interval '90 days' else interval '7 days' end);
create policy sweep_removes on networks_import for delete using ((select kernel_service()) = 'sweep-imports'
  and at < (select kernel_now()) - case when state = 'entered' then interval '90 days' else interval '7 days' end);

comment on column networks_import.counts is 'type: Record<string, number>';
comment on column networks_import_batch.counts is 'type: Record<string, number>';
