-- Each time a text was open: from when until when, with how many open items it closed, and when everybody had an answer.
create table documents_opening (
  document_id uuid not null references documents_document,
  number integer not null check (number > 0),
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  opened_at timestamptz not null,
  -- The hour announced last, as an instant and as it is at its place.
  closes_at timestamptz not null,
  closes_local text not null,
  closes_zone text not null,
  closes_place text,
  -- Noted within a minute of the hour, with what had no answer then; the door itself shuts at the hour.
  closed_at timestamptz,
  open_items integer,
  answered_at timestamptz,
  primary key (document_id, number),
  check ((closed_at is null) or closed_at >= opened_at)
);
insert into documents_opening (document_id, number, scope_id, visibility, opened_at, closes_at, closes_local,
    closes_zone, closes_place, closed_at, answered_at)
  select id, 1, scope_id, visibility, opened_at, closes_at, closes_local, closes_zone, closes_place,
    case when closes_at <= kernel_now() and closes_at >= opened_at then closes_at end, answered_at
  from documents_document where opened_at is not null and closes_at is not null and closes_local is not null
    and closes_zone is not null;
create index documents_opening_to_close on documents_opening (closes_at) where closed_at is null;
revoke update, delete on documents_opening from plenaria_app;
grant update (visibility, closes_at, closes_local, closes_zone, closes_place, closed_at, open_items, answered_at)
  on documents_opening to plenaria_app;
call kernel_protect('documents_opening');
create policy contributors_read on documents_opening for select using (
  visibility <> 'staff' and 'document:' || document_id = (select kernel_link_object('contribute')));

-- The work of the minute that notes what has closed.
call kernel_open_to_service('documents_opening', 'note-closings', 'select');
call kernel_open_to_service('documents_opening', 'note-closings', 'update');
call kernel_open_to_service('documents_document', 'note-closings', 'select');
call kernel_open_to_service('documents_contribution', 'note-closings', 'select');
call kernel_open_to_service('documents_answer', 'note-closings', 'select');

-- What arrives late is read by its author and the secretariat alone, until the secretariat hears it; it may leave it.
alter table documents_contribution
  -- When its form was drawn, where that was before the hour and the form proves it.
  add column begun_at timestamptz check (begun_at is null or late),
  add column heard_at timestamptz,
  add column left_at timestamptz,
  add check (heard_at is null or left_at is null);
-- What came late before this was read by the whole network at once.
alter table documents_contribution disable trigger user;
update documents_contribution set heard_at = said_at where late;
alter table documents_contribution enable trigger user;
grant update (visibility, heard_at, left_at) on documents_contribution to plenaria_app;
create index documents_contribution_late on documents_contribution (document_id)
  where late and heard_at is null and left_at is null;
-- Late is what comes after the hour, whatever a form says, and nobody hears it before the secretariat does.
create policy late_waits on documents_contribution as restrictive for insert to plenaria_app
  with check (
    heard_at is null and left_at is null
    and late = exists (select from documents_document document
      where document.id = document_id and document.closes_at <= kernel_now())
    and (not late or visibility = 'staff'));
create function documents_hear_late() returns trigger language plpgsql as $$
begin
  if kernel_service() = 'hear-late' and old.late and old.heard_at is null
    and (new.heard_at is null and new.visibility = old.visibility
      or new.heard_at is not null and new.left_at is null and new.visibility = 'network') then
    return new;
  end if;
  raise insufficient_privilege using message = 'late words are heard by the secretariat, once, and by nobody else';
end $$;
create trigger hear_late before update on documents_contribution
  for each row when (
    new.visibility is distinct from old.visibility or new.heard_at is distinct from old.heard_at
    or new.left_at is distinct from old.left_at)
  execute function documents_hear_late();
create policy what_is_heard_is_answered on documents_answer as restrictive for insert to plenaria_app
  with check (exists (select from documents_contribution said
    where said.id = contribution_id and said.visibility = 'network'));
-- On the thread as well, behind the words themselves: its author and the secretariat see it.
create policy members_add_late on trace_node for insert
  with check (
    scope_id = any ((select kernel_member_of())::uuid[])
    and answer is null and kind = 'said' and visibility = 'staff' and fate = 'waiting'
    and (author_id = (select kernel_person())
        and exists (select from documents_contribution said where said.id = trace_node.id and said.late)
      or 'desk:' || scope_id = any ((select kernel_roles())::text[]))
    and (organisation_id is null
      or 'delegate:' || scope_id || ':' || organisation_id = any ((select kernel_roles())::text[])));

-- Those who are told that the hour of a text was moved, and the secretariat of what came late.
call kernel_open_to_service('documents_document', 'tell-of-hour', 'select');
call kernel_open_to_service('networks_network', 'tell-of-hour', 'select');
call kernel_open_to_service('register_person', 'tell-of-hour', 'select');
call accounts_open_addresses_to('tell-of-hour');
call kernel_open_to_service('documents_document', 'tell-of-late', 'select');
call kernel_open_to_service('networks_network', 'tell-of-late', 'select');
call kernel_open_to_service('register_role', 'tell-of-late', 'select');
