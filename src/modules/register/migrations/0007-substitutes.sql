-- Who stands in for somebody in a role, on which days: then, and only then, they hold it, too.
alter table register_role
  add column substitute_from date,
  add column substitute_until date,
  add constraint register_role_days_of_substitute check (
    (substitute_until is null or substitute_from is not null) and substitute_until >= substitute_from);
create index register_role_substitute on register_role (substitute_id) where substitute_id is not null;
create policy substitutes_read on register_role for select using (substitute_id = (select kernel_person()));
-- A role stays whose, where and what it was: another one is another row.
revoke update on register_role from plenaria_app;
grant update (ends_on, substitute_id, substitute_from, substitute_until) on register_role to plenaria_app;
