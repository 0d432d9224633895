package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Where a web fragment is shown: the request, the project and more. */
public class JiraHelper {
    private final HttpServletRequest request;
    private final Project project;
    private final Map<String, Object> params;

    public JiraHelper() {
        this(null);
    }

    public JiraHelper(HttpServletRequest request) {
        this(request, null);
    }

    public JiraHelper(HttpServletRequest request, Project project) {
        this(request, project, Collections.emptyMap());
    }

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.request = request;
        this.project = project;
        this.params = new HashMap<>(params);
    }

    /** The request, or null. */
    public HttpServletRequest getRequest() {
        return request;
    }

    /** The project in view, or null. */
    public Project getProject() {
        return project;
    }

    /** What else the page knows, such as the issue. */
    public Map<String, Object> getContextParams() {
        return params;
    }

    /** Query string of the request, or an empty one. */
    public String getQueryString() {
        return request == null || request.getQueryString() == null ? "" : request.getQueryString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraHelper && Objects.equals(request, ((JiraHelper) other).request)
                && Objects.equals(project, ((JiraHelper) other).project) && params.equals(((JiraHelper) other).params);
    }

    @Override
    public int hashCode() {
        return Objects.hash(request, project, params);
    }
}
