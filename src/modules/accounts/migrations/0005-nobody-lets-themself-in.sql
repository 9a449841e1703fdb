-- Sessions are opened and proven by the services alone; whose they are sees and ends them.
drop policy own on accounts_session;
create policy own_reads on accounts_session for select using (person_id = (select kernel_person()));
create policy own_ends on accounts_session for delete using (person_id = (select kernel_person()));
-- Whoever is given a role that reaches other people's data has no long session from before.
create policy service_invitation_shortens on accounts_session for update
  using ((select kernel_service()) = 'invitation')
  with check ((select kernel_service()) = 'invitation' and ends_at <= (select kernel_now()) + interval '12 hours');

-- Whoever writes the code and the link writes them once, and proves nothing with them.
drop policy "service_mail-sign-in_update" on accounts_attempt;
create policy service_mail_sign_in_arms on accounts_attempt for update
  using ((select kernel_service()) = 'mail-sign-in' and code_hash is null and proven_at is null)
  with check ((select kernel_service()) = 'mail-sign-in' and proven_at is null and session_id is null);

-- The place hangs together: a region and an organisation of the network, or the house and neither. Only administrators
-- bring in administrators and sector officers; a regional secretary brings in whom the own region keeps, and the people
-- of its affiliates; a steward those of the own affiliate, whose region keeps them.
create or replace function accounts_may_invite(
  scope_id uuid, network_id uuid, region_id uuid, organisation_id uuid, role text
) returns boolean language sql stable as $$
  with house as (select id from networks_house),
  region as (select 1 as is from networks_region where id = $3 and scope_id = $2),
  organisation as (select kept_in from register_organisation where id = $4 and scope_ids @> array[$2])
  select
    case when $2 is null then $1 = (select id from house) and $3 is null and $4 is null
      else $1 in ($2, $3) and ($3 is null or exists (select from region)) and ($4 is null or exists (select from organisation))
    end
    and (
      array['administrator:' || (select id from house), 'administrator:' || $2] && (select kernel_roles())::text[]
      or $5 not in ('administrator', 'sector-officer') and $2 = any ((select kernel_staff_of())::uuid[])
      or $5 in ('member', 'delegate', 'steward') and $1 = $2 and $3 = any ((select kernel_staff_of())::uuid[])
        and ($4 is null or exists (select from organisation where kept_in && (select kernel_staff_of())::uuid[]))
      or $5 in ('member', 'delegate') and $1 = $2
        and 'steward:' || $2 || ':' || $4 = any ((select kernel_roles())::text[])
        and ($3 is null or exists (select from organisation where $3 = any (kept_in)))
    )
$$;

-- What was taken up or taken back is never open again, and who could not give the role does not renew its invitation.
drop policy inviters_end on accounts_invitation;
create policy inviters_end on accounts_invitation for update
  using (used_at is null and revoked_at is null and (invited_by = (select kernel_person())
    or scope_id = any ((select kernel_staff_of())::uuid[]) or network_id = any ((select kernel_staff_of())::uuid[])
    or 'steward:' || network_id || ':' || organisation_id = any ((select kernel_roles())::text[])))
  with check (used_at is null and used_by is null
    and (revoked_at is not null or accounts_may_invite(scope_id, network_id, region_id, organisation_id, role)));
drop policy service_invitation_update on accounts_invitation;
create policy service_invitation_uses on accounts_invitation for update
  using ((select kernel_service()) = 'invitation' and used_at is null and revoked_at is null)
  with check ((select kernel_service()) = 'invitation' and used_at is not null and used_by is not null);
drop policy service_removal_update on accounts_invitation;
create policy service_removal_revokes on accounts_invitation for update
  using ((select kernel_service()) = 'removal' and used_at is null and revoked_at is null)
  with check ((select kernel_service()) = 'removal' and used_at is null and revoked_at is not null);

-- Asks whether the secret of the house still opens them.
call accounts_open_addresses_to('doctor');
