-- Passkeys, a second factor for the password, and asking again before a sensitive change.

-- The random id by which authenticators know an account (WebAuthn: user handle). It says nothing about the account.
create table passkey_owner (
    account_id bigint primary key references account on delete cascade,
    handle bytea not null unique
);

-- A public key with which somebody signs in. The secret stays in the authenticator.
create table passkey (
    id bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    credential_id bytea not null unique,
    -- authenticator model, credential id and COSE key, in the form of WebAuthn (attested credential data)
    credential bytea not null,
    name text not null,
    -- the counter of signatures; 0 for authenticators without one
    counter bigint not null,
    created_at timestamptz not null default now(),
    used_at timestamptz
);
create index passkey_account on passkey (account_id);

-- A challenge that was sent to a browser. It works once, for five minutes, for one purpose.
create table passkey_challenge (
    challenge_hash bytea primary key,
    purpose text not null,
    -- null for the sign-in
    account_id bigint references account on delete cascade,
    network text not null,
    created_at timestamptz not null default now()
);
create index passkey_challenge_network on passkey_challenge (network, created_at);

-- The secret of time-based codes (RFC 6238). The server computes codes with it, so that it cannot be stored as a hash.
create table second_factor (
    account_id bigint primary key references account on delete cascade,
    secret bytea not null,
    -- null until a right code was given: only then it is asked for at the sign-in
    active_since timestamptz,
    -- the time step of the last code that was accepted: no code works twice
    last_step bigint not null default 0
);

-- Codes that take the place of a time-based code, each once.
create table recovery_code (
    code_hash bytea primary key,
    account_id bigint not null references account on delete cascade
);
create index recovery_code_account on recovery_code (account_id);

-- A sign-in whose password was right, until the code is given.
create table pending_sign_in (
    token_hash bytea primary key,
    account_id bigint not null references account on delete cascade,
    stay boolean not null,
    created_at timestamptz not null default now()
);

-- When somebody last proved to be the account's owner at this browser, and how; null: at the sign-in, with the password.
alter table session add column confirmed_at timestamptz;
alter table session add column confirmed_by text;

-- The account for whose password a one-time link was made: a new link ends the earlier ones.
alter table setup_token add column account_id bigint;
