package org.clayton.judge;

import java.util.SortedMap;

/**
 * Rules as the engine runs them.
 *
 * @param classes class file by class name
 */
record CompiledRules(SortedMap<String, byte[]> classes) {}
