-- What translators wrote of words that are taken away goes with them.
grant delete on translations_face to plenaria_app;
create policy only_services_remove on translations_face as restrictive for delete
  using ((select kernel_service()) is not null);
create policy erasure_reads on translations_face for select
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
create policy erasure_removes on translations_face for delete
  using ((select kernel_service()) = 'erasure' and cardinality((select kernel_to_erase())) > 0);
