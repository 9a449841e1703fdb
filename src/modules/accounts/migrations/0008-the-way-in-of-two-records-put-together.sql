-- When two records of one person are put together, their ways in go over: what proves them, and the account where the
-- one that stays has none. Where both have one, the other address leads to the one that stays.
call register_moves_when_merged('accounts_account', 'person_id');
call register_seals_when_merged('accounts_account', 'address');
call register_names_for_good('accounts_account', 'person_id');
call register_moves_when_merged('accounts_passkey', 'person_id');
call register_names_for_good('accounts_passkey', 'person_id');
call register_moves_when_merged('accounts_totp', 'person_id');
call register_names_for_good('accounts_totp', 'person_id');
call register_moves_when_merged('accounts_recovery_code', 'person_id');
call register_names_for_good('accounts_recovery_code', 'person_id');
call register_moves_when_merged('accounts_invitation', 'invited_by', 'organisation_id');
call register_names_for_good('accounts_invitation', 'invited_by', 'organisation_id');

-- Who is signed in with the record that leads on is out, and so is who was about to be.
call kernel_open_to_service('accounts_session', 'merge', 'select');
call kernel_open_to_service('accounts_session', 'merge', 'delete');
call kernel_open_to_service('accounts_attempt', 'merge', 'select');
call kernel_open_to_service('accounts_attempt', 'merge', 'delete');
-- Nobody is signed in as a record that leads to another one.
create function accounts_signs_in_who_stays() returns trigger language plpgsql as $$
begin
  if exists (select from register_person where id = new.person_id and merged_into is not null) then
    raise insufficient_privilege using message = 'this record leads to another one, which signs in';
  end if;
  return new;
end $$;
create trigger signs_in_who_stays before insert on accounts_session
  for each row execute function accounts_signs_in_who_stays();
