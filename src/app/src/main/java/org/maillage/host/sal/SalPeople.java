package org.maillage.host.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.maillage.host.People;

/** The product's users, told by SAL. */
@Named
public final class SalPeople implements People {

    private final UserManager users;

    @Inject
    public SalPeople(@Named("salUserManager") UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<Person> named(String name) {
        return name == null || name.isBlank() ? Optional.empty() : person(users.getUserProfile(name.strip()));
    }

    @Override
    public Optional<Person> keyed(String userKey) {
        return person(users.getUserProfile(new UserKey(userKey)));
    }

    private static Optional<Person> person(UserProfile profile) {
        return Optional.ofNullable(profile).map(found -> new Person(found.getUserKey().getStringValue(), found.getUsername(),
                found.getFullName() == null || found.getFullName().isBlank() ? found.getUsername() : found.getFullName()));
    }
}
