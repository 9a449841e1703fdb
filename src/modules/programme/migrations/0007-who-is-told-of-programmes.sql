-- The job that tells the members of a network of its programme.
call kernel_open_to_service('programme_series', 'tell-of-programme', 'select');
call kernel_open_to_service('networks_network', 'tell-of-programme', 'select');
call kernel_open_to_service('register_person', 'tell-of-programme', 'select');
call accounts_open_addresses_to('tell-of-programme');
-- And the one that tells them that a session was changed.
call kernel_open_to_service('programme_session', 'tell-of-session', 'select');
call kernel_open_to_service('networks_network', 'tell-of-session', 'select');
call kernel_open_to_service('register_person', 'tell-of-session', 'select');
call accounts_open_addresses_to('tell-of-session');
