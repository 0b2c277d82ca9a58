-- Where a new talk is put in the speaker's order: top or bottom.
alter table site add column new_talks text not null default 'top';

-- What a merge of two venues, people or tags has changed, so that the speaker can undo it.
create table name_merge (
    id bigint generated always as identity primary key,
    kind text not null check (kind <> ''),
    gone_id bigint not null,
    kept_id bigint not null,
    before jsonb not null,
    made_at timestamptz not null default now()
);
