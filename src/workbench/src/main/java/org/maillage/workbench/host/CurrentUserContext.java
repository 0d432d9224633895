package org.maillage.workbench.host;

import com.atlassian.sal.api.executor.ThreadLocalContextManager;
import java.util.Optional;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.WorkbenchUser;

/** Takes the current user from one thread to another. The request stays behind: it ends before the other thread does. */
public final class CurrentUserContext implements ThreadLocalContextManager<Optional<WorkbenchUser>> {

    private final CurrentUser current;

    public CurrentUserContext(CurrentUser current) {
        this.current = current;
    }

    @Override
    public Optional<WorkbenchUser> getThreadLocalContext() {
        return current.get();
    }

    @Override
    public void setThreadLocalContext(Optional<WorkbenchUser> context) {
        bind(context.orElse(null));
    }

    @Override
    public void clearThreadLocalContext() {
        bind(null);
    }

    /** Binds for good: whoever set the context clears it, and the scope that would is not needed. */
    @SuppressWarnings("try")
    private void bind(WorkbenchUser user) {
        current.actAs(user);
    }
}
