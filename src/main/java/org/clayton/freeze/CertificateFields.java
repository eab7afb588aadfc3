package org.clayton.freeze;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the freezing certificate (Regulation (EU) 2018/1805, Annex I) asks, who fills it, and which States take it. All
 * of it is data, because forms change.
 */
final class CertificateFields {

    private final List<String> officerFills;
    private final Set<String> boundStates;

    private CertificateFields(List<String> officerFills, Set<String> boundStates) {
        this.officerFills = officerFills;
        this.boundStates = boundStates;
    }

    static CertificateFields read() {
        var mapper = JsonMapper.builder().build();
        var fields = resource(mapper, "certificate-fields.json")
                .valueStream()
                .filter(field -> !field.get("filledBy").asString().equals("engine"))
                .map(CertificateFields::words)
                .toList();
        var states = resource(mapper, "states.json")
                .get("bound")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toUnmodifiableSet());
        return new CertificateFields(fields, states);
    }

    /** "Section: field", with a remark where the program proposes and the officer adopts. */
    List<String> officerFills() {
        return officerFills;
    }

    /** Whether a certificate under the Regulation can be sent there. */
    boolean binds(String state) {
        return boundStates.contains(state);
    }

    private static String words(JsonNode field) {
        var words = field.get("section").asString() + ": " + field.get("field").asString();
        return field.get("filledBy").asString().equals("both") ? words + " (proposed here, for you to adopt)" : words;
    }

    private static JsonNode resource(JsonMapper mapper, String name) {
        try (InputStream in = CertificateFields.class.getResourceAsStream("/freeze/" + name)) {
            return mapper.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
