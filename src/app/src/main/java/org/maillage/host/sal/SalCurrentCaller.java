package org.maillage.host.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maillage.host.Caller;
import org.maillage.host.CurrentCaller;

/** The caller of the product's current request, told by SAL. */
@Named
public final class SalCurrentCaller implements CurrentCaller {

    private final UserManager users;

    @Inject
    public SalCurrentCaller(@Named("salUserManager") UserManager users) {
        this.users = users;
    }

    @Override
    public Caller get() {
        UserKey key = users.getRemoteUserKey();
        return key == null ? Caller.ANONYMOUS : known(key);
    }

    @Override
    public Caller as(String userKey) {
        UserKey key = new UserKey(userKey);
        return users.getUserProfile(key) == null ? Caller.ANONYMOUS : known(key);
    }

    private Caller known(UserKey key) {
        return users.isAdmin(key) ? Caller.administrator(key.getStringValue()) : Caller.user(key.getStringValue());
    }
}
