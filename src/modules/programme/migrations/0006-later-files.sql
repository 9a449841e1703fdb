-- A file about one session that is there already (a concept note) is attached to it instead of being published: its
-- differences are taken over one by one.
alter table programme_draft drop constraint programme_draft_state_check;
alter table programme_draft
  add constraint programme_draft_state_check
    check (state in ('open', 'published', 'discarded', 'attached', 'settled')),
  -- Which session it is about: of a draft by its place from 0, or one that is published.
  add column about_draft uuid references programme_draft,
  add column about_position integer check (about_position >= 0),
  add column about_session uuid references programme_session,
  -- Marks of the differences that were chosen and are not yet in the programme.
  add column chosen text[] not null default '{}',
  -- The draft it is about as it was before differences were put in, to go back to as long as nothing else was corrected.
  add column before jsonb,
  add constraint programme_draft_about check (
    case when state in ('attached', 'settled')
      then (about_draft is not null and about_position is not null and about_session is null)
        or (about_session is not null and about_draft is null and about_position is null)
      else about_draft is null and about_position is null and about_session is null
    end);
comment on column programme_draft.before is 'type: import(''./rules/later-file.ts'').Before | null';
create index programme_draft_about_draft on programme_draft (about_draft) where about_draft is not null;
create index programme_draft_about_session on programme_draft (about_session) where about_session is not null;
