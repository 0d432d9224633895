package org.maillage.actor.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.host.InvalidInputException;
import org.maillage.host.Problem;
import org.maillage.reference.territory.Commune;
import org.maillage.reference.territory.Departement;
import org.maillage.reference.territory.Region;
import org.maillage.reference.territory.Territories;
import org.maillage.reference.territory.Vintage;

/** {@code territories}: the administrative map, as far as forms and programs look things up in it. */
@Named
@Path("territories")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TerritoryResource {

    private static final int MAX_COMMUNES = 50;

    private final Territories territories;

    @Inject
    public TerritoryResource(Territories territories) {
        this.territories = territories;
    }

    /** Communes by the beginning of a name, or by a postal code. */
    @GET
    @Path("communes")
    public Response communes(@QueryParam("q") @DefaultValue("") String text, @QueryParam("limit") @DefaultValue("10") int limit) {
        int most = Math.max(1, Math.min(limit, MAX_COMMUNES));
        String asked = text.strip();
        List<Commune> found = asked.isEmpty()
                ? List.of()
                : asked.matches("[0-9]{5}") ? territories.communesAt(asked) : territories.communesNamed(asked, most);
        return Response.ok(Map.of("communes", found.stream().limit(most).map(this::json).toList())).build();
    }

    @GET
    @Path("communes/{code}")
    public Response commune(@PathParam("code") String code) {
        return Response.ok(json(territories.commune(code).orElseThrow(NotFoundException::new))).build();
    }

    @GET
    @Path("departements")
    public Response departements() {
        return Response.ok(Map.of("departements", territories.departements().stream().map(TerritoryResource::json).toList())).build();
    }

    /** @param vintage {@code 2016} or {@code 1982}: the year a division of the country came into force */
    @GET
    @Path("regions")
    public Response regions(@QueryParam("vintage") @DefaultValue("2016") String vintage) {
        Vintage meant = switch (vintage) {
            case "2016" -> Vintage.REGIONS_2016;
            case "1982" -> Vintage.REGIONS_1982;
            default -> throw new InvalidInputException(Problem.of("vintage", "territory.vintage", vintage));
        };
        return Response.ok(Map.of("vintage", vintage, "regions", territories.regions(meant).stream().map(TerritoryResource::json).toList())).build();
    }

    private Map<String, Object> json(Commune commune) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", commune.code());
        json.put("name", commune.name());
        json.put("departement", commune.departementCode());
        json.put("departementName", territories.departement(commune.departementCode()).map(Departement::name).orElse(""));
        json.put("postalCodes", commune.postalCodes());
        json.put("siren", commune.siren().orElse(null));
        json.put("population", commune.population());
        return json;
    }

    private static Map<String, Object> json(Departement departement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", departement.code());
        json.put("name", departement.name());
        json.put("region2016", departement.regionCode2016());
        json.put("region1982", departement.regionCode1982());
        return json;
    }

    private static Map<String, Object> json(Region region) {
        return Map.of("code", region.code(), "name", region.name());
    }
}
