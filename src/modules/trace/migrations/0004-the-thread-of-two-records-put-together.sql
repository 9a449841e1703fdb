-- When two records are put together, the thread of the one goes on as the other's.
call register_moves_when_merged('trace_node', 'author_id', 'organisation_id');
call register_names_for_good('trace_node', 'author_id', 'organisation_id');
call register_moves_when_merged('trace_link', 'tied_by', 'author_id');
call register_names_for_good('trace_link', 'tied_by', 'author_id');
create index trace_node_organisation on trace_node (organisation_id) where organisation_id is not null;
create index trace_link_tied_by on trace_link (tied_by);
create index trace_link_author on trace_link (author_id) where author_id is not null;
