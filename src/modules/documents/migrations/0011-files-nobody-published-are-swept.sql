-- A file that came as a later version, or as a translation, and was neither published nor entered, goes after thirty days.
grant delete on documents_arrival to plenaria_app;
create policy only_swept on documents_arrival as restrictive for delete using (
  (select kernel_service()) = 'sweep-arrivals' and done_at is null and made_at < (select kernel_now()) - interval '30 days');
create policy sweep_reads on documents_arrival for select using (
  (select kernel_service()) = 'sweep-arrivals' and done_at is null and made_at < (select kernel_now()) - interval '30 days');
create policy sweep_removes on documents_arrival for delete using (
  (select kernel_service()) = 'sweep-arrivals' and done_at is null and made_at < (select kernel_now()) - interval '30 days');
create index documents_arrival_waiting on documents_arrival (made_at) where done_at is null;
