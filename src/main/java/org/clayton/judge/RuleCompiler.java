package org.clayton.judge;

import java.util.Collection;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;

/**
 * Turns rule text into classes, always through the executable model: the classic engine would run expressions that the
 * fence {@link OnlyFacts} does not hold.
 */
final class RuleCompiler {

    private static final String ROOT = "src/main/resources/";

    private RuleCompiler() {}

    /** What the engine refuses is noted as mistakes; then the result must not be used. */
    static CompiledRules compile(Collection<RuleFile> rules, Mistakes mistakes) {
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem();
        rules.forEach(rule -> files.write(ROOT + rule.path(), rule.text()));
        var fence = new OnlyFacts(RuleCompiler.class.getClassLoader());
        var classes = new TreeMap<String, byte[]>();
        try {
            var builder = services.newKieBuilder(files, fence).buildAll(ExecutableModelProject.class);
            note(builder.getResults(), mistakes);
            var module = (InternalKieModule) builder.getKieModule();
            services.getRepository().removeKieModule(module.getReleaseId());
            for (var name : module.getFileNames()) {
                if (name.endsWith(".class")) {
                    var path = name.replace('\\', '/');
                    classes.put(
                            path.substring(0, path.length() - ".class".length()).replace('/', '.'),
                            module.getBytes(name));
                }
            }
        } catch (RuntimeException e) {
            noteUnlessNoted(e, mistakes);
        }
        return new CompiledRules(classes);
    }

    /** The engine notes its errors first and then fails; by itself its failure says little. */
    private static void noteUnlessNoted(RuntimeException e, Mistakes mistakes) {
        if (mistakes.sorted().isEmpty()) {
            mistakes.add(
                    "rules",
                    0,
                    "The rule engine gave up: " + firstLine(String.valueOf(e.getMessage())) + ".",
                    "Maybe the last rule that was changed holds something unusual.");
        }
    }

    /** @param path relative to the rules folder */
    record RuleFile(String path, String text) {}

    private static void note(Results results, Mistakes mistakes) {
        for (var message : results.getMessages(Message.Level.ERROR)) {
            if (message.getText().startsWith("Java source of ")) {
                continue; // pages of generated source, after the message that matters
            }
            var path = String.valueOf(message.getPath());
            var file = path.endsWith(".drl") ? path.substring(path.startsWith(ROOT) ? ROOT.length() : 0) : "rules";
            mistakes.add(
                    file,
                    Math.max(0, message.getLine()),
                    "The rule engine says: " + firstLine(message.getText()) + ".",
                    "Maybe a name or a type in the rule is not what it seems.");
        }
    }

    /** The engine's messages may go on with pages of generated source. */
    private static String firstLine(String text) {
        return DrlWords.shorten(text.lines().findFirst().orElse("").strip());
    }
}
