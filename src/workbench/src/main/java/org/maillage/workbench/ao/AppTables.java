package org.maillage.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.maillage.workbench.database.Database;

/**
 * The tables of one app. Every call goes to the real library; transactions are the product's, so that a nested one is
 * part of the outer and plugin settings written inside are rolled back with it.
 */
final class AppTables implements ActiveObjects {

    private final EntityManager entities;
    private final Database database;
    private final ActiveObjectsModuleMetaData metaData;

    AppTables(EntityManager entities, Database database, Set<Class<? extends RawEntity<?>>> types) {
        this.entities = entities;
        this.database = database;
        this.metaData = new ModuleMetaData(types);
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return database.inTransaction(callback::doInTransaction);
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        run(() -> entities.migrate(types));
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void migrateDestructively(Class<? extends RawEntity<?>>... types) {
        run(() -> entities.migrateDestructively(types));
    }

    @Override
    public void flushAll() {
        // The library keeps no rows in memory since 0.25: there is nothing to flush.
    }

    @Override
    public void flush(RawEntity<?>... changed) {
        // As above.
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return call(() -> entities.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return call(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return call(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        run(() -> entities.create(type, rows));
    }

    @Override
    public void delete(RawEntity<?>... doomed) {
        run(() -> entities.delete(doomed));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return call(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return call(() -> entities.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql, Object... params) {
        return call(() -> entities.findWithSQL(type, keyField, sql, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(() -> entities.stream(type, query, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        run(() -> entities.stream(type, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(() -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(() -> entities.count(type, query));
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return metaData;
    }

    private static <T> T call(SqlCall<T> call) {
        try {
            return call.call();
        } catch (SQLException e) {
            throw new ActiveObjectsException("There was a SQL exception thrown by the Active Objects library: "
                    + e.getMessage(), e);
        }
    }

    private static void run(SqlRun run) {
        call(() -> {
            run.run();
            return null;
        });
    }

    /** A call of the library that returns something. */
    private interface SqlCall<T> {
        T call() throws SQLException;
    }

    /** A call of the library that returns nothing. */
    private interface SqlRun {
        void run() throws SQLException;
    }
}
