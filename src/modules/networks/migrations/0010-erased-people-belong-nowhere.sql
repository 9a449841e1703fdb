call kernel_let_erasure_remove('networks_membership', 'person_id');
call kernel_let_erasure_remove('networks_offer', 'person_id');
