package org.clayton.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the program in the way that suits the job. A small case is over before the virtual machine's optimising compiler
 * pays for itself: on two cores it doubles the time. So {@code run} on a small folder goes on in a virtual machine that
 * compiles once and cheaply; everything else, and whoever names options of the virtual machine, stays in this one.
 */
public final class Launch {

    /** Above this the optimising compiler earns its time back. */
    private static final long SMALL_CASE_BYTES = 32L << 20;

    /** A folder with more is no small case, and somebody may name a whole disk by mistake. */
    private static final int FILES_COUNTED = 10_000;

    private static final List<String> SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private Launch() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 1 && args[0].equals("run") && plainlyStarted() && isSmall(args)) {
            System.exit(elsewhere(args));
        }
        Main.main(args);
    }

    /** As {@code java -jar}, with no option before it and none from the environment; not known on every system. */
    private static boolean plainlyStarted() {
        var arguments = ProcessHandle.current().info().arguments().orElse(new String[0]);
        return arguments.length > 0
                && arguments[0].equals("-jar")
                && System.getenv("JDK_JAVA_OPTIONS") == null
                && System.getenv("JAVA_TOOL_OPTIONS") == null;
    }

    /** The child writes to this program's own screen and is stopped with it. */
    private static int elsewhere(String[] args) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_LIFE);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(Arrays.asList(args));
        var child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
        return child.waitFor();
    }

    private static boolean isSmall(String[] args) {
        return Arrays.stream(args).skip(1).mapToLong(Launch::bytesBelow).sum() <= SMALL_CASE_BYTES;
    }

    /** Whatever is wrong with an argument is for the command itself to say. */
    private static long bytesBelow(String argument) {
        try {
            var folder = Path.of(argument);
            if (!Files.isDirectory(folder)) {
                return 0;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                return files.limit(FILES_COUNTED)
                        .map(Path::toFile)
                        .mapToLong(file -> file.isFile() ? file.length() : 0)
                        .sum();
            }
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
