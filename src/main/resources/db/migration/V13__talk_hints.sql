-- What imports warned of in each talk, until the speaker corrects it or says that it is right. One JSON object a warning.
alter table talk add column hints jsonb not null default '[]';
