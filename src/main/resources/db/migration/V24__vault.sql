-- Files of talks, stored once by their hash. The bytes are in rows of at most 256 kB, so that a file is written and read in
-- portions, each in a short transaction.

-- The bytes of one upload. An upload that no row of vault_file names is not complete, or is the second one of a file; it is
-- deleted an hour later.
create table vault_upload (
    id bigint generated always as identity primary key,
    begun_at timestamptz not null default now()
);

create table vault_chunk (
    upload_id bigint not null references vault_upload on delete cascade,
    position integer not null,
    bytes bytea not null,
    primary key (upload_id, position)
);
-- the files are compressed already
alter table vault_chunk alter column bytes set storage external;

-- A complete file. The reference to the upload is no foreign key, because an archive is restored in the other order.
create table vault_file (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    upload_id bigint not null unique,
    kind text not null,
    size bigint not null,
    stored_at timestamptz not null default now(),
    -- what the process that reads PDF files says; null until it has tried
    read_at timestamptz,
    pages integer not null default 0,
    problem text
);

create table vault_page (
    hash text not null references vault_file on delete cascade,
    number integer not null,
    width integer not null,
    height integer not null,
    text text not null,
    links text[] not null,
    document tsvector not null,
    primary key (hash, number)
);
create index vault_page_document on vault_page using gin (document);

-- Pictures of pages, which can be made again. Number 0 is the cover.
create table vault_picture (
    hash text not null references vault_file on delete cascade,
    number integer not null,
    width integer not null,
    height integer not null,
    bytes bytea not null,
    made_at timestamptz not null default now(),
    primary key (hash, number)
);
alter table vault_picture alter column bytes set storage external;

-- A link of a talk may lead to a file of the vault instead of the web.
create domain link_address as text
    check (length(value) <= 2000
        and (value ~* '^https?://[^/]' or value ~ '^/slides/[0-9a-f]{64}/[A-Za-z0-9.-]+$'));
alter table link alter column url type link_address;
