-- Whether pages show pictures of slides and videos: shown, or empty.
alter table site add column pictures text not null default '';

-- The pictures that hosts of videos have of the linked videos. A picture is a row of media; a row without one says when the
-- host was asked in vain.
create table video_still (
    address text primary key,
    media_id bigint,
    -- the address that the picture was fetched from
    source text,
    asked_at timestamptz not null
);
