-- What can be found: one row for each language a thing speaks. Filled by the job `search` alone; read under the
-- readers' own rights, so that a hit shows itself only to whoever may see the thing.
create table kernel_search_entry (
  id uuid primary key,
  -- Which list of the house offers it, and the row whose change makes it be read again.
  source text not null,
  unit uuid not null,
  -- The thing itself: its faces are found as one.
  ref uuid not null,
  kind text not null check (kind ~ '^[a-z-]+$'),
  language text not null,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network', 'staff')),
  title text not null,
  body text not null,
  -- The title of what it stands in.
  place jsonb,
  url text not null check (url like '/%' and url not like '//%'),
  -- A hash of all of it: what has not changed is not written again.
  shape bytea not null,
  unique (source, ref, language)
);
create index kernel_search_entry_unit on kernel_search_entry (source, unit);
create index kernel_search_entry_language on kernel_search_entry (language);
alter table kernel_search_entry enable row level security;
alter table kernel_search_entry force row level security;
create policy reads on kernel_search_entry for select using (
  visibility = 'public'
  or (visibility = 'network' and scope_id = any ((select kernel_member_of())::uuid[]))
  or scope_id = any ((select kernel_staff_of())::uuid[]));
call kernel_open_to_service('kernel_search_entry', 'search', 'all');

-- The words of an entry. PostgreSQL uses no index for `@@` under a policy that looks at the row (the operator is not
-- leakproof), so nobody may read this table at all, and its words are matched through the view below, which shows
-- every reader their own audience only.
create table kernel_search_words (
  entry_id uuid primary key references kernel_search_entry on delete cascade,
  ref uuid not null,
  language text not null,
  scope_id uuid not null,
  -- `public`, `network:<scope>` or `staff:<scope>`: an array, for the index takes arrays without an extension.
  audience text[] not null,
  words tsvector not null
);
create index kernel_search_words_found on kernel_search_words using gin (audience, words) with (fastupdate = off);
alter table kernel_search_words enable row level security;
alter table kernel_search_words force row level security;
revoke all on kernel_search_words from plenaria_app;
grant insert on kernel_search_words to plenaria_app;
create policy service_search_insert on kernel_search_words for insert with check ((select kernel_service()) = 'search');
-- For the view, which reads as the owner: the application has no right to select here.
create policy through_the_view on kernel_search_words for select using (true);

-- The audiences the actor is part of; the same rule as the policy on kernel_search_entry.
create function kernel_search_audiences() returns text[] language sql stable as $$
  select array['public']
    || array(select 'network:' || scope from unnest((select kernel_member_of())) scope)
    || array(select audience || scope from unnest((select kernel_staff_of())) scope, unnest(array['network:', 'staff:']) audience)
$$;

-- Reads as its owner and asks who the actor is: no security_invoker, because the actor may not read the table, and no
-- security_barrier, because it would keep `@@` from the index. Both are safe here for the same reason: what is matched
-- is a tsquery, and matching tells nothing of rows that the view does not show.
create view kernel_search_hit as
  select entry_id, ref, language, scope_id, words from kernel_search_words
  where audience && (select kernel_search_audiences());
revoke all on kernel_search_hit from plenaria_app;
grant select on kernel_search_hit to plenaria_app;
