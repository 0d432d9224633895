package org.maillage.workbench.host;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.maillage.workbench.database.Database;

/**
 * SAL's transactions: those of the product. A nested one is part of the outer; an exception rolls back.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/latest/sal-api/apidocs/com/atlassian/sal/api/transaction/TransactionTemplate.html">TransactionTemplate</a>
 */
public final class AppTransactions implements TransactionTemplate {

    private final Database database;

    public AppTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return database.inTransaction(action::doInTransaction);
    }
}
