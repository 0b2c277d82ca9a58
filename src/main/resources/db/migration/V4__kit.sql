-- The speaker's kit: the same thing said in at most that many characters, of a talk and of the speaker, in plain text.
alter table talk_text
    add column in_140 text not null default '',
    add column in_300 text not null default '',
    add column in_1000 text not null default '';

alter table site_text
    add column in_140 text not null default '',
    add column in_300 text not null default '',
    add column in_1000 text not null default '';

-- How the speaker's name is said: as the site's readers spell it, and in the phonetic alphabet.
alter table site add column pronunciation text not null default '';
alter table site add column phonetics text not null default '';
alter table site add column portrait_credit text not null default '';

-- The same picture in more pixels, for print; null for one that never had them, and for those stored before.
alter table media add column print_id bigint references media on delete set null;
