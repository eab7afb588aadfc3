package org.clayton.judge;

import java.util.ArrayList;
import org.clayton.intake.BadInput;
import org.drools.modelcompiler.KieBaseBuilder;

/** From text to a rule book that can be asked: read, check, and compile unless that was done before. */
final class RuleLoading {

    private final RuleFolder folder;
    private final RuleCache cache;

    RuleLoading(RuleFolder folder, RuleCache cache) {
        this.folder = folder;
        this.cache = cache;
    }

    /** @throws BadInput naming every mistake in every file */
    RuleBook load() {
        var contents = check();
        var key = compiledUnder(contents);
        if (key.equals(ShippedRules.key())) { // only numbers, lists or cards were changed
            return open(contents, ShippedRules.compiled());
        }
        var kept = cache.find(key);
        if (kept.isPresent()) {
            return open(contents, kept.get());
        }
        var compiled = compile(contents);
        cache.keep(key, compiled);
        return open(contents, compiled);
    }

    /** @throws BadInput naming every mistake in every file */
    RuleBookReader.Contents check() {
        var mistakes = new Mistakes();
        var contents = RuleBookReader.read(folder, mistakes);
        mistakes.stopIfAny(folder.label());
        return contents;
    }

    /** @throws BadInput with what the engine refuses */
    CompiledRules compile(RuleBookReader.Contents contents) {
        var mistakes = new Mistakes();
        var files = new ArrayList<RuleCompiler.RuleFile>();
        contents.rules()
                .forEach(
                        rule -> files.add(new RuleCompiler.RuleFile(rule.text().file(), DrlWriter.write(rule.text()))));
        Companions.of(contents.rules())
                .values()
                .forEach(rule -> files.add(new RuleCompiler.RuleFile(
                        Companions.FOLDER + "/" + rule.text().file(), DrlWriter.write(rule.text()))));
        var compiled = RuleCompiler.compile(files, mistakes);
        mistakes.stopIfAny(folder.label());
        return compiled;
    }

    RuleBook open(RuleBookReader.Contents contents, CompiledRules compiled) {
        return new RuleBook(folder, contents, new PhaseBases(compiled));
    }

    static String hash(RuleFolder folder) {
        var digest = new Digest();
        folder.files().forEach((path, text) -> digest.add(path).add(text));
        return digest.hex();
    }

    /** Hash of everything that compiled rules depend on: their text, the engine, the shape of the facts. */
    String compiledUnder(RuleBookReader.Contents contents) {
        var digest = new Digest()
                .add(String.valueOf(KieBaseBuilder.class.getPackage().getImplementationVersion()));
        contents.rules().forEach(rule -> digest.add(rule.text().file()).add(DrlWriter.write(rule.text())));
        Companions.of(contents.rules()).values().forEach(rule -> digest.add(DrlWriter.write(rule.text())));
        Catalogue.importable().forEach((name, type) -> {
            digest.add(name);
            Catalogue.fields(type).values().forEach(field -> digest.add(field.name())
                    .add(field.type().getName()));
        });
        return digest.hex();
    }
}
