-- A talk that the speaker offers to an event. Nothing of it is public.
create table proposal (
    id bigint generated always as identity primary key,
    talk_id bigint not null references talk on delete cascade,
    event text not null,
    city text,
    -- partial dates: 2026, 2026-03 or 2026-03-14
    date text,
    deadline text,
    url text,
    note text not null default '',
    state text not null,
    -- when the delivery was added to the talk, after the event accepted it
    delivery_added_at timestamptz,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    deleted_at timestamptz
);
create index proposal_talk on proposal (talk_id);
