package org.maillage.workbench.users;

import java.util.UUID;
import org.maillage.workbench.Product;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes keys as each product makes them, so that an app that mistakes a key for a name is found out: thirty-two hex
 * digits in Confluence, {@code JIRAUSER} and a number in Jira.
 *
 * @see <a href="https://confluence.atlassian.com/adminjiraserver/anonymizing-users-992677655.html">Jira user keys</a>
 */
final class UserKeys {

    private static final int FIRST_JIRA_NUMBER = 10_000;

    private final Product product;
    private final JdbcClient sql;

    UserKeys(Product product, JdbcClient sql) {
        this.product = product;
        this.sql = sql;
    }

    String next() {
        return switch (product) {
            case CONFLUENCE -> UUID.randomUUID().toString().replace("-", "");
            case JIRA -> "JIRAUSER" + (FIRST_JIRA_NUMBER + accounts());
        };
    }

    /** Accounts are never deleted, so their number is a number nobody had; the primary key refuses a race. */
    private long accounts() {
        return sql.sql("select count(*) from wb_user").query(Long.class).single();
    }
}
