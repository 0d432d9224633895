-- Jobs that run once per cluster. Whoever moves next_run on has claimed the run.
create table wb_job (
    job_id varchar(255) primary key,
    runner_key varchar(255) not null,
    next_run bigint,
    definition bytea not null
);

create index wb_job_next_run on wb_job (next_run);
