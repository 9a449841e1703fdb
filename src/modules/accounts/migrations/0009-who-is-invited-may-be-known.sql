-- Whoever takes up an invitation may be on a list already: their record is found by the address, by its keyed hash alone.
call kernel_open_to_service('register_contact', 'invitation', 'select');
