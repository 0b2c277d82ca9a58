-- Several programs on one database: each hears of what another changed, and of what is done in turns one does each turn.

-- by the database's clock, the one they share
alter table site add column content_changed_at timestamptz not null default now();

-- Whoever changes what visitors see is heard: an older release beside a newer one, or somebody at a prompt.
create function tell_content_changed() returns trigger language plpgsql as $$
begin
    new.content_changed_at := clock_timestamp();
    perform pg_notify('estrade_content', '');
    return new;
end $$;

create trigger tell_content_changed before update of content_version on site
    for each row execute function tell_content_changed();

-- one row for each kind of work, as ShedLock has it
create table shedlock (
    name text primary key,
    lock_until timestamptz not null,
    locked_at timestamptz not null,
    locked_by text not null
);
