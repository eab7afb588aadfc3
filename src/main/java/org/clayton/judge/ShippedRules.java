package org.clayton.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rule book inside the jar: checked and compiled when the jar is built, so that a run starts at once. */
public final class ShippedRules {

    private static final String RESOURCE = "rule-book.zip";
    private static final String TEXT = "text/";
    private static final String COMPILED = "compiled/";
    private static final String KEY = "key";

    private ShippedRules() {}

    /**
     * Called by the build; does nothing when the pack is up to date.
     *
     * @param args the rules folder and the folder of the program's classes
     */
    public static void main(String[] args) throws IOException {
        var folder = RuleFolder.read(Path.of(args[0]));
        var target = Path.of(args[1]).resolve("org/clayton/judge").resolve(RESOURCE);
        var loading = new RuleLoading(folder, RuleCache.NONE);
        var contents = loading.check();
        var key = RuleLoading.hash(folder) + loading.compiledUnder(contents);
        if (Files.exists(target)
                && text(Pack.unpack(Files.readAllBytes(target)), KEY).equals(key)) {
            return;
        }
        var pieces = new TreeMap<String, byte[]>();
        pieces.put(KEY, key.getBytes(StandardCharsets.UTF_8));
        folder.files().forEach((path, text) -> pieces.put(TEXT + path, text.getBytes(StandardCharsets.UTF_8)));
        loading.compile(contents).classes().forEach((name, bytes) -> pieces.put(COMPILED + name, bytes));
        Files.createDirectories(target.getParent());
        Files.write(target, Pack.pack(pieces));
    }

    /** Hash of the rule book inside the jar. */
    static String hash() {
        return RuleLoading.hash(folder());
    }

    /** The text of the rule book inside the jar. */
    static RuleFolder folder() {
        return new RuleFolder("shipped", texts(pieces()));
    }

    /** What the rules inside the jar were compiled under; empty when the program was built without them. */
    static String key() {
        try (var in = ShippedRules.class.getResourceAsStream(RESOURCE)) {
            return in == null ? "" : text(Pack.unpack(in.readAllBytes()), KEY).substring(Digest.LENGTH);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own rule book cannot be read", e);
        }
    }

    static CompiledRules compiled() {
        return new CompiledRules(under(pieces(), COMPILED));
    }

    static RuleBook open() {
        var pieces = pieces();
        var loading = new RuleLoading(new RuleFolder("shipped", texts(pieces)), RuleCache.NONE);
        return loading.open(loading.check(), new CompiledRules(under(pieces, COMPILED)));
    }

    private static SortedMap<String, String> texts(SortedMap<String, byte[]> pieces) {
        var files = new TreeMap<String, String>();
        under(pieces, TEXT).forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    private static SortedMap<String, byte[]> pieces() {
        try (var in = ShippedRules.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its rule book");
            }
            return Pack.unpack(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("the program's own rule book cannot be read", e);
        }
    }

    private static String text(SortedMap<String, byte[]> pieces, String name) {
        return new String(pieces.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static SortedMap<String, byte[]> under(SortedMap<String, byte[]> pieces, String prefix) {
        var found = new TreeMap<String, byte[]>();
        pieces.forEach((name, bytes) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), bytes);
            }
        });
        return found;
    }
}
