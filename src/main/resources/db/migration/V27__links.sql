-- The requests that the program sent to other hosts: shown to the speaker, deleted after 30 days.
create table outgoing_request (
    id bigint generated always as identity primary key,
    sent_at timestamptz not null,
    purpose text not null,
    address text not null,
    outcome text not null,
    bytes bigint not null,
    milliseconds integer not null
);
create index on outgoing_request (sent_at);
-- What is known about each address that visitors can follow.
create table link_check (
    id bigint generated always as identity primary key,
    address text not null unique,
    state text not null,
    problem text,
    moved_to text,
    archived text,
    failures integer not null default 0,
    failing_since timestamptz,
    checked_at timestamptz,
    next_check_at timestamptz not null,
    hidden boolean not null default false,
    trusted boolean not null default false,
    -- whether a copy of the file is to be taken into this site, and why that failed
    copy_wanted boolean not null default false,
    copy_problem text
);
create index link_check_next on link_check (next_check_at);

-- What the speaker lets the program do about links: one row, or none until the settings are changed.
create table link_watch (
    id smallint primary key check (id = 1),
    watches boolean not null,
    finds_copies boolean not null,
    saves_copies boolean not null
);

-- Where a file of this site was copied from.
create table link_copy (
    path text primary key,
    original text not null
);
