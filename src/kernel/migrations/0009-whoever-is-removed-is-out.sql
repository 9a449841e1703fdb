-- What was on its way to somebody who is removed does not arrive, and their links open nothing.
call kernel_open_to_service('kernel_link', 'removal', 'select');
call kernel_open_to_service('kernel_link', 'removal', 'update');
call kernel_open_to_service('kernel_mail', 'removal', 'select');
create policy service_removal_update on kernel_mail for update
  using ((select kernel_service()) = 'removal' and state = 'waiting')
  with check ((select kernel_service()) = 'removal' and state = 'waiting');
