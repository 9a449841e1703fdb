-- The thread is history: links are tied once and stay, with who tied them and why; of a node only the copies of what it
-- stands for follow their original, and what was said gets its answer once. Nothing comes to stand on it from nowhere.

-- Backwards in the order in which things came to be: ids are made so.
create index trace_link_back on trace_link (to_id, from_id);
drop index trace_link_to;

create function trace_reach(visibility text) returns integer language sql immutable as
  $$ select array_position(array['staff', 'network', 'public'], visibility) $$;

-- A link shows no more than both of its ends do, whatever was asked for, and lies where the more hidden of them lies. It
-- is only tied by who sees both.
create function trace_link_binds() returns trigger language plpgsql as $$
declare
  one trace_node;
  other trace_node;
begin
  select * into one from trace_node where id = new.from_id;
  select * into other from trace_node where id = new.to_id;
  if one.id is null or other.id is null then
    raise insufficient_privilege using message = 'a link binds two things that its maker sees';
  end if;
  if tg_op = 'INSERT' then
    -- What a kind of link may bind; kinds that come later say so themselves.
    if not (case new.kind
      when 'taken-up-in' then one.kind = 'said' and other.kind in ('priority', 'text')
      when 'merged-into' then one.kind = 'said' and other.kind in ('priority', 'text')
      when 'contains' then one.kind = 'priority' and other.kind = 'text'
      when 'argues-for' then one.kind = 'text' and other.kind = 'priority'
      when 'became' then one.kind in ('priority', 'text') and other.kind = 'action'
      when 'reported' then one.kind = 'action' and other.kind = 'result'
      else true end) then
      raise check_violation using message = format('a link %s does not lead from %s to %s', new.kind, one.kind, other.kind);
    end if;
    if one.scope_id <> other.scope_id and one.visibility <> 'public' and other.visibility <> 'public' then
      raise check_violation using message = 'a link between two networks needs an end that everybody sees';
    end if;
  end if;
  if trace_reach(other.visibility) < trace_reach(one.visibility) then one := other; end if;
  new.visibility := one.visibility;
  new.scope_id := one.scope_id;
  return new;
end $$;
create trigger binds before insert or update of visibility, scope_id on trace_link
  for each row execute function trace_link_binds();
alter table trace_link alter column visibility set default 'staff';
update trace_link set visibility = visibility;

-- As soon as both ends are seen by more, so is what binds them.
create function trace_node_shows_links() returns trigger language plpgsql as $$
begin
  update trace_link set visibility = new.visibility where from_id = new.id or to_id = new.id;
  return null;
end $$;
create trigger shows_links after update of visibility on trace_node
  for each row when (new.visibility is distinct from old.visibility) execute function trace_node_shows_links();

drop policy staff_writes on trace_link;
create policy staff_ties on trace_link for insert
  with check (scope_id = any ((select kernel_staff_of())::uuid[]) and tied_by = (select kernel_person()));
create policy staff_shows on trace_link for update
  using (scope_id = any ((select kernel_staff_of())::uuid[]))
  with check (scope_id = any ((select kernel_staff_of())::uuid[]));
drop policy "service_propose-actions_all" on trace_link;
call kernel_open_to_service('trace_link', 'propose-actions', 'select');
create policy propose_actions_ties on trace_link for insert
  with check ((select kernel_service()) = 'propose-actions' and kind = 'became' and tied_by is null);
-- Nobody plants one in the past, turns one elsewhere, gives it another reason or cuts it.
revoke insert, update, delete on trace_link from plenaria_app;
grant insert (from_id, to_id, kind, scope_id, visibility, why, tied_by) on trace_link to plenaria_app;
grant update (visibility, scope_id, tied_by, author_id) on trace_link to plenaria_app;

drop policy staff_writes on trace_node;
create policy staff_adds on trace_node for insert
  with check (scope_id = any ((select kernel_staff_of())::uuid[]) and fate in ('none', 'waiting') and answer is null);
create policy staff_keeps_up on trace_node for update
  using (scope_id = any ((select kernel_staff_of())::uuid[]))
  with check (scope_id = any ((select kernel_staff_of())::uuid[]));
drop policy "service_propose-actions_all" on trace_node;
call kernel_open_to_service('trace_node', 'propose-actions', 'select');
create policy propose_actions_adds on trace_node for insert
  with check ((select kernel_service()) = 'propose-actions' and kind = 'action' and answer is null and fate = 'none'
    and author_id is null);
revoke insert, update on trace_node from plenaria_app;
grant insert (id, scope_id, visibility, kind, title, url, place, author_id, organisation_id, fate, answer)
  on trace_node to plenaria_app;
grant update (visibility, title, fate, answer, author_id, organisation_id) on trace_node to plenaria_app;

create function trace_node_is_history() returns trigger language plpgsql as $$
declare
  answered boolean := old.fate = 'waiting' and new.fate in ('taken-up', 'merged', 'declined');
  by_service boolean := coalesce(kernel_service() in ('place-face', 'erasure'), false);
begin
  if trace_reach(new.visibility) < trace_reach(old.visibility) then
    raise insufficient_privilege using message = 'what was shown on the thread stays shown';
  end if;
  if new.fate is distinct from old.fate and not answered then
    raise insufficient_privilege using message = 'what was said is answered once';
  end if;
  if new.answer is distinct from old.answer and not answered and not by_service then
    raise insufficient_privilege using message = 'an answer stays as it was given';
  end if;
  if new.title is distinct from old.title and old.kind = 'said' and not by_service then
    raise insufficient_privilege using message = 'what was said stays as it was said';
  end if;
  return new;
end $$;
create trigger is_history before update of visibility, title, fate, answer on trace_node
  for each row when (kernel_person() is not null or kernel_service() is not null)
  execute function trace_node_is_history();

-- When all is written: an action and a result lead back to what they came of, and what was taken up or merged leads on.
create function trace_node_has_origins() returns trigger language plpgsql as $$
begin
  if new.kind in ('action', 'result') and not exists (select from trace_link where to_id = new.id) then
    raise check_violation using message = format('a knot of kind %s without what it came of', new.kind);
  end if;
  if new.fate in ('taken-up', 'merged') and not exists (select from trace_link where from_id = new.id) then
    raise check_violation using message = 'what was taken up or merged leads to where it went';
  end if;
  return null;
end $$;
create constraint trigger has_origins after insert or update of fate on trace_node
  deferrable initially deferred for each row
  when ((new.kind in ('action', 'result') or new.fate in ('taken-up', 'merged'))
    and (kernel_person() is not null or kernel_service() is not null))
  execute function trace_node_has_origins();
