package org.maillage.network.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.maillage.network.Network;
import org.maillage.network.NetworkRole;
import org.maillage.network.Networks;

/** Networks and their roles in Active Objects. */
@Named
public final class NetworkStore implements Networks {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final ActiveObjects ao;

    @Inject
    public NetworkStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Network> all() {
        Comparator<Object> byName = Collator.getInstance(Locale.FRENCH);
        return Arrays.stream(ao.find(NetworkRow.class))
                .map(NetworkStore::read)
                .sorted(Comparator.comparing(Network::name, byName).thenComparing(Network::key))
                .toList();
    }

    @Override
    public Optional<Network> find(String key) {
        return row(key).map(NetworkStore::read);
    }

    @Override
    public void save(Network network) {
        ao.executeInTransaction(() -> {
            Optional<NetworkRow> row = row(network.key());
            if (row.isPresent()) {
                row.get().setDetails(write(network));
                row.get().save();
            } else {
                ao.create(NetworkRow.class, new DBParam("NETWORK_KEY", network.key()), new DBParam("DETAILS", write(network)));
            }
            return null;
        });
    }

    @Override
    public Set<String> holders(String networkKey, NetworkRole role) {
        return among("NETWORK_KEY", networkKey, role, NetworkRoleRow::getHolder);
    }

    @Override
    public Set<String> heldBy(String userKey, NetworkRole role) {
        return among("HOLDER", userKey, role, NetworkRoleRow::getNetworkKey);
    }

    @Override
    public boolean grant(String networkKey, NetworkRole role, String userKey) {
        String holding = holdingKey(networkKey, role, userKey);
        return ao.executeInTransaction(() -> {
            if (ao.count(NetworkRoleRow.class, "HOLDING_KEY = ?", holding) > 0) {
                return false;
            }
            ao.create(NetworkRoleRow.class, new DBParam("NETWORK_KEY", networkKey), new DBParam("ROLE_CODE", role.code()),
                    new DBParam("HOLDER", userKey), new DBParam("HOLDING_KEY", holding));
            return true;
        });
    }

    @Override
    public boolean revoke(String networkKey, NetworkRole role, String userKey) {
        String holding = holdingKey(networkKey, role, userKey);
        return ao.executeInTransaction(() -> ao.deleteWithSQL(NetworkRoleRow.class, "HOLDING_KEY = ?", holding) > 0);
    }

    private Set<String> among(String column, String wanted, NetworkRole role, Function<NetworkRoleRow, String> part) {
        Query query = Query.select().where(column + " = ? AND ROLE_CODE = ?", wanted, role.code());
        return Arrays.stream(ao.find(NetworkRoleRow.class, query)).map(part).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<NetworkRow> row(String key) {
        return Arrays.stream(ao.find(NetworkRow.class, Query.select().where("NETWORK_KEY = ?", key))).findFirst();
    }

    private static String holdingKey(String networkKey, NetworkRole role, String userKey) {
        return networkKey + "#" + role.code() + "#" + userKey;
    }

    private static String write(Network network) {
        try {
            return JSON.writeValueAsString(network);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts is always JSON", e);
        }
    }

    private static Network read(NetworkRow row) {
        try {
            return JSON.readValue(row.getDetails(), Network.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored network " + row.getNetworkKey() + " is damaged", e);
        }
    }
}
