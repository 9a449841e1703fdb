-- A long file is looked through part by part: the names of the rows that were dealt with; and what the file held that
-- could not be read (tracked changes and comments of OpenDocument).
alter table translations_return add column dealt jsonb not null default '[]';
alter table translations_return add column lost jsonb not null default '[]';
comment on column translations_return.dealt is 'type: string[]';
comment on column translations_return.lost is 'type: string[]';
grant update (dealt) on translations_return to plenaria_app;
