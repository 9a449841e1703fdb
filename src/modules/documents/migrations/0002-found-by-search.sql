-- The job `search` reads what can be found; readers find it under their own rights.
call kernel_open_to_service('documents_document', 'search', 'select');
call kernel_open_to_service('documents_block', 'search', 'select');
call kernel_open_to_service('documents_wording', 'search', 'select');
call kernel_open_to_service('documents_contribution', 'search', 'select');
call kernel_open_to_service('documents_answer', 'search', 'select');
