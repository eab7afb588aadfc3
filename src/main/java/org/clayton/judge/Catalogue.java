package org.clayton.judge;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clayton.casefile.Account;
import org.clayton.casefile.Asset;
import org.clayton.casefile.Deal;
import org.clayton.casefile.Party;
import org.clayton.casefile.Purchase;
import org.clayton.casefile.Relation;
import org.clayton.observe.Observation;

/** The kinds of fact that rules may name, and the fields they may test: nothing else of the program is in their reach. */
final class Catalogue {

    /** What a field holds, as far as a comparison cares. */
    enum Sort {
        NUMBER,
        TRUTH,
        TEXT,
        DAY,
        CONSTANT,
        /** A list, an amount with its currency, something that may be absent: no rule compares it. */
        OTHER
    }

    record Field(String name, Sort sort, Class<?> type) {
        Unit unit() {
            return Unit.ofField(name);
        }
    }

    private static final List<Class<?>> OWN = List.of(
            Threshold.class,
            Listed.class,
            TracedToAccount.class,
            TracedToAsset.class,
            EarlierFlag.class,
            EarlierLink.class,
            Party.class,
            Account.class,
            Asset.class,
            Deal.class,
            Purchase.class,
            Relation.class);

    private static final List<Class<?>> BESIDE = List.of(Verdict.class, Level.class);

    private static final SortedMap<String, Class<?>> FACTS = Stream.concat(
                    OWN.stream(), Arrays.stream(Observation.class.getPermittedSubclasses()))
            .collect(Collectors.toMap(Class::getSimpleName, one -> one, (one, same) -> one, TreeMap::new));

    private static final Map<String, Class<?>> IMPORTABLE = Stream.concat(FACTS.values().stream(), BESIDE.stream())
            .collect(Collectors.toMap(Class::getName, one -> one, (one, same) -> one, TreeMap::new));

    private Catalogue() {}

    /** Classes of facts by short name. */
    static SortedMap<String, Class<?>> facts() {
        return FACTS;
    }

    static boolean isFact(Object one) {
        return FACTS.containsValue(one.getClass());
    }

    /** Everything a rule file may import. */
    static Map<String, Class<?>> importable() {
        return IMPORTABLE;
    }

    static Optional<Field> field(Class<?> fact, String name) {
        return Optional.ofNullable(fields(fact).get(name));
    }

    /** The fields of a fact by name: what its record is made of, and what it answers with yes or no. */
    static SortedMap<String, Field> fields(Class<?> fact) {
        var fields = new TreeMap<String, Field>();
        for (var method : fact.getMethods()) {
            if (isField(fact, method)) {
                var name = fieldName(method);
                fields.put(name, new Field(name, sort(method.getReturnType()), method.getReturnType()));
            }
        }
        return fields;
    }

    private static boolean isField(Class<?> fact, Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() != void.class
                && method.getDeclaringClass() != Object.class
                && !List.of("hashCode", "toString").contains(method.getName());
    }

    private static String fieldName(Method method) {
        var name = method.getName();
        return name.matches("is[A-Z].*") ? name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3) : name;
    }

    private static Sort sort(Class<?> type) {
        if (type == int.class || type == long.class) {
            return Sort.NUMBER;
        }
        if (type == boolean.class) {
            return Sort.TRUTH;
        }
        if (type == String.class) {
            return Sort.TEXT;
        }
        if (type == LocalDate.class) {
            return Sort.DAY;
        }
        return type.isEnum() ? Sort.CONSTANT : Sort.OTHER;
    }
}
