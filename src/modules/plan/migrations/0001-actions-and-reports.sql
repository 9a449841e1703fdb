-- What an adopted text asks for. There is no column for its state: without an owner it is proposed, with one it is
-- agreed, and from the first report on it is what the last report says.
create table plan_action (
  id uuid primary key,
  scope_id uuid not null references networks_network (id),
  visibility text not null check (visibility in ('public', 'network')),
  slug text not null,
  -- The block of the adopted text, and of the trace, that it came from: one action for each.
  block_id uuid not null unique,
  block_url text not null check (block_url like '/%'),
  document_title jsonb not null,
  document_url text not null check (document_url like '/%'),
  label text,
  title jsonb not null,
  priority jsonb,
  owner_kind text check (owner_kind in ('organisation', 'body', 'region', 'secretariat')),
  owner_id uuid,
  -- The regions of its owner, and those above: whose secretaries carry it too.
  region_ids uuid[] not null default '{}',
  -- As the owner was called when it agreed: visitors read the plan but not the register.
  owner_name jsonb,
  level text check (level in ('local', 'regional', 'global')),
  starts_on date,
  ends_on date,
  agreed_at timestamptz,
  agreed_by uuid,
  at timestamptz not null default kernel_now(),
  unique (scope_id, slug),
  check (ends_on >= starts_on),
  check ((owner_kind in ('organisation', 'body', 'region')) is not true or (owner_id is not null and owner_name is not null)),
  check (num_nulls(owner_kind, level, starts_on, ends_on, agreed_at, agreed_by) in (0, 6))
);
call kernel_protect('plan_action');
call kernel_open_to_service('plan_action', 'propose-actions', 'all');
call kernel_open_to_service('plan_action', 'place-face', 'select');
call kernel_open_to_service('plan_action', 'place-face', 'update');

create table plan_report (
  id uuid primary key,
  action_id uuid not null references plan_action,
  scope_id uuid not null,
  visibility text not null check (visibility in ('public', 'network')),
  text jsonb not null,
  state text not null check (state in ('on-course', 'delayed', 'done')),
  evidence_url text check (evidence_url ~ '^https?://'),
  evidence_label jsonb,
  made_by uuid not null,
  capacity text not null check (capacity in ('secretariat', 'regional-secretary', 'facilitator', 'delegate')),
  -- The organisation that a delegate spoke for, and its name on that day.
  organisation_id uuid,
  organisation_name jsonb,
  -- The region that a regional secretary spoke for.
  region_id uuid,
  at timestamptz not null default kernel_now(),
  check (state <> 'done' or evidence_url is not null),
  check (evidence_label is null or evidence_url is not null),
  check ((capacity = 'delegate') = (organisation_id is not null)),
  check ((capacity = 'regional-secretary') = (region_id is not null))
);
create index plan_report_action on plan_report (action_id, at desc, id desc);
call kernel_protect('plan_report');
create policy reporters_add on plan_report for insert with check (
  made_by = (select kernel_person())
  and scope_id = any ((select kernel_member_of())::uuid[])
  and (
    capacity = 'facilitator' and capacity || ':' || scope_id = any ((select kernel_roles())::text[])
    or capacity = 'regional-secretary' and region_id = any ((select kernel_staff_of())::uuid[])
    or capacity = 'delegate' and capacity || ':' || scope_id || ':' || organisation_id = any ((select kernel_roles())::text[])
  )
);

-- A region speaks of its own actions. A policy sees only the report; this sees its action as well.
create function plan_report_of_its_region() returns trigger language plpgsql as $$
begin
  if not exists (select from plan_action where id = new.action_id and new.region_id = any (region_ids)) then
    raise insufficient_privilege using message = 'the action is not of this region';
  end if;
  return new;
end $$;
create trigger of_its_region before insert on plan_report
  for each row when (new.region_id is not null) execute function plan_report_of_its_region();

call kernel_open_to_service('plan_report', 'place-face', 'select');
call kernel_open_to_service('plan_report', 'place-face', 'update');
