call kernel_open_to_erasure('trace_node', 'author_id', 'select');
call kernel_open_to_erasure('trace_node', 'author_id', 'update');
