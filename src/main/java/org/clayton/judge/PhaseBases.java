package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** The engine's rule bases, one for each phase, made from compiled classes when they are first asked, without compiling. */
final class PhaseBases {

    private static final Predicate<String> MODEL =
            Pattern.compile(".*\\.Rules[0-9A-F]{32}").asMatchPredicate();

    private static final class Defining extends ClassLoader {
        private final CompiledRules rules;

        Defining(CompiledRules rules) {
            super(new OnlyFacts(PhaseBases.class.getClassLoader()));
            this.rules = rules;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var bytes = rules.classes().get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private final Defining loader;
    private final Map<String, List<String>> models = new TreeMap<>();
    private final Map<String, KieBase> made = new ConcurrentHashMap<>();

    PhaseBases(CompiledRules compiled) {
        this.loader = new Defining(compiled);
        compiled.classes().keySet().stream().filter(MODEL).forEach(name -> models.computeIfAbsent(
                        name.substring(0, name.indexOf('.')), unused -> new ArrayList<>())
                .add(name));
    }

    /** @return null when no rule is compiled for the phase */
    @Nullable
    KieBase in(Rule.Phase phase) {
        return in(phase.name().toLowerCase(Locale.ROOT));
    }

    /** The flag rules that spare the innocent, without that. */
    @Nullable
    KieBase companions() {
        return in(Companions.FOLDER);
    }

    private @Nullable KieBase in(String folder) {
        return models.containsKey(folder) ? made.computeIfAbsent(folder, this::make) : null;
    }

    /** @throws IllegalStateException when the classes were made by another engine or for other facts */
    private KieBase make(String folder) {
        var some = new ArrayList<Model>();
        try {
            for (var name : models.getOrDefault(folder, List.of())) {
                some.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            }
            return KieBaseBuilder.createKieBaseFromModel(some);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("compiled rules cannot be opened", e);
        }
    }
}
