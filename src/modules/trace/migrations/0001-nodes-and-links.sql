create table trace_node (
  id uuid primary key,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  kind text not null check (kind in ('said', 'priority', 'text', 'action', 'result')),
  title jsonb not null,
  url text not null check (url like '/%' and url not like '//%'),
  -- The title of the document, session or plan it belongs to.
  place jsonb,
  author_id uuid,
  organisation_id uuid,
  fate text not null default 'none' check (fate in ('none', 'waiting', 'taken-up', 'merged', 'declined')),
  answer jsonb,
  at timestamptz not null default kernel_now()
);
create index trace_node_author on trace_node (author_id, at desc) where author_id is not null;
call kernel_protect('trace_node');
create policy authors_read on trace_node for select using (author_id = (select kernel_person()));
-- What members say, waiting for its answer, and what owners report, each in their own name; the desk also what a
-- caller says. Everything else is tied by staff or by a named service.
create policy members_add on trace_node for insert
  with check (
    scope_id = any ((select kernel_member_of())::uuid[])
    and answer is null
    and (
      kind = 'said' and visibility = 'network' and fate = 'waiting'
        and (author_id = (select kernel_person()) or 'desk:' || scope_id = any ((select kernel_roles())::text[]))
        and (organisation_id is null
          or 'delegate:' || scope_id || ':' || organisation_id = any ((select kernel_roles())::text[]))
      or kind = 'result' and visibility in ('public', 'network') and fate = 'none'
        and author_id = (select kernel_person()) and organisation_id is null
    )
  );

-- What was withdrawn before it had an answer leaves no trace of its words.
create policy authors_withdraw on trace_node for delete
  using (author_id = (select kernel_person()) and fate = 'waiting');

create table trace_link (
  from_id uuid not null references trace_node,
  to_id uuid not null references trace_node check (to_id <> from_id),
  kind text not null check (kind in ('taken-up-in', 'merged-into', 'contains', 'argues-for', 'became', 'reported')),
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  why jsonb,
  tied_by uuid,
  at timestamptz not null default kernel_now(),
  primary key (from_id, to_id, kind)
);
create index trace_link_to on trace_link (to_id);
call kernel_protect('trace_link');
create policy members_add on trace_link for insert
  with check (
    kind = 'reported' and visibility in ('public', 'network') and tied_by = (select kernel_person())
    and scope_id = any ((select kernel_member_of())::uuid[])
  );

call kernel_open_to_service('trace_node', 'propose-actions', 'all');
-- A face given to a text reaches the copy of its title.
call kernel_open_to_service('trace_node', 'place-face', 'select');
call kernel_open_to_service('trace_node', 'place-face', 'update');
call kernel_open_to_service('trace_link', 'propose-actions', 'all');
