-- Words of the domain: see src/README.md. Everything that code promises is also held here.
-- Kinds, statuses and languages are text without a list of values: the next one must not need a migration.

create domain partial_date as text collate "C"
    check (value ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$');

create domain language_code as text
    check (value ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');

create domain slug as text
    check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(value) <= 120);

create domain web_address as text
    check (value ~* '^https?://[^/]' and length(value) <= 2000);

-- The speaker's own line. One row, always there.
create table site (
    id smallint primary key default 1 check (id = 1),
    name text not null default '',
    time_zone text not null default 'Europe/Paris',
    -- raised by every change that visitors can see
    content_version bigint not null default 0,
    -- the starter content comes once: a site that was emptied stays empty
    starter_loaded_at timestamptz
);
insert into site default values;

-- One row a language that the site is read in; the first is the default.
create table site_text (
    language language_code primary key,
    position integer not null unique,
    page_title text not null,
    pitch text not null default ''
);
insert into site_text (language, position, page_title) values ('fr', 0, 'Conférences'), ('en', 1, 'Talks');

create table site_link (
    id bigint generated always as identity primary key,
    position integer not null unique deferrable initially deferred,
    label text not null check (label <> ''),
    url text not null check (url ~* '^(https?://[^/]|mailto:[^@]+@[^@]+$)')
);

-- Who may sign in. An account made by dev mode is removed by the next start outside it.
create table account (
    id bigint generated always as identity primary key,
    username text not null check (username <> ''),
    password_hash text not null,
    role text not null,
    language language_code,
    development boolean not null default false,
    created_at timestamptz not null default now()
);
create unique index account_username on account (lower(username));

-- A signed-in browser. Only the SHA-256 of its cookie's token is kept.
create table session (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id bigint not null references account on delete cascade,
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at timestamptz not null
);
create index session_account on session (account_id);

-- Sign-ins that failed, by account name and by network address, to slow guessing down on every replica.
create table sign_in_failure (
    id bigint generated always as identity primary key,
    subject text not null,
    failed_at timestamptz not null default now()
);
create index sign_in_failure_subject on sign_in_failure (subject, failed_at);

-- One-time tokens for making the first account, by their SHA-256.
create table setup_token (
    token_hash bytea primary key check (length(token_hash) = 32),
    created_at timestamptz not null default now()
);

create table venue (
    id bigint generated always as identity primary key,
    name text not null check (name <> ''),
    website web_address,
    kind text,
    city text,
    country text
);
create unique index venue_name on venue (lower(name));

-- Other ways a venue was written: imports and restores find it by them.
create table venue_spelling (
    spelling text primary key check (spelling <> ''),
    venue_id bigint not null references venue on delete cascade
);
create unique index venue_spelling_lower on venue_spelling (lower(spelling));
create index venue_spelling_venue on venue_spelling (venue_id);

create table person (
    id bigint generated always as identity primary key,
    name text not null check (name <> ''),
    website web_address
);
create unique index person_name on person (lower(name));

create table person_spelling (
    spelling text primary key check (spelling <> ''),
    person_id bigint not null references person on delete cascade
);
create unique index person_spelling_lower on person_spelling (lower(spelling));
create index person_spelling_person on person_spelling (person_id);

create table tag (
    id bigint generated always as identity primary key,
    name text not null check (name <> '')
);
create unique index tag_name on tag (lower(name));

create table tag_label (
    tag_id bigint not null references tag on delete cascade,
    language language_code not null,
    label text not null check (label <> ''),
    primary key (tag_id, language)
);

create table tag_spelling (
    spelling text primary key check (spelling <> ''),
    tag_id bigint not null references tag on delete cascade
);
create unique index tag_spelling_lower on tag_spelling (lower(spelling));
create index tag_spelling_tag on tag_spelling (tag_id);

-- A talk, and (once published) what visitors read of it. Drafts live in revision alone.
create table talk (
    id bigint generated always as identity primary key,
    slug slug unique,
    position integer not null,
    created_at timestamptz not null default now(),
    published_at timestamptz,
    publish_at timestamptz,
    deleted_at timestamptz,
    check (published_at is null or slug is not null)
);
create index talk_position on talk (position);

create table talk_text (
    talk_id bigint not null references talk on delete cascade,
    language language_code not null,
    title text not null check (title <> ''),
    abstract text not null default '',
    primary key (talk_id, language)
);

create table talk_tag (
    talk_id bigint not null references talk on delete cascade,
    position integer not null,
    tag_id bigint not null references tag,
    primary key (talk_id, position),
    unique (talk_id, tag_id) deferrable initially deferred
);
create index talk_tag_tag on talk_tag (tag_id);

create table delivery (
    id uuid primary key,
    talk_id bigint not null references talk on delete cascade,
    position integer not null,
    venue_id bigint not null references venue,
    date partial_date,
    end_date partial_date,
    city text check (city <> ''),
    online boolean not null default false,
    edition text check (edition <> ''),
    note text check (note <> ''),
    language language_code,
    cancelled boolean not null default false,
    check (end_date is null or date is not null)
);
create index delivery_talk on delivery (talk_id);
create index delivery_venue on delivery (venue_id);

create table delivery_speaker (
    delivery_id uuid not null references delivery on delete cascade,
    position integer not null,
    person_id bigint not null references person,
    primary key (delivery_id, position),
    unique (delivery_id, person_id) deferrable initially deferred
);
create index delivery_speaker_person on delivery_speaker (person_id);

-- At a delivery or at the talk itself.
create table link (
    id bigint generated always as identity primary key,
    talk_id bigint references talk on delete cascade,
    delivery_id uuid references delivery on delete cascade,
    position integer not null,
    kind text not null check (kind <> ''),
    url web_address not null,
    label text check (label <> ''),
    language language_code,
    credit text check (credit <> ''),
    check (num_nonnulls(talk_id, delivery_id) = 1)
);
create index link_talk on link (talk_id);
create index link_delivery on link (delivery_id);

-- Everything a talk ever was. The newest revision is the draft; the one last published is what visitors read.
create table revision (
    id bigint generated always as identity primary key,
    talk_id bigint not null references talk on delete cascade,
    kind text not null check (kind <> ''),
    content jsonb not null,
    account_id bigint references account on delete set null,
    created_at timestamptz not null default now()
);
create index revision_talk on revision (talk_id, id);

-- Addresses a talk had before; each answers with a redirection to the present one.
create table old_slug (
    slug slug primary key,
    talk_id bigint not null references talk on delete cascade,
    created_at timestamptz not null default now()
);
create index old_slug_talk on old_slug (talk_id);
