-- Which mails somebody does not want they say by the link in one of them, or signed in: it is the same fact.
create policy own_sees on kernel_mail_unwanted for select using (person_id = (select kernel_person()));
create policy own_says on kernel_mail_unwanted for insert with check (person_id = (select kernel_person()));
create policy own_takes_back on kernel_mail_unwanted for delete using (person_id = (select kernel_person()));
create index kernel_mail_unwanted_person on kernel_mail_unwanted (person_id);

-- A mail of no scope may tell of several: whoever is removed from one of them does not get it any more.
alter table kernel_mail add column gathers uuid[];
grant insert (gathers) on kernel_mail to plenaria_app;
