package org.maillage.reference.territory;

import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * {@link Territories} read from the tables that the build cuts out of the npm package {@code @etalab/decoupage-administratif}
 * (official geographic code of INSEE, EPCI of the DGCL, postal codes of La Poste; Licence Ouverte 2.0). The tables of communes are read when
 * the first commune is asked for, because many pages need none.
 */
@Named
public final class PackagedTerritories implements Territories {

    private final RegionTable regions = new RegionTable();
    private final Lazy<CommuneTable> communes = new Lazy<>(CommuneTable::new);
    private final Lazy<SortedTable> formerCommunes = new Lazy<>(() -> SortedTable.read("former-communes.tsv"));
    private final Lazy<SortedTable> epcis = new Lazy<>(() -> SortedTable.read("epci.tsv"));

    @Override
    public String source() {
        return epcis.get().source();
    }

    @Override
    public Optional<Commune> commune(String code) {
        return code == null ? Optional.empty() : communes.get().find(code);
    }

    @Override
    public Optional<Commune> communeNow(String code) {
        return commune(code).or(() -> successor(code).flatMap(this::commune));
    }

    private Optional<String> successor(String code) {
        if (code == null) {
            return Optional.empty();
        }
        int row = formerCommunes.get().find(code);
        return row < 0 ? Optional.empty() : Optional.of(formerCommunes.get().cells(row)[1]);
    }

    @Override
    public List<Commune> communesNamed(String text, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: " + limit);
        }
        return text == null ? List.of() : communes.get().named(text, limit);
    }

    @Override
    public List<Commune> communesAt(String postalCode) {
        return postalCode == null ? List.of() : communes.get().at(postalCode);
    }

    @Override
    public Optional<Departement> departement(String code) {
        return regions.departement(code);
    }

    @Override
    public List<Departement> departements() {
        return List.copyOf(regions.departements());
    }

    @Override
    public Optional<Region> region(String code, Vintage vintage) {
        return regions.region(code, vintage);
    }

    @Override
    public List<Region> regions(Vintage vintage) {
        return regions.regions(vintage);
    }

    @Override
    public Region regionOf(String departementCode, Vintage vintage) {
        return departement(departementCode)
                .flatMap(departement -> region(departement.regionCode(vintage), vintage))
                .orElseThrow(() -> new IllegalArgumentException("No département has the code " + departementCode));
    }

    @Override
    public Optional<Epci> epci(String siren) {
        if (siren == null) {
            return Optional.empty();
        }
        int row = epcis.get().find(siren);
        return row < 0 ? Optional.empty() : Optional.of(epci(epcis.get().cells(row)));
    }

    @Override
    public List<Epci> epcis() {
        return epcis.get().rows().map(PackagedTerritories::epci).toList();
    }

    private static Epci epci(String[] cells) {
        return new Epci(cells[0], cells[1], Epci.Type.valueOf(cells[2]), Integer.parseInt(cells[3]),
                List.of(cells[6].split(" ")), cells[4], cells[5].equals("yes"));
    }
}
