-- The speaker's handle in the fediverse: @name@host, empty when there is none.
alter table site add column fediverse text not null default '';
