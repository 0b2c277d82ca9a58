-- Forgotten passwords that are asked for by mail.

-- The address to which an account gets mail, where it is not the name of the account.
create table account_mail (
    account_id bigint primary key references account on delete cascade,
    address text not null
);

-- Who asked for a link, and for which account, within the last hour: both are limited.
create table password_request (
    id bigint generated always as identity primary key,
    subject text not null,
    asked_at timestamptz not null default now()
);
create index password_request_subject on password_request (subject, asked_at);
