-- Who read, changed or took out somebody's record is theirs to know.
create policy who_is_meant_reads on kernel_journal for select
  using (object = 'person:' || (select kernel_person()));
create index kernel_journal_object on kernel_journal (object, id) where object like 'person:%';
