-- Search forgives one wrong letter, finds joined spellings (nodejs for Node.js), dates beside words, and words inside
-- texts of scripts that write no spaces. Functions of V5 keep their names and parameters: the previous release uses them.

-- The words of a text, one space between them. Vowel signs and other marks of Indian and South-East Asian scripts are
-- parts of words. Chinese, Japanese, Korean, Thai, Lao, Burmese and Khmer letters make words of their own.
create or replace function search_words(written text) returns text language sql immutable strict parallel safe
return btrim(regexp_replace(
    regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(
                    normalize(lower(written collate "und-x-icu"), nfkc) collate "und-x-icu",
                    -- marks that no composed letter has, and the Arabic vowel signs, which few people type
                    '[\u0300-\u036f\u064b-\u065f\u0670]', '', 'g'),
                '(?<=[[:alpha:]+])\+(?![[:alnum:]])', 'plus', 'g'),
            '(?<=[[:alpha:]])[#♯](?![[:alnum:]])', 'sharp', 'g'),
        '[^[:alnum:]\u0900-\u0963\u0966-\u10ff\u1780-\u17ff]+', ' ', 'g'),
    '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]+)',
    ' \1 ', 'g'));

-- Whether a word is in a script that writes no spaces between words (or, as Korean, few).
create function search_is_unspaced(word text) returns boolean language sql immutable strict parallel safe
return word ~ '^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]';

-- What a text is split into: its words, of which the first forty letters count; of punctuated words also each two
-- neighbours in one (CI/CD: ci, cd, cicd), and all together; of words without spaces each letter and each two letters.
create function search_surfaces(written text) returns setof text language sql immutable strict parallel safe
begin atomic
    with plain as (
        -- addresses in Markdown are not words
        select regexp_replace(written, '\]\([^)]*\)|https?://[^[:space:]]+', ' ', 'g') as plain
    ), word as (
        select distinct left(word, 400) as word from plain, regexp_split_to_table(search_words(plain), ' +') as word
    ), joined as (
        select distinct regexp_split_to_array(search_words(left(chunk, 200)), ' +') as words
        from plain, regexp_split_to_table(plain, '[[:space:]]+') as chunk
        where chunk ~ '[[:alnum:]][^[:alnum:]]+[[:alnum:]]'
    )
    select left(word, 40) from word where not search_is_unspaced(word)
    union
    select substr(word, place, size)
    from word, generate_series(1, length(word)) as place, generate_series(1, 2) as size
    where search_is_unspaced(word) and place + size <= length(word) + 1
    union
    select left(words[place] || words[place + 1], 40)
    from joined, generate_series(1, cardinality(words) - 1) as place
    union
    select left(array_to_string(words, ''), 40) from joined;
end;

create or replace function search_lexemes_of(written text, language text) returns setof text
language sql immutable parallel safe
begin atomic
    select distinct lexeme
    from search_surfaces(written) as word
    cross join unnest(case when language is null then array[null, 'fr', 'en'] else array[language] end) as spoken
    cross join unnest(search_lexemes(word, spoken)) as lexeme
    where lexeme <> '';
end;

-- What the date of a delivery is found by: @y2025 @m03 @d14. No word of a text begins with @.
create function search_date_lexemes(date text) returns text[] language sql immutable strict parallel safe
return array_remove(array['@y' || substr(date, 1, 4), '@m' || nullif(substr(date, 6, 2), ''),
    '@d' || nullif(substr(date, 9, 2), '')], null);

-- The number of the month, two digits, that a plain French or English word names; else null.
create function search_month(word text) returns text language sql immutable strict parallel safe
return case
    when word in ('janvier', 'january', 'janv', 'jan') then '01'
    when word in ('fevrier', 'february', 'fevr', 'feb') then '02'
    when word in ('mars', 'march', 'mar') then '03'
    when word in ('avril', 'april', 'avr', 'apr') then '04'
    when word in ('mai', 'may') then '05'
    when word in ('juin', 'june', 'jun') then '06'
    when word in ('juillet', 'july', 'juil', 'jul') then '07'
    when word in ('aout', 'august', 'aug') then '08'
    when word in ('septembre', 'september', 'sept', 'sep') then '09'
    when word in ('octobre', 'october', 'oct') then '10'
    when word in ('novembre', 'november', 'nov') then '11'
    when word in ('decembre', 'december', 'dec') then '12'
end;

-- The spellings of a word in which one letter is missing, and the word itself: two words that differ by one letter, or by
-- two letters in the other order, share one of them. Short and very long words have none.
create function search_misspellings(word text) returns text[] language sql immutable strict parallel safe
return case when length(word) between 4 and 24 and word !~ '[0-9]' then (
    select array_agg(distinct spelling)
    from (select word as spelling
          union all
          select overlay(word placing '' from place for 1) from generate_series(1, length(word)) as place) as spellings)
end;

-- Whether two words differ by one letter that is wrong, missing or too much, or by two neighbours in the other order.
create function search_is_near(a text, b text) returns boolean language sql immutable strict parallel safe
return exists (
    select from generate_series(0, least(length(a), length(b))) as same
    where left(a, same) = left(b, same)
        and (substr(a, same + 2) = substr(b, same + 2)
            or substr(a, same + 1) = substr(b, same + 2)
            or substr(a, same + 2) = substr(b, same + 1)
            or substr(a, same + 1, 2) = reverse(substr(b, same + 1, 2)) and substr(a, same + 3) = substr(b, same + 3)));

-- Every word of a published talk, and what it is found by. A word stays when no talk has it any more: what search
-- finds is decided by talk_search alone. Without fastupdate a search never reads a list of new words that are not in the index yet.
create table search_word (
    word text primary key,
    document tsvector not null,
    misspellings text[]
);
create index search_word_document on search_word using gin (document) with (fastupdate = off);
create index search_word_misspellings on search_word using gin (misspellings) with (fastupdate = off);

-- The first ten words of what was typed: each with its place, what finds it in a text, and what finds it as a part of a
-- date. A word that no talk has stands for the words that differ from it by one letter.
create function search_terms(typed text) returns table (place bigint, word text, query text, dated text)
language sql stable parallel safe
begin atomic
    with split as (
        select word, place from regexp_split_to_table(search_words(left(typed, 2000)), ' +') with ordinality as split (word, place)
        where word <> ''
    ), piece as (
        select left(word, 40) as word, place, 1 as at from split where not search_is_unspaced(word)
        union all
        select case when length(word) = 1 then word else substr(word, at, 2) end, place, at
        from split, generate_series(1, greatest(1, length(word) - 1)) as at where search_is_unspaced(word)
    ), word as (
        select word, row_number() over (order by place, at) as place,
            search_is_everywhere(word, 'fr') or search_is_everywhere(word, 'en') as is_everywhere
        from piece order by place, at limit 10
    ), beside as (
        select word, place, is_everywhere,
            array_remove(array[lag(word) over by_place || word, word || lead(word) over by_place], null) as joined,
            bool_or(word ~ '^(19|20)[0-9]{2}$' or search_month(search_plain(word)) is not null) over () as is_dated
        from word window by_place as (order by place)
    ), alternative as (
        select distinct place, '''' || lexeme || '''' || case when length(word) > 1 and lexeme = search_plain(word)
            then ':*' else '' end as alternative
        from beside cross join unnest(search_lexemes(word, 'fr') || search_lexemes(word, 'en') || search_plain(word)) as lexeme
        where lexeme <> '' and (not is_everywhere or (select bool_and(is_everywhere) from word))
        union
        select place, '''' || search_plain(left(both_words, 40)) || ''''
        from beside cross join unnest(joined) as pair (both_words)
        where not is_everywhere and not search_is_unspaced(word)
    ), dated as (
        select place, array_to_string(array_remove(array[
            '''@y' || substring(word from '^(?:19|20)[0-9]{2}$') || '''',
            '''@m' || search_month(search_plain(word)) || '''',
            '''@m' || case when is_dated then lpad(substring(word from '^(0?[1-9]|1[0-2])$'), 2, '0') end || '''',
            '''@d' || case when is_dated then lpad(substring(word from '^(0?[1-9]|[12][0-9]|3[01])(?:er|st|nd|rd|th)?$'), 2, '0') end
                || ''''], null), ' | ') as dated
        from beside
    ), term as (
        select place, string_agg(alternative, ' | ') as query from alternative group by place
    )
    select place, word,
        case
            when search_misspellings(search_plain(word)) is null
                or exists (select from talk_search
                    where document @@ cast(concat_ws(' | ', query, nullif(dated, '')) as tsquery)) then query
            else concat_ws(' | ', query, (
                select string_agg('''' || near.word || '''', ' | ')
                from (select search_plain(known.word) as word
                      from search_word as known
                      where known.misspellings && search_misspellings(search_plain(beside.word))
                          and search_is_near(search_plain(known.word), search_plain(beside.word))
                          and exists (select from talk_search
                              where document @@ cast('''' || search_plain(known.word) || '''' as tsquery))
                      order by known.word limit 20) as near))
        end,
        nullif(dated, '')
    from beside join term using (place) join dated using (place);
end;

-- What is looked for by whoever typed that; null without a word. Nothing but letters and digits comes between the quotes.
create or replace function search_query(typed text) returns tsquery language sql stable parallel safe
begin atomic
    select cast(string_agg('(' || concat_ws(' | ', query, dated) || ')', ' & ') as tsquery) from search_terms(typed);
end;

-- What one talk is found by: besides the whole, what does not belong to a delivery, and what belongs to each. A date beside
-- other words is sought in one delivery with them. Rows that the previous release writes have the whole alone.
alter table talk_search
    add column undated tsvector,
    add column deliveries tsvector[];
delete from talk_search;
