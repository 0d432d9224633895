package org.maillage.workbench.ao;

import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.maillage.workbench.database.Database;

/** Makes the library's entity managers for a product's database, one for each app. */
final class EntityManagers {

    private final Database database;

    EntityManagers(Database database) {
        this.database = database;
    }

    EntityManager create(TableNaming naming) {
        return new EntityManager(provider(), new Configuration(naming));
    }

    private DatabaseProvider provider() {
        PooledDataSource source = new PooledDataSource(database.dataSource());
        return switch (database.dialect()) {
            case H2 -> new H2DatabaseProvider(source, database.schema());
            case POSTGRES -> new PostgreSQLDatabaseProvider(source, database.schema());
        };
    }

    /** Atlassian's naming, confined to the tables of one app. */
    private record Configuration(TableNaming naming) implements EntityManagerConfiguration {

        @Override
        @Deprecated // by the library, which still wants an answer and no longer reads it
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return naming.converters();
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return naming.schema();
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
