-- What one person waits for goes before what thousands get: a code to sign in passes a mailing.
alter table kernel_mail add column bulk boolean not null default false;
grant insert (bulk) on kernel_mail to plenaria_app;
drop index kernel_mail_due;
create index kernel_mail_due on kernel_mail (bulk, next_at, id) where state in ('waiting', 'sending');

-- Whoever took it is speaking of it now, or is about to. What a dead process had only taken is sent as if nothing was.
alter table kernel_mail add column begun boolean not null default false;

-- Lets the service that wrote mails see how they fared, and have those that have not left expire.
create procedure kernel_open_own_mails_to(service text, purpose text) language plpgsql as $$
begin
  execute format('create policy %I on kernel_mail for select
    using ((select kernel_service()) = %L and purpose = %L)', service || '_follows', service, purpose);
  execute format('create policy %I on kernel_mail for update
    using ((select kernel_service()) = %L and purpose = %L and state = ''waiting'')
    with check ((select kernel_service()) = %L and purpose = %L and state = ''waiting'')',
    service || '_stops', service, purpose, service, purpose);
end $$;
