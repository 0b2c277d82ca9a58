-- The venues, people and tags that an import created: undoing the import deletes those of them that nothing uses.
-- A name that is deleted in another way leaves no row here, so that an archive may bring another name with its id.
create table import_name (
    run_id bigint not null references import_run on delete cascade,
    venue_id bigint references venue on delete cascade,
    person_id bigint references person on delete cascade,
    tag_id bigint references tag on delete cascade,
    check (num_nonnulls(venue_id, person_id, tag_id) = 1)
);
create index import_name_run on import_name (run_id);
create index import_name_venue on import_name (venue_id);
create index import_name_person on import_name (person_id);
create index import_name_tag on import_name (tag_id);
