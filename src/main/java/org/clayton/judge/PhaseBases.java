package org.clayton.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The engine's rule bases, one for each phase, made from compiled classes without compiling anything. */
final class PhaseBases {

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

    private PhaseBases() {}

    /** @throws ReflectiveOperationException, LinkageError when the classes were made by another engine or for other facts */
    static Map<Rule.Phase, KieBase> of(CompiledRules compiled) throws ReflectiveOperationException {
        var loader = new Defining(compiled);
        var models = new EnumMap<Rule.Phase, List<Model>>(Rule.Phase.class);
        for (var name : compiled.classes().keySet()) {
            if (name.matches(".*\\.Rules[0-9A-F]{32}")) {
                var model =
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
                models.computeIfAbsent(phase(model.getPackageName()), unused -> new ArrayList<>())
                        .add(model);
            }
        }
        var bases = new EnumMap<Rule.Phase, KieBase>(Rule.Phase.class);
        models.forEach((phase, some) -> bases.put(phase, KieBaseBuilder.createKieBaseFromModel(some)));
        return bases;
    }

    private static Rule.Phase phase(String folder) {
        return Rule.Phase.valueOf(folder.split("\\.")[0].toUpperCase(Locale.ROOT));
    }
}
