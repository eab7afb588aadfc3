package org.clayton.web;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.system.ApplicationHome;

/** The invented case that travels with the source, when its folder is there. */
record SampleCase(Optional<Path> folder) {

    private static final String INSIDE = "testdata/cases/operation-alloy";

    /** In the working folder, beside the program's jar, or beside the jar's folder, as after a build. */
    static SampleCase nearby() {
        var jar = Optional.ofNullable(new ApplicationHome(SampleCase.class).getSource())
                .map(File::toPath)
                .map(Path::toAbsolutePath);
        var beside = jar.map(Path::getParent);
        return new SampleCase(Stream.of(Optional.of(Path.of("")), beside, beside.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(folder -> folder.resolve(INSIDE))
                .filter(Files::isDirectory)
                .findFirst());
    }
}
