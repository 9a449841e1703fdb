create index accounts_session_ends on accounts_session (ends_at);
create policy sweep_reads on accounts_session for select
  using ((select kernel_service()) = 'sweep-sessions' and ends_at < (select kernel_now()));
create policy sweep_removes on accounts_session for delete
  using ((select kernel_service()) = 'sweep-sessions' and ends_at < (select kernel_now()));
