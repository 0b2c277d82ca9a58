-- Imports of the last weeks, each with the talks that it created and changed: an import is undone as one act.
create table import_run (
    id bigint generated always as identity primary key,
    account_id bigint references account on delete set null,
    source text not null default '',
    imported_at timestamptz not null default now(),
    undone_at timestamptz
);
create table import_change (
    run_id bigint not null references import_run on delete cascade,
    talk_id bigint not null references talk on delete cascade,
    -- the newest revision before the import; null for a talk that the import created
    revision_before bigint references revision on delete set null,
    revision_after bigint not null references revision on delete cascade,
    published boolean not null,
    primary key (run_id, talk_id)
);
create index import_change_talk on import_change (talk_id);
