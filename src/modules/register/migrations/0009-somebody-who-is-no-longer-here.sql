-- Who was erased leaves a row that says nothing, so that what they did for others still hangs together.
alter table register_person add column erased_at timestamptz;
grant update (slug, erased_at) on register_person to plenaria_app;
create function register_only_erasure_erases() returns trigger language plpgsql as $$
begin
  if (new.slug, new.erased_at) is distinct from (old.slug, old.erased_at)
    and coalesce((select kernel_service()), '') <> 'erasure'
    and ((select kernel_person()) is not null or (select kernel_service()) is not null) then
    raise insufficient_privilege using message = 'a person is erased by the service of that name alone';
  end if;
  return new;
end $$;
create trigger only_erasure_erases before update on register_person
  for each row execute function register_only_erasure_erases();

call kernel_open_to_erasure('register_person', 'id', 'select');
call kernel_open_to_erasure('register_person', 'id', 'update');
call kernel_let_erasure_remove('register_role', 'person_id');
call kernel_open_to_erasure('register_role', 'substitute_id', 'select');
call kernel_open_to_erasure('register_role', 'substitute_id', 'update');
call kernel_let_erasure_remove('register_contact', 'person_id');
call kernel_let_erasure_remove('register_offer', 'person_id');
-- That somebody agreed, and when they took it back, stays as the proof.
call kernel_open_to_erasure('register_consent', 'person_id', 'select');
call kernel_open_to_erasure('register_consent', 'person_id', 'update');

-- Whose records a backup brought back is seen by comparing their ids with the list of the erased.
call kernel_open_to_service('register_person', 'replay-erasures', 'select');
call kernel_open_to_service('register_person', 'doctor', 'select');
-- Nobody is erased who holds the last of a role that the house cannot be without.
call kernel_open_to_service('register_role', 'erasure', 'select');
call kernel_open_to_service('register_role', 'ask-erasure', 'select');
call kernel_open_to_service('register_person', 'ask-erasure', 'select');
