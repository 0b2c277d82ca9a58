-- What editing in forms needs. See src/README.md for the words.

-- Which opened form an autosave came from: it goes on writing that one revision, and never conflicts with itself.
-- Sealed once somebody else opened the talk, so that what they set out from stays what it was.
alter table revision add column editing uuid;
alter table revision add column sealed boolean not null default false;
create index revision_editing on revision (editing) where editing is not null;

-- A publication to come makes this very revision public, whatever is written meanwhile.
alter table talk add column publish_revision_id bigint references revision on delete set null;
create index talk_publish_at on talk (publish_at) where publish_at is not null;

-- A way to read one draft without an account. Only the SHA-256 of its address's token is kept.
create table preview_link (
    id bigint generated always as identity primary key,
    token_hash bytea not null unique check (length(token_hash) = 32),
    talk_id bigint not null references talk on delete cascade,
    account_id bigint references account on delete set null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
);
create index preview_link_talk on preview_link (talk_id);

-- Who did what, when. Names are kept as they were: what they name may be gone.
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    account_id bigint references account on delete set null,
    username text,
    action text not null check (action <> ''),
    subject_kind text not null,
    subject_id bigint,
    subject_name text not null default ''
);

-- What the next page of this browser says of what was just done, once.
alter table session add column flash jsonb;
alter table session add column user_agent text;

alter table account add column shortcuts boolean not null default true;
alter table account add column password_changed_at timestamptz not null default now();

-- Pictures that the speaker uploaded, already made safe to show.
create table media (
    id bigint generated always as identity primary key,
    name text not null check (name <> ''),
    content_type text not null,
    width integer not null,
    height integer not null,
    bytes bytea not null,
    created_at timestamptz not null default now()
);
alter table site add column portrait_id bigint references media on delete set null;
alter table site add column contact_email text check (contact_email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
alter table site_text add column portrait_alternative text not null default '';
-- A picture that a form brought and nobody saved is kept for a day.
alter table media add column kept boolean not null default false;

-- A language that the site is no longer read in has no position, and keeps its texts.
alter table site_text drop constraint site_text_position_key;
alter table site_text alter column position drop not null;
alter table site_text add unique (position) deferrable initially deferred;

-- What was being typed when a session had ended: it comes back after signing in, to the same account alone.
alter table session add column carried_path text;
alter table session add column carried_fields text;
