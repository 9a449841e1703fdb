call kernel_let_erasure_remove('networks_membership', 'person_id');
call kernel_let_erasure_remove('networks_offer', 'person_id');
-- To work out what rights whoever asked for a copy has, on whose eyes it is made.
call kernel_open_to_service('networks_membership', 'make-copy', 'select');
call kernel_open_to_service('networks_network', 'make-copy', 'select');
call kernel_open_to_service('networks_region', 'make-copy', 'select');
