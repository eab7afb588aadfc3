package org.clayton.judge;

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
        var key = compiledUnder();
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
        var files = contents.rules().stream()
                .map(rule -> new RuleCompiler.RuleFile(rule.text().file(), text(rule)))
                .toList();
        var compiled = RuleCompiler.compile(files, mistakes);
        mistakes.stopIfAny(folder.label());
        return compiled;
    }

    RuleBook open(RuleBookReader.Contents contents, CompiledRules compiled) {
        try {
            return new RuleBook(folder, contents, PhaseBases.of(compiled));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("compiled rules cannot be opened", e);
        }
    }

    static String hash(RuleFolder folder) {
        var digest = new Digest();
        folder.files().forEach((path, text) -> digest.add(path).add(text));
        return digest.hex();
    }

    /** Hash of everything that compiled rules depend on: their text, the engine, the shape of the facts. */
    String compiledUnder() {
        var digest = new Digest()
                .add(String.valueOf(KieBaseBuilder.class.getPackage().getImplementationVersion()));
        folder.files().forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                digest.add(path).add(text);
            }
        });
        Catalogue.importable().forEach((name, type) -> {
            digest.add(name);
            Catalogue.fields(type).values().forEach(field -> digest.add(field.name())
                    .add(field.type().getName()));
        });
        return digest.hex();
    }

    private String text(Rule rule) {
        return folder.files().getOrDefault(rule.text().file(), "");
    }
}
