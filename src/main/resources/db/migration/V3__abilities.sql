-- Languages and skills, of accounts and of the links that make accounts: ids in order, a space between.
-- No language: every language.

alter table staff_agent add column languages text not null default '';
alter table staff_agent add column skills text not null default '';
alter table staff_link add column languages text not null default '';
alter table staff_link add column skills text not null default '';
