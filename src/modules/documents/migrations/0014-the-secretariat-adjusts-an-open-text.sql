-- A text that the secretariat is adjusting: one adjustment at a time, kept until it is published or put away.
create table documents_adjusting (
  document_id uuid primary key references documents_document,
  scope_id uuid not null,
  visibility text not null default 'staff' check (visibility = 'staff'),
  -- The version it was begun from, or was last brought up to.
  base integer not null,
  -- Raised by each step, so that nobody's step is lost under another's.
  step integer not null default 0,
  content jsonb not null,
  begun_by uuid not null default kernel_person(),
  begun_at timestamptz not null default kernel_now()
);
comment on column documents_adjusting.content is 'type: import(''./adjusting/adjusted.ts'').Adjusted';
revoke insert, update on documents_adjusting from plenaria_app;
grant insert (document_id, scope_id, base, content) on documents_adjusting to plenaria_app;
grant update (base, step, content) on documents_adjusting to plenaria_app;
call kernel_protect('documents_adjusting');
call register_moves_when_merged('documents_adjusting', 'begun_by');
call register_names_for_good('documents_adjusting', 'begun_by');

-- A version that the secretariat made of itself, and why: whoever reads the text reads that nobody had asked for it.
create table documents_adjustment (
  document_id uuid not null,
  version integer not null,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  reason jsonb not null,
  reworded integer not null default 0,
  added integer not null default 0,
  moved integer not null default 0,
  ended integer not null default 0,
  made_by uuid not null default kernel_person(),
  made_at timestamptz not null default kernel_now(),
  primary key (document_id, version),
  foreign key (document_id, version) references documents_version
);
-- Nobody publishes one in another's name, and what was given as the reason stays it; faces are added, readers become more.
revoke insert, update, delete on documents_adjustment from plenaria_app;
grant insert (document_id, version, scope_id, visibility, reason, reworded, added, moved, ended)
  on documents_adjustment to plenaria_app;
grant update (visibility, reason) on documents_adjustment to plenaria_app;
call kernel_protect('documents_adjustment');
create policy contributors_read on documents_adjustment for select using (
  visibility <> 'staff' and 'document:' || document_id = (select kernel_link_object('contribute')));
create function documents_keep_the_reason() returns trigger language plpgsql as $$
begin
  if new.reason -> 'original' is distinct from old.reason -> 'original'
    or new.reason -> 'version' is distinct from old.reason -> 'version'
    or new.reason -> 'faces' -> (old.reason ->> 'original') is distinct from old.reason -> 'faces' -> (old.reason ->> 'original') then
    raise insufficient_privilege using message = 'the reason of an adjustment stays as it was given';
  end if;
  return new;
end $$;
create trigger keep_the_reason before update of reason on documents_adjustment
  for each row execute function documents_keep_the_reason();
call kernel_open_to_service('documents_adjustment', 'place-face', 'select');
call kernel_open_to_service('documents_adjustment', 'place-face', 'update');
call register_moves_when_merged('documents_adjustment', 'made_by');
call register_names_for_good('documents_adjustment', 'made_by');
