-- The job that tells those whose words led to an action of what was reported on it.
call kernel_open_to_service('plan_action', 'tell-of-report', 'select');
call kernel_open_to_service('plan_report', 'tell-of-report', 'select');
call kernel_open_to_service('networks_network', 'tell-of-report', 'select');
call kernel_open_to_service('trace_node', 'tell-of-report', 'select');
call kernel_open_to_service('trace_link', 'tell-of-report', 'select');
