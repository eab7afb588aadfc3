package org.clayton.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * One finding on one line, so that a result can be searched and compared with line tools; always {@code \n}, whatever
 * the machine.
 */
final class ResultLines implements PrettyPrinter {
    /** Objects and lists opened deeper than this stay on their line. */
    private static final int LINED = 2;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        line(out);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        close(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        line(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        close(out, values, ']');
    }

    private void separate(JsonGenerator out) {
        out.writeRaw(depth <= LINED ? "," : ", ");
        line(out);
    }

    private void close(JsonGenerator out, int inside, char bracket) {
        var lined = depth <= LINED && inside > 0;
        depth--;
        if (lined) {
            indent(out);
        }
        out.writeRaw(bracket);
    }

    private void line(JsonGenerator out) {
        if (depth <= LINED) {
            indent(out);
        }
    }

    private void indent(JsonGenerator out) {
        out.writeRaw('\n');
        out.writeRaw("  ".repeat(depth));
    }
}
