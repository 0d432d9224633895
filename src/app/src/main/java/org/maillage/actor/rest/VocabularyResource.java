package org.maillage.actor.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.reference.vocabulary.Term;
import org.maillage.reference.vocabulary.Vocabularies;
import org.maillage.reference.vocabulary.Vocabulary;

/** {@code vocabularies/<name>}: countries, sectors, sdgs, legal-categories, each term in both languages. */
@Named
@Path("vocabularies")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class VocabularyResource {

    private final Vocabularies vocabularies;

    @Inject
    public VocabularyResource(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @GET
    public Response names() {
        return Response.ok(Map.of("vocabularies", all().map(Vocabulary::name).toList())).build();
    }

    @GET
    @Path("{name}")
    public Response read(@PathParam("name") String name) {
        Vocabulary vocabulary = all().filter(known -> known.name().equals(name)).findFirst().orElseThrow(NotFoundException::new);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", vocabulary.name());
        json.put("version", vocabulary.version());
        json.put("source", vocabulary.source());
        json.put("terms", vocabulary.terms().stream().map(VocabularyResource::json).toList());
        return Response.ok(json).build();
    }

    private Stream<Vocabulary> all() {
        return List.of(vocabularies.countries(), vocabularies.sectors(), vocabularies.sdgs(), vocabularies.legalCategories()).stream();
    }

    private static Map<String, Object> json(Term term) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", term.code());
        json.put("fr", term.french());
        json.put("en", term.english());
        json.put("equivalents", term.equivalents());
        term.validFrom().ifPresent(day -> json.put("validFrom", day.toString()));
        term.validTo().ifPresent(day -> json.put("validTo", day.toString()));
        return json;
    }
}
