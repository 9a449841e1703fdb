call kernel_let_erasure_remove('accounts_account', 'person_id');
call kernel_let_erasure_remove('accounts_session', 'person_id');
call kernel_let_erasure_remove('accounts_passkey', 'person_id');
call kernel_let_erasure_remove('accounts_totp', 'person_id');
call kernel_let_erasure_remove('accounts_recovery_code', 'person_id');
call kernel_let_erasure_remove('accounts_recovery', 'person_id');
call kernel_let_erasure_remove('accounts_vouch', 'by');
create policy erasure_reads_of_theirs on accounts_vouch for select
  using ((select kernel_service()) = 'erasure' and exists (select from accounts_recovery where id = recovery_id));
create policy erasure_removes_of_theirs on accounts_vouch for delete
  using ((select kernel_service()) = 'erasure' and exists (select from accounts_recovery where id = recovery_id));
-- Who asked to sign in with their address, or was invited at it, before anybody knew who that is.
call kernel_let_erasure_remove('accounts_attempt', 'person_id');
create policy erasure_reads_of_nobody on accounts_attempt for select
  using ((select kernel_service()) = 'erasure' and person_id is null and cardinality((select kernel_to_erase())) > 0);
create policy erasure_removes_of_nobody on accounts_attempt for delete
  using ((select kernel_service()) = 'erasure' and person_id is null and cardinality((select kernel_to_erase())) > 0);
call kernel_let_erasure_remove('accounts_invitation', 'used_by');
create policy erasure_reads_of_nobody on accounts_invitation for select
  using ((select kernel_service()) = 'erasure' and used_by is null and cardinality((select kernel_to_erase())) > 0);
create policy erasure_removes_of_nobody on accounts_invitation for delete
  using ((select kernel_service()) = 'erasure' and used_by is null and cardinality((select kernel_to_erase())) > 0);
-- Nobody comes in any more by an invitation of somebody who is gone.
create policy erasure_revokes on accounts_invitation for update
  using ((select kernel_service()) = 'erasure' and invited_by = any ((select kernel_to_erase())::uuid[])
    and used_at is null and revoked_at is null)
  with check ((select kernel_service()) = 'erasure' and used_at is null and revoked_at is not null);

-- That it was asked for is told by mail, and a copy that is ready.
call accounts_open_addresses_to('ask-erasure');
call accounts_open_addresses_to('make-copy');
-- What is said of an invitation is whose name and which role; it is its person's to know.
create policy copies_read_own on accounts_invitation for select
  using ((select kernel_service()) = 'make-copy' and used_by = (select kernel_person()));
