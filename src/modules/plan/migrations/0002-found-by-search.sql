-- The job `search` reads what can be found; readers find it under their own rights.
call kernel_open_to_service('plan_action', 'search', 'select');
call kernel_open_to_service('plan_report', 'search', 'select');
