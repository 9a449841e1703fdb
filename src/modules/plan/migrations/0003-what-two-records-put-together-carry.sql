-- When two records are put together, what the one carries, agreed and reported is the other's.
call register_moves_when_merged('plan_action', 'agreed_by', 'owner_id');
call register_moves_when_merged('plan_report', 'made_by', 'organisation_id');
call register_names_for_good('plan_report', 'made_by', 'organisation_id');
create index plan_action_owner on plan_action (owner_id) where owner_id is not null;
create index plan_report_made_by on plan_report (made_by);
