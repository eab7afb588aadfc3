package org.clayton.trace.worked;

/** Something bought: what each label paid of its cost. */
final class Thing {
    final String name;
    final Unit unit;
    final Content parts = new Content();
    boolean sold;

    Thing(String name, Unit unit) {
        this.name = name;
        this.unit = unit;
    }

    long cost() {
        return parts.sum();
    }
}
