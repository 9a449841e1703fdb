-- When two records of one person are put together, what the one wrote is the other's.
call register_moves_when_merged('translations_face', 'made_by');
call register_names_for_good('translations_face', 'made_by');
create index translations_face_made_by on translations_face (made_by);
