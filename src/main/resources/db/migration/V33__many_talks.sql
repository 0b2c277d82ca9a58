-- Finds the talks whose titles may be in each other's way: their fragments are equal without the numbers at the end.
create index talk_fragment_name on talk_fragment (regexp_replace(fragment, '(?<=.)(-[0-9]+)+$', ''));

-- Finds the place of the last delivery at a venue.
create index delivery_venue_place on delivery (venue_id, date desc nulls last) where city is not null or online;
