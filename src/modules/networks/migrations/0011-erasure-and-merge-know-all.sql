-- When two records are put together, seats in open bodies, offers to them and segments go over.
call register_moves_when_merged('networks_house_member', 'person_id');
call register_names_for_good('networks_house_member', 'person_id');
call register_moves_when_merged('networks_house_offer', 'person_id');
call register_names_for_good('networks_house_offer', 'person_id');
call register_moves_when_merged('networks_segment', 'person_id');
call register_names_for_good('networks_segment', 'person_id');
create index networks_segment_person on networks_segment (person_id);

-- Of the erased no seat stays, no offer, no list that they brought, and no segment that was theirs alone.
call kernel_let_erasure_remove('networks_house_member', 'person_id');
call kernel_let_erasure_remove('networks_house_offer', 'person_id');
call kernel_let_erasure_remove('networks_import', 'person_id');
call kernel_let_erasure_remove('networks_import_piece', 'person_id');
call kernel_let_erasure_remove('networks_import_batch', 'person_id');
call kernel_let_erasure_remove('networks_import_decision', 'person_id');
call kernel_let_erasure_remove('networks_found', 'record_id');
call kernel_let_erasure_remove('networks_two', 'one_id');
call kernel_let_erasure_remove('networks_two', 'other_id');
create policy erasure_reads on networks_segment for select using (
  (select kernel_service()) = 'erasure' and person_id = any ((select kernel_to_erase())::uuid[]));
create policy erasure_removes on networks_segment for delete using (
  (select kernel_service()) = 'erasure' and person_id = any ((select kernel_to_erase())::uuid[]) and shown_to = 'me');
create index networks_two_other on networks_two (other_id);

-- Whoever asks for a copy is told of what they keep and brought, also where they are staff no more.
create policy copies_read_own on networks_segment for select
  using ((select kernel_service()) = 'make-copy' and person_id = (select kernel_person()));
create policy copies_read_own on networks_import for select
  using ((select kernel_service()) = 'make-copy' and person_id = (select kernel_person()));
