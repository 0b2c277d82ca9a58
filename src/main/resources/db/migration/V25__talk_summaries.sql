-- What the lists of the admin sort, filter and count talks by, computed by the program from the newest and the published
-- content of each talk. A change marks the row as stale; the next list computes it again.
create table talk_summary (
    talk_id bigint primary key references talk on delete cascade,
    stale boolean not null default true,
    -- site.all_talks_version when the row was computed
    all_talks_version bigint not null default -1,
    title text not null default '',
    status text not null default 'draft',
    -- the most serious thing that is missing, 0 for the most serious of all; null when nothing is missing
    gap smallint,
    deliveries integer not null default 0,
    links integer not null default 0,
    last_date text not null default '',
    -- the last day on which each delivery may begin, as text
    days text[] not null default '{}',
    until text not null default '',
    words tsvector not null default '',
    changed_at timestamptz not null default 'epoch'
);
create index talk_summary_stale on talk_summary (talk_id) where stale;
create index talk_summary_version on talk_summary (all_talks_version);
insert into talk_summary (talk_id) select id from talk;

-- The version of the content after the last change that may show in any talk, for example the new name of a venue.
alter table site add column all_talks_version bigint not null default 0;

create function talk_summary_of_revision() returns trigger language plpgsql as $$
begin
    -- rows are locked in one order, so that two changes do not wait for each other
    insert into talk_summary (talk_id) select distinct talk_id from changed order by talk_id
    on conflict (talk_id) do update set stale = true where not talk_summary.stale;
    return null;
end $$;

create trigger talk_summary_insert after insert on revision
    referencing new table as changed for each statement execute function talk_summary_of_revision();
create trigger talk_summary_update after update on revision
    referencing new table as changed for each statement execute function talk_summary_of_revision();

create function talk_summary_of_talk() returns trigger language plpgsql as $$
begin
    update talk_summary set stale = true where talk_id = new.id and not stale;
    return null;
end $$;

create trigger talk_summary_change after update on talk for each row
    when (old.published_at is distinct from new.published_at or old.deleted_at is distinct from new.deleted_at
        or old.hints is distinct from new.hints)
    execute function talk_summary_of_talk();
