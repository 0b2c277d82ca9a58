-- The fragments of a talk: the anchors that it has, or had, on the talks page or on the page from which it was imported.
-- A fragment that another talk has now leads to that other talk, and otherwise to the talk that had it last.
create table talk_fragment (
    talk_id bigint not null references talk on delete cascade,
    fragment text not null check (fragment <> ''),
    created_at timestamptz not null default now(),
    primary key (talk_id, fragment)
);

-- Paths that the talks page had on the speaker's former site, one a line: each redirects to the talks page.
alter table site add column former_addresses text not null default '';

-- The words of each indexed talk, so that search_word can lose a word that no published talk has any more.
-- Rows that the previous release writes have none.
alter table talk_search add column words text[];
create index talk_search_words on talk_search using gin (words) with (fastupdate = off);
delete from talk_search;
delete from search_word;
