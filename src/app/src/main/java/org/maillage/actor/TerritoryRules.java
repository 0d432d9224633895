package org.maillage.actor;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.reference.identifier.Checked;
import org.maillage.reference.territory.Commune;
import org.maillage.reference.territory.Territories;

/**
 * Codes of communes and départements as the COG has them. A refusal names the code that was probably meant: spreadsheets
 * eat leading zeros, people write names, and communes merge.
 */
@Named
public final class TerritoryRules {

    private static final int SUGGESTIONS = 3;

    private final Territories territories;

    @Inject
    public TerritoryRules(Territories territories) {
        this.territories = territories;
    }

    Checked<String> commune(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (territories.commune(code).isPresent()) {
            return Checked.accepted(code);
        }
        Optional<Commune> successor = territories.communeNow(code);
        if (successor.isPresent()) {
            return Checked.refused("commune.former", text, successor.get().name(), successor.get().code());
        }
        List<Commune> meant = territories.commune("0" + code).map(List::of).orElse(List.of());
        if (meant.isEmpty()) {
            meant = territories.communesNamed(text, SUGGESTIONS);
        }
        if (meant.isEmpty()) {
            meant = territories.communesAt(text).stream().limit(SUGGESTIONS).toList();
        }
        return meant.isEmpty()
                ? Checked.refused("commune.unknown", text)
                : Checked.refused("commune.suggestion", text, meant.stream()
                        .map(commune -> commune.name() + " (" + commune.code() + ")")
                        .collect(Collectors.joining(", ")));
    }

    Checked<String> departement(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (territories.departement(code).isPresent()) {
            return Checked.accepted(code);
        }
        return territories.departements().stream()
                .filter(departement -> departement.code().equals("0" + code) || departement.name().equalsIgnoreCase(text))
                .findFirst()
                .map(meant -> Checked.<String>refused("departement.suggestion", text, meant.name(), meant.code()))
                .orElseGet(() -> Checked.refused("departement.unknown", text));
    }
}
