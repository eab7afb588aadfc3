package org.clayton.web;

import java.nio.file.Path;
import java.util.Optional;

/** The invented case that travels with the source, when its folder is there. */
record SampleCase(Optional<Path> folder) {}
