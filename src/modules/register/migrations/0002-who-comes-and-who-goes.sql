-- Scopes that somebody belonged to once: what they said there keeps their name, and they are on no list any more.
alter table register_person add column former_ids uuid[] not null default '{}';
create policy former_fellows_read on register_person for select using (
  former_ids && (select kernel_member_of())::uuid[] or former_ids && (select kernel_staff_of())::uuid[]);

-- An invitation that is taken up makes the person and their role; a removal ends both.
call kernel_open_to_service('register_person', 'invitation', 'select');
create policy service_invitation_insert on register_person for insert with check ((select kernel_service()) = 'invitation');
call kernel_open_to_service('register_person', 'invitation', 'update');
call kernel_open_to_service('register_role', 'invitation', 'select');
create policy service_invitation_insert on register_role for insert with check ((select kernel_service()) = 'invitation');
call kernel_open_to_service('register_organisation', 'invitation', 'select');
call kernel_open_to_service('register_person', 'removal', 'select');
call kernel_open_to_service('register_person', 'removal', 'update');
call kernel_open_to_service('register_role', 'removal', 'select');
call kernel_open_to_service('register_role', 'removal', 'update');
call kernel_open_to_service('register_role', 'removal', 'delete');
call kernel_open_to_service('register_person', 'mail-sign-in', 'select');
grant update (scope_ids, kept_in, former_ids) on register_person to plenaria_app;
grant update (organisation_id) on register_person to plenaria_app;

-- Keepers correct what a record says; where it belongs is changed by those two alone.
create function register_belongs_where_it_did() returns trigger language plpgsql as $$
begin
  if (new.scope_ids, new.kept_in, new.former_ids, new.organisation_id)
      is distinct from (old.scope_ids, old.kept_in, old.former_ids, old.organisation_id)
    and coalesce((select kernel_service()), '') not in ('invitation', 'removal')
    and ((select kernel_person()) is not null or (select kernel_service()) is not null) then
    raise insufficient_privilege using message = 'where a record belongs is not changed by correcting it';
  end if;
  return new;
end $$;
create trigger belongs_where_it_did before update on register_person
  for each row execute function register_belongs_where_it_did();
