-- The job `search` reads what can be found; readers find it under their own rights.
call kernel_open_to_service('programme_series', 'search', 'select');
call kernel_open_to_service('programme_session', 'search', 'select');
call kernel_open_to_service('programme_item', 'search', 'select');
call kernel_open_to_service('programme_speaker', 'search', 'select');
call kernel_open_to_service('programme_note', 'search', 'select');
