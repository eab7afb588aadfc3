package org.clayton.judge;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps compiled rules between runs, under the hash of all that went into them. Two runs may use it at once: a file
 * appears whole or not at all. A cache that cannot be used costs time, never an answer.
 */
final class RuleCache {

    /** Keeps nothing. */
    static final RuleCache NONE = new RuleCache(Optional.empty());

    private final Optional<Path> folder;

    private RuleCache(Optional<Path> folder) {
        this.folder = folder;
    }

    RuleCache(Path folder) {
        this(Optional.of(folder));
    }

    /** The user's own cache folder; never a shared one, where others could lay classes for us to run. */
    static Path usual(Map<String, String> environment, String home) {
        var named = environment.get("XDG_CACHE_HOME");
        return (named == null || named.isBlank() ? Path.of(home, ".cache") : Path.of(named)).resolve("clayton");
    }

    Optional<CompiledRules> find(String hash) {
        var file = folder.map(one -> file(one, hash)).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CompiledRules(Pack.unpack(Files.readAllBytes(file.get()))));
        } catch (IOException e) {
            return Optional.empty(); // cut off by a full disk: compiled again and written over
        }
    }

    void keep(String hash, CompiledRules rules) {
        folder.ifPresent(one -> {
            try {
                keep(one, hash, Pack.pack(rules.classes()));
            } catch (IOException e) {
                System.getLogger(RuleCache.class.getName())
                        .log(System.Logger.Level.DEBUG, "compiled rules are not kept: {0}", e.getMessage());
            }
        });
    }

    private static void keep(Path folder, String hash, byte[] packed) throws IOException {
        Files.createDirectories(folder);
        var written = Files.createTempFile(folder, "rules", ".part");
        try {
            Files.write(written, packed);
            move(written, file(folder, hash));
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path file(Path folder, String hash) {
        return folder.resolve("rules-" + hash + ".zip");
    }
}
