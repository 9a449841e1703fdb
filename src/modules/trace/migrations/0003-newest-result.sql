-- The home page tells one thread that came to a result: the newest one its reader may see.
create index trace_node_result on trace_node (at desc) where kind = 'result';
