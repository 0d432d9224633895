-- People, groups and who is in which. A key never changes, a name may.
create table wb_user (
    user_key varchar(64) primary key,
    name varchar(100) not null unique,
    full_name varchar(255) not null,
    email varchar(255) not null,
    password_hash varchar(255) not null,
    active boolean not null,
    locale varchar(35),
    time_zone varchar(64)
);

create table wb_group (
    name varchar(100) primary key
);

create table wb_membership (
    user_key varchar(64) not null references wb_user (user_key),
    group_name varchar(100) not null references wb_group (name),
    primary key (user_key, group_name)
);

create index wb_membership_group on wb_membership (group_name);
