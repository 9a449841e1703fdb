-- The job that tells of a changed session reads what was changed, and who was reached by what was told of it minutes ago.
call kernel_open_to_service('programme_change', 'tell-of-session', 'select');
call kernel_open_to_service('notices_notice', 'tell-of-session', 'select');
