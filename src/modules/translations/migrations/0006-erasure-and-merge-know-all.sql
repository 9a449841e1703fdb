-- When two records of one person are put together, what the one proposed was proposed by the other.
call register_moves_when_merged('translations_proposal', 'person_id');
call register_names_for_good('translations_proposal', 'person_id');
create index translations_proposal_person on translations_proposal (person_id);
grant update (proposed_by) on translations_face to plenaria_app;
call register_names_for_good('translations_face', 'proposed_by');
create index translations_face_proposed_by on translations_face (proposed_by) where proposed_by is not null;

-- What the erased proposed goes; and of words that are taken away, what anybody proposed, what went out in a file and
-- what came back in one.
call kernel_let_erasure_remove('translations_proposal', 'person_id');
create policy erasure_reads on translations_proposal for select
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
create policy erasure_removes on translations_proposal for delete
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
drop policy only_the_sweep_removes on translations_outing;
create policy only_these_remove on translations_outing as restrictive for delete
  using ((select kernel_service()) in ('sweep-outings', 'erasure'));
create policy erasure_reads on translations_outing for select
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
create policy erasure_removes on translations_outing for delete
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
drop policy only_the_sweep_removes on translations_return;
create policy only_these_remove on translations_return as restrictive for delete
  using ((select kernel_service()) in ('sweep-outings', 'erasure'));
create policy erasure_reads on translations_return for select
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
create policy erasure_removes on translations_return for delete
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
