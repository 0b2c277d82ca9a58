-- What feed readers, calendars and maps need of what is published. See src/README.md for the words.

-- A name that outlives every address, and since when visitors could read the talk.
alter table talk add column uid uuid not null default gen_random_uuid() unique;
alter table talk add column first_published_at timestamptz;
update talk set first_published_at = published_at where published_at is not null;

-- When visitors last saw the talk change: its fingerprint says whether they did.
alter table talk add column fingerprint text;
alter table talk add column changed_at timestamptz not null default now();
update talk set changed_at = coalesce(published_at, created_at);

-- How often a delivery changed since it was first seen, which calendars ask for. It counts on when a delivery that was
-- taken away comes back.
create table delivery_change (
    delivery_id uuid primary key,
    sequence integer not null default 0,
    fingerprint text not null default '',
    changed_at timestamptz not null default now()
);
insert into delivery_change (delivery_id, changed_at)
select delivery.id, talk.changed_at from delivery join talk on talk.id = delivery.talk_id;

-- Where a venue is, in degrees north and east: typed, or found by the name of its town.
alter table venue add column latitude double precision check (latitude between -90 and 90);
alter table venue add column longitude double precision check (longitude between -180 and 180);
alter table venue add check (num_nonnulls(latitude, longitude) <> 1);
