-- Whoever asks for a copy of everything about them is told what they reported, wherever they belong today.
create policy copies_read_own on plan_report for select
  using ((select kernel_service()) = 'make-copy' and made_by = (select kernel_person()));
