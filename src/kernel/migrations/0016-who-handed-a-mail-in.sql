-- Who handed a mail in: what SPF (RFC 7208) is asked about. Both go with the row.
alter table kernel_mail_in
  add column client inet,
  add column client_name text check (length(client_name) <= 255);
create index kernel_mail_in_file on kernel_mail_in (file_id);
