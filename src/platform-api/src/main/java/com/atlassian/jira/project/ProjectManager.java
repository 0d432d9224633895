package com.atlassian.jira.project;

import java.util.List;
import javax.annotation.Nonnull;
import javax.annotation.Nullable;

/** Finds projects. */
public interface ProjectManager {

    /** The project with this number, or null. */
    @Nullable
    Project getProjectObj(@Nullable Long id);

    /** The project that has or once had this key, or null. */
    @Nullable
    Project getProjectObjByKey(@Nullable String projectKey);

    /** The project that has this key now, or null. */
    @Nullable
    Project getProjectByCurrentKey(@Nullable String projectKey);

    @Nullable
    Project getProjectObjByName(@Nullable String projectName);

    @Nonnull
    List<Project> getProjects();

    long getProjectCount();
}
