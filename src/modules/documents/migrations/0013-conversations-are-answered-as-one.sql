-- The answer to what began a conversation answers what was said in it until then: everyone has an answer, and one only.
alter table documents_answer add column answered_with uuid references documents_contribution;
alter table documents_answer drop constraint documents_answer_treatment_check;
alter table documents_answer add constraint documents_answer_treatment_check
  check (treatment in ('taken-up', 'merged', 'declined', 'answered'));
alter table documents_answer add constraint documents_answer_with check ((treatment = 'answered') = (answered_with is not null));
create index documents_answer_with on documents_answer (answered_with) where answered_with is not null;

-- The thread says so of such words.
alter table trace_node drop constraint trace_node_fate_check;
alter table trace_node add constraint trace_node_fate_check
  check (fate in ('none', 'waiting', 'taken-up', 'merged', 'declined', 'answered'));
create or replace function trace_node_is_history() returns trigger language plpgsql as $$
declare
  answered boolean := old.fate = 'waiting' and new.fate in ('taken-up', 'merged', 'declined', 'answered');
  by_service boolean := coalesce(kernel_service() in ('place-face', 'erasure'), false);
begin
  if trace_reach(new.visibility) < trace_reach(old.visibility) then
    raise insufficient_privilege using message = 'what was shown on the thread stays shown';
  end if;
  if new.fate is distinct from old.fate and not answered then
    raise insufficient_privilege using message = 'what was said is answered once';
  end if;
  if new.answer is distinct from old.answer and not answered and not by_service then
    raise insufficient_privilege using message = 'an answer stays as it was given';
  end if;
  if new.title is distinct from old.title and old.kind = 'said' and not by_service then
    raise insufficient_privilege using message = 'what was said stays as it was said';
  end if;
  return new;
end $$;
