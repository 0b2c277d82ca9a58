-- The texts in the main language from which translations were made, by the language of the translation.
alter table talk add column translated_from jsonb not null default '{}';
