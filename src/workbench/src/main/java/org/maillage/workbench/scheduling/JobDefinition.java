package org.maillage.workbench.scheduling;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;

/**
 * A clustered job as bytes. Its parameters may hold types of the JDK only: a class of an app could not be read by
 * another node, or after an upgrade.
 */
record JobDefinition(String runner, RunMode mode, String cron, String zone, Date first, long interval,
        HashMap<String, Serializable> parameters) implements Serializable {

    private static final ObjectInputFilter JDK_AND_THIS = ObjectInputFilter.Config.createFilter(
            JobDefinition.class.getName() + ";" + RunMode.class.getName() + ";java.base/*;!*");

    /** @throws IllegalArgumentException if a parameter is not of a type of the JDK */
    static byte[] write(JobConfig config) {
        Schedule schedule = config.getSchedule();
        boolean isCron = schedule.getType() == Schedule.Type.CRON_EXPRESSION;
        CronScheduleInfo cron = isCron ? schedule.getCronScheduleInfo() : null;
        IntervalScheduleInfo interval = isCron ? null : schedule.getIntervalScheduleInfo();
        JobDefinition definition = new JobDefinition(
                config.getJobRunnerKey().toString(), config.getRunMode(),
                isCron ? cron.getCronExpression() : null,
                isCron && cron.getTimeZone() != null ? cron.getTimeZone().getID() : null,
                isCron ? null : interval.getFirstRunTime(),
                isCron ? 0 : interval.getIntervalInMillis(),
                new HashMap<>(config.getParameters()));
        byte[] bytes = serialised(definition);
        read(bytes);
        return bytes;
    }

    static JobConfig read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(JDK_AND_THIS);
            return ((JobDefinition) in.readObject()).config();
        } catch (InvalidClassException | ClassNotFoundException e) {
            throw new IllegalArgumentException("parameters of a clustered job must be of types of the JDK: "
                    + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("a stored job cannot be read", e);
        }
    }

    private JobConfig config() {
        Map<String, Serializable> values = parameters;
        return JobConfig.forJobRunnerKey(JobRunnerKey.of(runner)).withRunMode(mode).withParameters(values)
                .withSchedule(cron != null
                        ? Schedule.forCronExpression(cron, zone == null ? null : TimeZone.getTimeZone(zone))
                        : Schedule.forInterval(interval, first));
    }

    private static byte[] serialised(JobDefinition definition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(definition);
        } catch (IOException e) {
            throw new IllegalArgumentException("parameters of a clustered job must be serializable: " + e.getMessage(), e);
        }
        return bytes.toByteArray();
    }
}
