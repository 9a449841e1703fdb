-- The jobs that tell people of a text, and the one that writes their mails.
call kernel_open_to_service('documents_document', 'tell-of-opening', 'select');
call kernel_open_to_service('networks_network', 'tell-of-opening', 'select');
call kernel_open_to_service('register_person', 'tell-of-opening', 'select');
call accounts_open_addresses_to('tell-of-opening');

call kernel_open_to_service('documents_document', 'tell-of-answers', 'select');
call kernel_open_to_service('networks_network', 'tell-of-answers', 'select');

call kernel_open_to_service('documents_document', 'tell-of-adoption', 'select');
call kernel_open_to_service('documents_contribution', 'tell-of-adoption', 'select');
call kernel_open_to_service('networks_network', 'tell-of-adoption', 'select');

call kernel_open_to_service('documents_document', 'tell-of-words', 'select');
call kernel_open_to_service('networks_network', 'tell-of-words', 'select');
call kernel_open_to_service('register_role', 'tell-of-words', 'select');

call kernel_open_to_service('documents_document', 'send-notices', 'select');
call kernel_open_links_to('send-notices', 'contribute');
call kernel_open_links_to('send-notices', 'own-page');

-- Links, addresses and what is unwanted are the business of that one now.
drop policy "tell-of-answers_makes_own-page" on kernel_link;
drop policy "tell-of-answers_reads_own-page" on kernel_link;
drop policy "tell-of-answers_makes_stop-mails" on kernel_link;
drop policy "tell-of-answers_reads_stop-mails" on kernel_link;
drop policy "service_tell-of-answers_select" on kernel_mail_unwanted;
drop policy "service_tell-of-answers_select" on accounts_account;
drop policy "service_tell-of-answers_select" on register_person;
