-- Whoever is given a role that reaches other people's data, or stands in for one, has no long session from before.
create policy service_shorten_sessions_update on accounts_session for update
  using ((select kernel_service()) = 'shorten-sessions')
  with check ((select kernel_service()) = 'shorten-sessions' and ends_at <= (select kernel_now()) + interval '12 hours');
create policy service_shorten_sessions_select on accounts_session for select
  using ((select kernel_service()) = 'shorten-sessions');
