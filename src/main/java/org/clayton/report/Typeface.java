package org.clayton.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * DejaVu Sans from our own jar: widths and outlines are the same on every machine, and none of its fonts is asked for.
 * Not for several threads at once.
 */
final class Typeface {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final int perEm;
    private final Map<Integer, Optional<GeneralPath>> paths = new HashMap<>();

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.perEm = font.getUnitsPerEm();
    }

    static Typeface regular() {
        return read("DejaVuSans.ttf");
    }

    static Typeface bold() {
        return read("DejaVuSans-Bold.ttf");
    }

    private static Typeface read(String name) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(Resource.bytes("/fonts/" + name)));
            // a ligature is found by no search for its letters
            font.setEnableGsub(false);
            return new Typeface(font);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** Pixels, rounded up. */
    int width(String text, int size) {
        var units = text.codePoints().mapToLong(this::advance).sum();
        return Math.toIntExact(Math.floorDiv(units * size + perEm - 1, perEm));
    }

    /** The text, or its beginning with an ellipsis, so that it is no wider than {@code most} pixels. */
    String fit(String text, int size, int most) {
        if (width(text, size) <= most) {
            return text;
        }
        var end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", size) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** Outline of the text with its middle at x and its base line at y. */
    Path2D outline(String text, int size, int x, int y) {
        var whole = new Path2D.Double();
        var pen = 0L;
        var scale = (double) size / perEm;
        var left = x - width(text, size) / 2;
        for (var code : text.codePoints().toArray()) {
            var place = new AffineTransform(scale, 0, 0, -scale, left + pen * scale, y);
            path(glyphs.getGlyphId(code)).ifPresent(path -> whole.append(path.getPathIterator(place), false));
            pen += advance(code);
        }
        return whole;
    }

    private Optional<GeneralPath> path(int glyph) {
        return paths.computeIfAbsent(glyph, this::read);
    }

    private Optional<GeneralPath> read(int glyph) {
        try {
            return Optional.ofNullable(font.getGlyph().getGlyph(glyph)).map(GlyphData::getPath);
        } catch (IOException e) {
            throw new UncheckedIOException("a glyph of our own font cannot be read", e);
        }
    }

    private long advance(int code) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(code));
        } catch (IOException e) {
            throw new UncheckedIOException("a width of our own font cannot be read", e);
        }
    }
}
