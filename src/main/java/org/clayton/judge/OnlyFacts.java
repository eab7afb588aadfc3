package org.clayton.judge;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shows rules the facts, the engine and the plain parts of Java, and nothing with which a program reaches files, the
 * network, other processes or itself. It is the second fence: {@link DrlReader} already refuses all Java.
 */
final class OnlyFacts extends ClassLoader {

    private static final Pattern PLAIN_JAVA = Pattern.compile("""
            java\\.lang\\.(Object|String|StringBuilder|CharSequence|Comparable|Iterable|Number|Integer|Long|Short|Byte\
            |Boolean|Character|Double|Float|Void|Math|Enum|Record|Class|Cloneable|Throwable|Exception|RuntimeException\
            |Error|Enum\\$EnumDesc|IllegalArgumentException|ArithmeticException|NullPointerException|ClassNotFoundException\
            |NoClassDefFoundError|AutoCloseable|constant\\..*)\
            |java\\.lang\\.annotation\\..*\
            |java\\.lang\\.(Override|Deprecated|FunctionalInterface|SafeVarargs|SuppressWarnings)\
            |java\\.lang\\.invoke\\.(LambdaMetafactory|SerializedLambda|StringConcatFactory|CallSite|MethodType|MethodHandle\
            |MethodHandles\\$Lookup|MethodHandles)\
            |java\\.lang\\.reflect\\.(Type|AnnotatedElement|GenericDeclaration)\
            |java\\.lang\\.runtime\\.ObjectMethods\
            |java\\.io\\.(Serializable|Externalizable|ObjectStreamException|IOException)\
            |java\\.math\\.\\w+\
            |java\\.time\\.[\\w.$]+\
            |java\\.util\\.(?!ServiceLoader|Timer|Scanner|Formatter|Properties|\\w*ResourceBundle)[A-Z][\\w$]*\
            |java\\.util\\.function\\.\\w+""");

    private static final Pattern ENGINE = Pattern.compile("(org\\.drools|org\\.kie)\\..*");

    private static final Pattern NOUNS = Pattern.compile(
            "org\\.clayton\\.(observe|casefile|money)\\.[\\w$]+|org\\.clayton\\.intake\\.(Place|Channel)");

    private static final Set<String> OWN =
            Set.of("Evidence", "Flag", "Flag$Condition", "Link", "Subject", "Subject$Kind", "Unit", "Traced");

    private final ClassLoader all;

    OnlyFacts(ClassLoader all) {
        super("only-facts", null);
        this.all = all;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!allowed(name)) {
            throw new ClassNotFoundException(name + " is out of a rule's reach");
        }
        return Class.forName(name, false, all);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return allowedResource(name) ? all.getResource(name) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return allowedResource(name) ? all.getResourceAsStream(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws java.io.IOException {
        return allowedResource(name) ? all.getResources(name) : Collections.emptyEnumeration();
    }

    private static boolean allowedResource(String name) {
        return name.endsWith(".class")
                && allowed(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
    }

    private static boolean allowed(String name) {
        return PLAIN_JAVA.matcher(name).matches()
                || ENGINE.matcher(name).matches()
                || NOUNS.matcher(name).matches()
                || Catalogue.importable().containsKey(name)
                || name.startsWith("org.clayton.judge.") && OWN.contains(name.substring("org.clayton.judge.".length()));
    }
}
