-- Lets one named service make links of one purpose and see which of them there are. A module calls it for each of its
-- own, so that no job can make a link that opens more than what it was written for.
create procedure kernel_open_links_to(service text, purpose text) language plpgsql as $$
begin
  execute format('create policy %I on kernel_link for insert
    with check ((select kernel_service()) = %L and purpose = %L)', service || '_makes_' || purpose, service, purpose);
  execute format('create policy %I on kernel_link for select
    using ((select kernel_service()) = %L and purpose = %L)', service || '_reads_' || purpose, service, purpose);
end $$;

-- A link that ended half a year ago tells nobody anything any more.
grant delete on kernel_link to plenaria_app;
create index kernel_link_ends on kernel_link (ends_at);
create policy sweep_reads on kernel_link for select
  using ((select kernel_service()) = 'sweep-links' and ends_at < (select kernel_now()) - interval '180 days');
create policy sweep_removes on kernel_link for delete
  using ((select kernel_service()) = 'sweep-links' and ends_at < (select kernel_now()) - interval '180 days');

-- Mails of a scope, by what they are for, that somebody does not want. Only whoever holds the link in such a mail says so.
create table kernel_mail_unwanted (
  scope_id uuid not null,
  person_id uuid not null,
  purpose text not null check (purpose ~ '^[a-z][a-z-]*$'),
  at timestamptz not null default kernel_now(),
  primary key (scope_id, person_id, purpose)
);
revoke update on kernel_mail_unwanted from plenaria_app;
alter table kernel_mail_unwanted enable row level security;
alter table kernel_mail_unwanted force row level security;
create policy bearers_see on kernel_mail_unwanted for select using (
  person_id = (select kernel_link_person('stop-mails')) and scope_id = (select kernel_link_scope('stop-mails'))
  and 'mail:' || purpose = (select kernel_link_object('stop-mails')));
create policy bearers_say on kernel_mail_unwanted for insert with check (
  person_id = (select kernel_link_person('stop-mails')) and scope_id = (select kernel_link_scope('stop-mails'))
  and 'mail:' || purpose = (select kernel_link_object('stop-mails')));
create policy bearers_take_back on kernel_mail_unwanted for delete using (
  person_id = (select kernel_link_person('stop-mails')) and scope_id = (select kernel_link_scope('stop-mails'))
  and 'mail:' || purpose = (select kernel_link_object('stop-mails')));
-- The secretariat sees whom its mails do not reach.
create policy staff_sees on kernel_mail_unwanted for select using (scope_id = any ((select kernel_staff_of())::uuid[]));
