-- A Word file that came by mail is laid on the text that it is for, by a job, in the name of whoever is proven to have sent it.
call kernel_open_to_service('inbox_file', 'act-on-reply', 'select');
call kernel_open_to_service('inbox_item', 'lay-mailed-file', 'select');
call kernel_open_to_service('inbox_message', 'lay-mailed-file', 'select');
call kernel_open_to_service('inbox_file', 'lay-mailed-file', 'select');
create policy service_lays_mailed_files on inbox_turn for insert with check (
  (select kernel_service()) = 'lay-mailed-file' and verb in ('file-laid', 'file-unread'));
create policy service_lays_mailed_files on kernel_file for select using (
  (select kernel_service()) = 'lay-mailed-file' and scope_id <> kernel_house()
  and exists (select from inbox_file file where file.file_id = kernel_file.id));
