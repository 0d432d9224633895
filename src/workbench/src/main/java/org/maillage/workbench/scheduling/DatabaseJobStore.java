package org.maillage.workbench.scheduling;

import com.atlassian.scheduler.config.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs of the whole cluster, in the product's database: they outlive a restart, and one node takes each run. */
final class DatabaseJobStore implements JobStore {

    private static final String JOBS = "select job_id, next_run, definition from wb_job ";

    private final Database database;
    private final JdbcClient sql;

    DatabaseJobStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    @Override
    public void save(ScheduledJob job) {
        database.inTransaction(() -> {
            delete(job.id());
            sql.sql("insert into wb_job (job_id, runner_key, next_run, definition) values (?, ?, ?, ?)")
                    .params(job.id().toString(), job.config().getJobRunnerKey().toString(), millis(job.nextRun()),
                            JobDefinition.write(job.config()))
                    .update();
        });
    }

    @Override
    public void delete(JobId id) {
        sql.sql("delete from wb_job where job_id = ?").param(id.toString()).update();
    }

    @Override
    public Optional<ScheduledJob> find(JobId id) {
        return sql.sql(JOBS + "where job_id = ?").param(id.toString()).query(DatabaseJobStore::read).optional();
    }

    @Override
    public List<ScheduledJob> all() {
        return sql.sql(JOBS + "order by job_id").query(DatabaseJobStore::read).list();
    }

    @Override
    public List<ScheduledJob> due(Instant now) {
        return sql.sql(JOBS + "where next_run <= ? order by next_run").param(now.toEpochMilli())
                .query(DatabaseJobStore::read).list();
    }

    @Override
    public boolean claim(ScheduledJob job, Instant next) {
        Long seen = millis(job.nextRun());
        int rows = next == null
                ? sql.sql("delete from wb_job where job_id = ? and next_run = ?")
                        .params(job.id().toString(), seen).update()
                : sql.sql("update wb_job set next_run = ? where job_id = ? and next_run = ?")
                        .params(millis(next), job.id().toString(), seen).update();
        return rows == 1;
    }

    private static ScheduledJob read(ResultSet row, int number) throws SQLException {
        long nextRun = row.getLong("next_run");
        Instant next = row.wasNull() ? null : Instant.ofEpochMilli(nextRun);
        return new ScheduledJob(JobId.of(row.getString("job_id")), JobDefinition.read(row.getBytes("definition")), next);
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
