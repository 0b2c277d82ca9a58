-- How visitors find talks by words. What is stored and what is typed go through the same functions, so that they meet:
-- a later migration that changes one of them empties talk_search, which the next start fills again.

-- The words of a text, one space between them: in lower case, accents kept, cut where no letter or digit follows. C++
-- and C# are words, as everywhere else in this program.
create function search_words(written text) returns text language sql immutable strict parallel safe
return btrim(regexp_replace(
    regexp_replace(
        regexp_replace(
            regexp_replace(
                normalize(lower(written collate "und-x-icu"), nfkc) collate "und-x-icu",
                -- marks that no composed letter has
                '[\u0300-\u036f]', '', 'g'),
            '(?<=[[:alpha:]+])\+(?![[:alnum:]])', 'plus', 'g'),
        '(?<=[[:alpha:]])[#♯](?![[:alnum:]])', 'sharp', 'g'),
    '[^[:alnum:]]+', ' ', 'g'));

-- A word as a hurried typist would write it: without accents or ligatures.
create function search_plain(word text) returns text language sql immutable strict parallel safe
return replace(replace(replace(
    translate(regexp_replace(normalize(word, nfd), '[\u0300-\u036f]', '', 'g'), 'øłđıς', 'oldiσ'),
    'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss');

-- What knows the plurals and the little words of a language; null for a language that nothing here knows.
create function search_dictionary(language text) returns regdictionary language sql immutable strict parallel safe
return case split_part(language, '-', 1)
    when 'fr' then 'pg_catalog.french_stem'::regdictionary
    when 'en' then 'pg_catalog.english_stem'::regdictionary
end;

-- Whether a word is in every text of its language: "à", "the". Accents count here: "sûr" is not "sur". PostgreSQL's
-- French list lacks a few articles and pronouns.
create function search_is_everywhere(word text, language text) returns boolean language sql immutable parallel safe
return coalesce(
    cardinality(ts_lexize(search_dictionary(language), word)) = 0
        or split_part(language, '-', 1) = 'fr' and word in ('les', 'cet', 'cette', 'où', 'dont', 'leurs', 'ils', 'elles'),
    false);

-- What a word of that language is found by: itself, and what it shares with its plurals and relatives, read with its
-- accents and without. A word that is everywhere is marked, for it is looked for only when nothing else is.
create function search_lexemes(word text, language text) returns text[] language sql immutable parallel safe
return case
    when search_is_everywhere(word, language) then array['=' || search_plain(word)]
    else array[search_plain(word)]
        || ts_lexize(search_dictionary(language), search_plain(word))
        || search_plain((ts_lexize(search_dictionary(language), word))[1])
end;

-- What a text is found by. Without a language it may be in any: a name is read as French and as English. Of a word of
-- hundreds of letters its beginning counts; addresses in Markdown are not words.
create function search_lexemes_of(written text, language text) returns setof text
language sql immutable parallel safe
begin atomic
    select distinct lexeme
    from (select distinct left(word, 40) as word
          from regexp_split_to_table(
              search_words(regexp_replace(written, '\]\([^)]*\)|https?://[^[:space:]]+', ' ', 'g')), ' ') as word) as words
    cross join unnest(case when language is null then array[null, 'fr', 'en'] else array[language] end) as spoken
    cross join unnest(search_lexemes(word, spoken)) as lexeme
    where lexeme <> '';
end;

-- What is looked for by whoever typed that: each of its first ten words, in any language, as it is or as a beginning
-- (of one letter, nothing begins). Words that are everywhere count when there is no other. Null without a word.
-- Nothing but letters and digits comes between the quotes.
create function search_query(typed text) returns tsquery language sql immutable parallel safe
begin atomic
    with word as (
        select left(word, 40) as word,
            search_is_everywhere(word, 'fr') or search_is_everywhere(word, 'en') as is_everywhere
        from regexp_split_to_table(search_words(typed), ' ') with ordinality as split (word, place)
        where word <> ''
        order by place
        limit 10
    ), alternative as (
        select distinct word, '''' || lexeme || '''' || case when length(word) > 1 and lexeme = search_plain(word)
            then ':*' else '' end as alternative
        from word cross join unnest(search_lexemes(word, 'fr') || search_lexemes(word, 'en') || search_plain(word)) as lexeme
        where lexeme <> '' and (not is_everywhere or (select bool_and(is_everywhere) from word))
    ), either as (
        select '(' || string_agg(alternative, ' | ') || ')' as either from alternative group by word
    )
    select cast(string_agg(either, ' & ') as tsquery) from either;
end;

-- What each published talk is found by; its fingerprint says of which words it was made.
create table talk_search (
    talk_id bigint primary key references talk on delete cascade,
    fingerprint text not null,
    document tsvector not null
);
create index talk_search_document on talk_search using gin (document);
