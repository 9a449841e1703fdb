-- The job that tells the members of a network of its programme.
call kernel_open_to_service('programme_series', 'tell-of-programme', 'select');
call kernel_open_to_service('networks_network', 'tell-of-programme', 'select');
call kernel_open_to_service('register_person', 'tell-of-programme', 'select');
call accounts_open_addresses_to('tell-of-programme');
