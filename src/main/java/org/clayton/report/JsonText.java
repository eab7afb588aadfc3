package org.clayton.report;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes the few shapes a result is made of, straight to the stream. */
final class JsonText implements AutoCloseable {
    private final JsonGenerator out;

    JsonText(OutputStream stream) {
        out = JsonMapper.builder().build().writer().with(new ResultLines()).createGenerator(stream, JsonEncoding.UTF8);
    }

    void object(Runnable entries) {
        out.writeStartObject();
        entries.run();
        out.writeEndObject();
    }

    void object(String name, Runnable entries) {
        out.writeName(name);
        object(entries);
    }

    <T> void list(String name, Iterable<T> values, Consumer<T> entries) {
        out.writeName(name);
        out.writeStartArray();
        for (var value : values) {
            object(() -> entries.accept(value));
        }
        out.writeEndArray();
    }

    void texts(String name, Iterable<String> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    void text(String name, String value) {
        out.writeStringProperty(name, value);
    }

    void number(String name, long value) {
        out.writeNumberProperty(name, value);
    }

    void truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    void nothing(String name) {
        out.writeNullProperty(name);
    }

    /** {@code {"amount": "1234.56", "currency": "EUR"}}: text, because a JSON number may be read as floating point. */
    void money(String name, Money money) {
        object(name, () -> {
            text("amount", money.decimal().toPlainString());
            text("currency", money.currency().getCurrencyCode());
        });
    }

    void money(String name, Optional<Money> money) {
        money.ifPresentOrElse(known -> money(name, known), () -> nothing(name));
    }

    void day(String name, Optional<LocalDate> day) {
        day.ifPresentOrElse(known -> text(name, known.toString()), () -> nothing(name));
    }

    void place(String name, Place place) {
        object(name, () -> entries(place));
    }

    void places(String name, List<Place> places) {
        list(name, places, this::entries);
    }

    private void entries(Place place) {
        text("file", place.file());
        text("sheet", place.sheet());
        number("row", place.row());
    }

    @Override
    public void close() {
        out.writeRaw('\n');
        out.close();
    }
}
