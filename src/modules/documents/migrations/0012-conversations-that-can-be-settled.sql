-- What answers somebody else's words belongs to the conversation that these began: one level, however deep they answer.
alter table documents_contribution
  add column conversation_id uuid references documents_contribution,
  -- Of the text as a whole: it stands at a block because everything does.
  add column whole boolean not null default false,
  -- On the first words of a conversation: who said that it is settled, and when.
  add column settled_by uuid,
  add column settled_at timestamptz,
  add constraint documents_contribution_answers check (reply_to is null or kind = 'comment'),
  add constraint documents_contribution_settled check (
    (settled_by is null) = (settled_at is null) and (settled_by is null or conversation_id is null)),
  add constraint documents_contribution_whole check (not whole or (kind = 'comment' and passage is null));
create index documents_contribution_conversation on documents_contribution (conversation_id)
  where conversation_id is not null;
create index documents_contribution_settled_by on documents_contribution (settled_by) where settled_by is not null;

-- An answer stands beside what it answers, is seen by those who see that, and answers nothing that was taken back.
create function documents_join_conversation() returns trigger language plpgsql as $$
declare
  answered record;
begin
  new.conversation_id := null;
  if new.settled_by is not null or new.settled_at is not null then
    raise insufficient_privilege using message = 'nothing is settled before it is said';
  end if;
  if new.reply_to is null then return new; end if;
  select coalesce(conversation_id, id) as first, document_id, block_id, scope_id, visibility, withdrawn_at, removed_at
    into answered from documents_contribution where id = new.reply_to;
  if not found or answered.withdrawn_at is not null or answered.removed_at is not null
    or (answered.document_id, answered.block_id, answered.scope_id)
      is distinct from (new.document_id, new.block_id, new.scope_id)
    -- What comes late is seen by fewer until it is heard.
    or answered.visibility <> new.visibility and not (new.late and new.visibility = 'staff') then
    raise insufficient_privilege using message = 'an answer stands beside what it answers';
  end if;
  new.conversation_id := answered.first;
  return new;
end $$;
create trigger join_conversation before insert on documents_contribution
  for each row execute function documents_join_conversation();

-- Whoever began a conversation, and staff, say that it is settled, in their own name and now; or that it is not any more.
grant update (settled_by, settled_at) on documents_contribution to plenaria_app;
drop trigger keep_what_was_said on documents_contribution;
create trigger keep_what_was_said before update on documents_contribution
  for each row when (new.removed_at is null
    and (new.settled_by, new.settled_at) is not distinct from (old.settled_by, old.settled_at))
  execute function documents_keep_what_was_said();
create function documents_settle() returns trigger language plpgsql as $$
begin
  if kernel_service() = 'merge' and new.settled_at is not distinct from old.settled_at
    and register_is_moving(old.settled_by, new.settled_by) then
    return new;
  end if;
  if kernel_service() is null and kernel_person() is not null
    and (old.author_id = kernel_person() or old.scope_id = any (kernel_staff_of()))
    and (new.settled_by is null or new.settled_by = kernel_person())
    and (new.words, new.proposed, new.withdrawn_at, new.removed_at)
      is not distinct from (old.words, old.proposed, old.withdrawn_at, old.removed_at) then
    new.settled_at := case when new.settled_by is null then null else kernel_now() end;
    return new;
  end if;
  raise insufficient_privilege using message = 'a conversation is settled by whoever began it, or by staff';
end $$;
create trigger settle before update on documents_contribution
  for each row when ((new.settled_by, new.settled_at) is distinct from (old.settled_by, old.settled_at))
  execute function documents_settle();
