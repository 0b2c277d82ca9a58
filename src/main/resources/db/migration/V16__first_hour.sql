-- The import of the sample talks, until the speaker keeps or removes them. Null: there are no sample talks.
alter table site add column sample_import_id bigint;

-- Whether the dashboard shows the first steps of a new site.
alter table site add column first_steps boolean not null default false;
