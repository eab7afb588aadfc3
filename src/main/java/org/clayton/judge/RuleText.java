package org.clayton.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The judgment of one rule, as its {@code .drl} file states it.
 *
 * @param imports full class name by the short name used in the patterns
 * @param name the rule's name, and its line
 * @param patterns in the order of the file
 */
record RuleText(
        String file,
        String folder,
        int packageLine,
        Map<String, Import> imports,
        String name,
        int nameLine,
        List<Fact> patterns) {

    record Import(String type, int line) {}

    enum Presence {
        IS,
        NOT,
        EXISTS
    }

    /**
     * {@code $run : CashRun( ... )}
     *
     * @param variable with its dollar sign, empty when the fact is not named
     */
    record Fact(int line, Presence presence, String variable, String type, List<Test> tests) {
        Optional<String> textOf(String field) {
            return tests.stream()
                    .filter(test ->
                            test.field().equals(field) && test.operator().equals("=="))
                    .map(Test::against)
                    .filter(Text.class::isInstance)
                    .map(text -> ((Text) text).value())
                    .findFirst();
        }
    }

    /** {@code field operator against}; {@code holds( $x )} has the field "holds" and no operator. */
    record Test(int line, String field, String operator, Operand against) {
        boolean isHolds() {
            return operator.isEmpty() && field.equals("holds");
        }
    }

    sealed interface Operand {}

    /** {@code $run.deposits}; after {@code holds} the field is empty. */
    record FieldOf(String variable, String field) implements Operand {}

    /** Another field of the same fact. */
    record OwnField(String field) implements Operand {}

    record Text(String value) implements Operand {}

    record Truth(boolean value) implements Operand {}

    /** {@code Party.Role.SUSPECT} */
    record Constant(String type, String value) implements Operand {}

    /** The facts that a match hands over, in its order. */
    List<Fact> present() {
        return patterns.stream().filter(one -> one.presence() == Presence.IS).toList();
    }

    Optional<Fact> named(String variable) {
        return patterns.stream().filter(one -> one.variable().equals(variable)).findFirst();
    }
}
