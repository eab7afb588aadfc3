package org.clayton.judge;

/**
 * One rule in a list of rules.
 *
 * @param family folder: "flag/cash", "claim"
 * @param status "draft", "trial", "in-use", "retired"
 * @param hash first 12 digits of the SHA-256 over its two files
 */
public record RuleLine(String family, String id, String title, String level, String status, String hash) {

    static RuleLine of(Rule rule, RuleFolder folder) {
        var file = rule.text().file();
        var hash = new Digest()
                .add(folder.files().getOrDefault(file, ""))
                .add(folder.files().getOrDefault(rule.card().file(), ""))
                .hex();
        return new RuleLine(
                file.substring(0, file.lastIndexOf('/')),
                rule.id(),
                rule.card().title(),
                word(rule.card().level()),
                word(rule.card().status()),
                hash.substring(0, 12));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
