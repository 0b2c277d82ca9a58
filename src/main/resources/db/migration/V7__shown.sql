-- What visitors and programs are shown of a talk and of a delivery, as a fingerprint that counts all of it: the one in
-- the column before left out some, and is left to the release that reads it.
alter table talk add column shown text;
alter table delivery_change add column shown text;
