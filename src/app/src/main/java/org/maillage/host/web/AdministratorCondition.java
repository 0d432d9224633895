package org.maillage.host.web;

import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.maillage.host.CurrentCaller;

/** Shows a menu entry to administrators, the same in both products. */
public final class AdministratorCondition implements Condition {

    private final CurrentCaller callers;

    @Inject
    public AdministratorCondition(CurrentCaller callers) {
        this.callers = callers;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // takes none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return callers.get().administrator();
    }
}
