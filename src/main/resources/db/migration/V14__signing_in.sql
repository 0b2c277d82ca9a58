-- Signing in: one form of each name, browsers that are known, what happened at the door, restored dumps.

-- The name of each account in the one form in which names are compared. The program makes it (UsernameKey), because Java and
-- PostgreSQL lower some letters differently, and adds what is missing. A table of its own: the previous release adds accounts
-- without this form.
create table account_name (
    name_key text primary key check (name_key <> ''),
    account_id bigint not null unique references account on delete cascade
);

-- A browser that signed in once: strangers' failures do not count for it. Only the SHA-256 of its cookie's token is kept.
create table known_browser (
    id bigint generated always as identity primary key,
    token_hash bytea not null unique check (length(token_hash) = 32),
    account_id bigint not null references account on delete cascade,
    session_hash bytea references session on delete set null,
    user_agent text,
    used_at timestamptz not null default now(),
    -- the newest event that a page of the admin has told this browser of
    told_event_id bigint not null default 0
);
create index known_browser_account on known_browser (account_id);
create index known_browser_session on known_browser (session_hash);

-- Sign-ins, and failures to sign in: these are counted for an hour in one row, so that strangers cannot fill the table.
-- No name that was typed is kept, because it may be a password: a failure for no account has no name.
create table sign_in_event (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    kind text not null,
    account_id bigint references account on delete cascade,
    browser_id bigint,
    user_agent text,
    times integer not null default 1
);
create index sign_in_event_account on sign_in_event (account_id, id);

-- names a session in the form that closes it
alter table session add column id bigint generated always as identity;

-- The transaction that wrote this row, as the row says it. PostgreSQL keeps the same number in the row's xmin, unless the row
-- came out of a dump: then sessions came out of it too, and they stay closed.
create table session_era (written xid not null);
insert into session_era (written) values (cast(pg_current_xact_id() as xid));
