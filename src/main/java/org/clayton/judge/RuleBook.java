package org.clayton.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.clayton.casefile.CaseFile;
import org.clayton.intake.BadInput;
import org.clayton.observe.Observation;

/** The rules of an investigation: read, checked and ready to be asked. Immutable; may be shared by several runs. */
public final class RuleBook {

    private final RuleFolder folder;
    private final RuleBookReader.Contents contents;
    private final PhaseBases bases;

    RuleBook(RuleFolder folder, RuleBookReader.Contents contents, PhaseBases bases) {
        this.folder = folder;
        this.contents = contents;
        this.bases = bases;
    }

    /** The rule book that travels in the jar, compiled when the jar was built. */
    public static RuleBook shipped() {
        return ShippedRules.open();
    }

    /**
     * A rule book from a folder; compiled rules are kept in the user's cache folder.
     *
     * @throws BadInput naming every mistake in every file
     */
    public static RuleBook load(Path folder) {
        return load(folder, RuleCache.usual(System.getenv(), System.getProperty("user.home", ".")));
    }

    /** @param cache folder for compiled rules; made when missing, and left alone when it cannot be written */
    public static RuleBook load(Path folder, Path cache) {
        return new RuleLoading(RuleFolder.read(folder), new RuleCache(cache)).load();
    }

    /**
     * A changed folder that no second person has signed: the same rules, all on trial. Else this book.
     *
     * @param root where the folder lies
     */
    public RuleBook trusted(Path root) {
        if (hash().equals(ShippedRules.hash()) || isSigned(root)) {
            return this;
        }
        var rules = contents.rules().stream()
                .map(rule -> new Rule(rule.phase(), rule.text(), rule.card().onTrial()))
                .toList();
        var onTrial = new RuleBookReader.Contents(rules, contents.thresholds(), contents.lists());
        return new RuleBook(folder, onTrial, bases);
    }

    private boolean isSigned(Path root) {
        return Signature.in(root).filter(one -> one.hash().equals(hash())).isPresent();
    }

    /**
     * Writes who changed a rule folder and who looked at the change under its hash, beside the rules.
     *
     * @throws BadInput when the rules have mistakes, or both names are one person's
     */
    public static Path sign(Path root, String changedBy, String signedBy, LocalDate day) {
        var signature = Signature.of(load(root).hash(), changedBy, signedBy, day);
        var file = root.resolve(Signature.FILE);
        try {
            return Files.writeString(file, signature.text());
        } catch (IOException e) {
            throw new BadInput(
                    file.toString(),
                    "a place that cannot be written",
                    String.valueOf(e.getMessage()),
                    "Maybe its rights do not let you");
        }
    }

    /** SHA-256 over every file of the rule book, in hexadecimal. */
    public String hash() {
        return RuleLoading.hash(folder);
    }

    /** Text of every table by name, for {@link org.clayton.observe.Lists#of}. */
    public Map<String, String> listTexts() {
        return RuleBookReader.listTexts(folder);
    }

    /**
     * The value of a threshold that lets most through, in the case's terms; the detectors' floor.
     *
     * @return empty for a name that the rule book does not have
     */
    public OptionalLong loosest(String threshold, CaseFile caseFile) {
        return contents.thresholds().loosest(threshold, caseFile);
    }

    /** The small cases on the cards of rules that are asked, by rule. */
    public List<Example> examples() {
        return contents.rules().stream()
                .filter(rule -> rule.card().status().asked())
                .flatMap(rule -> rule.card().examples().stream())
                .toList();
    }

    /** How many rules are asked, those on trial included. */
    public int size() {
        return (int) contents.rules().stream()
                .filter(rule -> rule.card().status().asked())
                .count();
    }

    /** Every rule, drafts and retired ones included, sorted by phase and name. */
    public List<RuleLine> lines() {
        return contents.rules().stream().map(rule -> RuleLine.of(rule, folder)).toList();
    }

    /** A rule in plain words, line by line; empty when there is none of that name. */
    public Optional<List<String>> page(String rule) {
        return contents.rules().stream()
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .map(one -> RulePage.of(one, folder, contents.thresholds()));
    }

    /** "Maybe ..." for a rule's name that nobody knows. */
    public String maybe(String rule) {
        return Spelling.maybe(rule, contents.rules().stream().map(Rule::id).toList());
    }

    public Judging judge(CaseFile caseFile, List<? extends Observation> observations) {
        return new Judging(contents, bases, caseFile, observations);
    }

    List<Rule> rules() {
        return contents.rules();
    }
}
