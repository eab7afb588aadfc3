package org.clayton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The maps at the head of the packages name classes that are there. */
class PackageMapsTest {

    private static final Pattern LINK = Pattern.compile("\\{@link\\s+(?:\\*\\s+)?(\\w+)\\}");

    static List<Path> maps() throws IOException {
        try (var all = Files.walk(Path.of("src/main/java"))) {
            return all.filter(file -> file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void names_only_classes_that_are_there(Path map) throws IOException {
        var links = LINK.matcher(Files.readString(map));
        while (links.find()) {
            assertThat(map.resolveSibling(links.group(1) + ".java")).exists();
        }
    }
}
