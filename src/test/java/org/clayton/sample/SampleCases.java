package org.clayton.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the sample cases again. From the project's folder:
 * {@code ./mvnw -q -Dquick process-test-classes -Pbench -Dbench=org.clayton.sample.SampleCases}
 */
public final class SampleCases {

    private SampleCases() {}

    /** @param args the folder to write to; {@code testdata/cases} when none is given */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args.length == 0 ? "testdata/cases" : args[0]);
        for (var file : files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Every generated file: path with forward slashes, and bytes. */
    static Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        new OperationAlloy().files().forEach((name, bytes) -> files.put("operation-alloy/" + name, bytes));
        new HonestTown().files().forEach((name, bytes) -> files.put("honest-town/" + name, bytes));
        return files;
    }
}
