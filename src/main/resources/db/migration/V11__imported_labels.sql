-- The labels and spellings that the import of a translation gave to tags: undoing the import takes them back.
create table import_label (
    run_id bigint not null references import_run on delete cascade,
    tag_id bigint not null references tag on delete cascade,
    language text not null,
    -- null when the tag had a label in the language already
    label text,
    -- null when the word was known as a spelling already
    spelling text
);
create index import_label_run on import_label (run_id);
create index import_label_tag on import_label (tag_id);
