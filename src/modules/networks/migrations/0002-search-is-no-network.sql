-- `/search` is a page of the house; and its job must know the addresses of every network.
alter table networks_network add constraint networks_network_slug_is_not_search check (slug <> 'search');
call kernel_open_to_service('networks_network', 'search', 'select');
