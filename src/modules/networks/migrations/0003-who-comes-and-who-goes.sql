call kernel_open_to_service('networks_network', 'invitation', 'select');
call kernel_open_to_service('networks_region', 'invitation', 'select');
call kernel_open_to_service('networks_membership', 'invitation', 'select');
create policy service_invitation_insert on networks_membership for insert with check ((select kernel_service()) = 'invitation');
call kernel_open_to_service('networks_network', 'removal', 'select');
call kernel_open_to_service('networks_membership', 'removal', 'select');
call kernel_open_to_service('networks_membership', 'removal', 'update');
call kernel_open_to_service('networks_membership', 'removal', 'delete');
call kernel_open_to_service('networks_membership', 'invitation', 'update');
alter table networks_network add constraint networks_network_more_reserved
  check (slug !~ '^(account|setup|quick-exit|invitation)$');
