-- When two records are put together, what was said by the one or in its name was said by the other.
call register_moves_when_merged('documents_document', 'made_by');
call register_names_for_good('documents_document', 'made_by');
call register_moves_when_merged('documents_version', 'made_by');
call register_names_for_good('documents_version', 'made_by');
call register_moves_when_merged('documents_contribution', 'author_id', 'entered_by', 'organisation_id');
call register_names_for_good('documents_contribution', 'author_id', 'entered_by', 'organisation_id');
call register_moves_when_merged('documents_answer', 'answered_by');
call register_moves_when_merged('documents_sending', 'asked_by');
call register_names_for_good('documents_sending', 'asked_by');
create index documents_contribution_author on documents_contribution (author_id);
create index documents_contribution_entered on documents_contribution (entered_by);
create index documents_contribution_organisation on documents_contribution (organisation_id)
  where organisation_id is not null;
create index documents_answer_by on documents_answer (answered_by);
