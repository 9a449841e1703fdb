-- What was said can be about a passage of a wording, answer what somebody else said, and come in a Word file sent back.
alter table documents_contribution
  -- The very words it is about, in the language it was read in, and where they stand in that face of the wording.
  add column passage jsonb,
  add column reply_to uuid references documents_contribution;
comment on column documents_contribution.passage is 'type: import(''./rules.ts'').Passage | null';
create index documents_contribution_reply on documents_contribution (reply_to) where reply_to is not null;
alter table documents_contribution drop constraint documents_contribution_channel_check;
alter table documents_contribution add constraint documents_contribution_channel_check
  check (channel in ('page', 'phone', 'mail', 'meeting', 'link', 'word'));
