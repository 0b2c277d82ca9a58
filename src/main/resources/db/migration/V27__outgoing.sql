-- The requests that the program sent to other hosts: shown to the speaker, deleted after 30 days.
create table outgoing_request (
    id bigint generated always as identity primary key,
    sent_at timestamptz not null,
    purpose text not null,
    address text not null,
    outcome text not null,
    bytes integer not null,
    milliseconds integer not null
);
create index on outgoing_request (sent_at);
