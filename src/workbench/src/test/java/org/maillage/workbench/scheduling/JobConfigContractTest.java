package org.maillage.workbench.scheduling;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.maillage.workbench.Product;
import org.maillage.workbench.cluster.SingleNode;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.database.Dialect;
import org.maillage.workbench.database.TestDatabases;
import org.maillage.workbench.host.FakeApp;

/** The module job-config: https://developer.atlassian.com/server/confluence/job-config-module/ */
public class JobConfigContractTest {

    private static final JobId ID = JobId.of("com.example.jobs:nightly");

    private final Database database = TestDatabases.open(Dialect.H2, Product.CONFLUENCE);
    private Scheduler scheduler;
    private JobConfigModuleType type;

    @Before
    public void migrate() {
        database.migrate("host");
        scheduler = new Scheduler("test", database, new SingleNode().locks(), Clock.systemUTC());
        type = new JobConfigModuleType(scheduler, Clock.systemUTC());
    }

    @After
    public void close() {
        scheduler.close();
        database.close();
    }

    @Test
    public void a_bean_that_is_missing_or_no_job_runner_is_named() {
        for (String bean : new String[] {"missing", "someText"}) {
            ModuleException refusal = assertThrows(ModuleException.class, () -> enable(
                    "<job key='" + bean + "'/><schedule repeat-interval='1000'/>"));
            assertTrue(refusal.getMessage(), refusal.getMessage().contains("'" + bean + "'"));
        }
    }

    @Test
    public void a_malformed_schedule_is_refused() {
        for (String schedule : new String[] {"", "<schedule/>", "<schedule repeat-interval='soon'/>",
                "<schedule cron-expression='0 0 2 * * *'/>"}) {
            assertThrows(schedule, ModuleException.class, () -> enable("<job key='sweeper'/>" + schedule));
            assertNull(scheduler.getJobDetails(ID));
        }
    }

    @Test
    public void a_job_is_scheduled_while_its_module_is_enabled() throws ModuleException {
        ModuleType.Handle handle = enable(
                "<job key='sweeper' perClusterJob='true'/><schedule cron-expression='0 0 2 * * ?'/>");
        JobDetails details = scheduler.getJobDetails(ID);
        assertTrue(details.isRunnable());
        assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, details.getRunMode());
        assertEquals(Schedule.Type.CRON_EXPRESSION, details.getSchedule().getType());
        handle.disable();
        assertNull(scheduler.getJobDetails(ID));
        assertTrue(scheduler.getRegisteredJobRunnerKeys().isEmpty());
    }

    private ModuleType.Handle enable(String content) throws ModuleException {
        FakeApp app = FakeApp.of("com.example.jobs", "<job-config key='nightly'>" + content + "</job-config>")
                .withBean("sweeper", (JobRunner) request -> null)
                .withBean("someText", "text");
        return type.enable(app.module("job-config"));
    }
}
