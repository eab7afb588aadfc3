package org.clayton.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages the bytes of a file, the same way for the same seed: as a whole, or inside an entry of a zip archive. */
record Mutant(Random random) {

    private static final String[] ODD = {
        "99999999999",
        "-1",
        "2147483648",
        "1e309",
        "NaN",
        "\0",
        "\"",
        "\"\"",
        ";",
        ",",
        "\t",
        "\r\r\n",
        "<",
        ">",
        "&",
        "&#0;",
        "<!DOCTYPE a>",
        "]]>",
        "\uFEFF",
        "\u2028",
        "Ž",
        "=1+1",
        "0",
        "",
        "   ",
        "31.02.2024",
        "1.234.5,6",
        "</row>",
        "<c>",
        "s=\"99999999\"",
        "r=\"ZZZZ1\"",
        "<table>",
        ":61:",
        "-}",
        "<Ntry>",
        "</Ntry>"
    };

    static Mutant of(long seed) {
        return new Mutant(new Random(seed));
    }

    byte[] of(byte[] whole) throws IOException {
        var isZip = whole.length > 4 && whole[0] == 'P' && whole[1] == 'K';
        return isZip && random.nextInt(4) > 0 ? inside(whole) : damaged(whole);
    }

    private byte[] inside(byte[] whole) throws IOException {
        var entries = unpacked(whole);
        if (entries.isEmpty()) {
            return damaged(whole);
        }
        var names = new ArrayList<>(entries.keySet());
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> entries.remove(name);
            case 1 -> entries.put(names.get(random.nextInt(names.size())), entries.get(name));
            case 2 -> entries.put(name, new byte[0]);
            default -> entries.computeIfPresent(name, (unused, bytes) -> damaged(bytes));
        }
        return packed(entries);
    }

    private byte[] damaged(byte[] whole) {
        var bytes = whole;
        for (var times = 1 + random.nextInt(3); times > 0 && bytes.length > 1; times--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        var at = random.nextInt(bytes.length);
        var length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(12)));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, 1 + random.nextInt(32));
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
            case 3 -> joined(bytes, at, new byte[0], at + length);
            case 4 -> joined(bytes, at, new byte[length], at + length);
            case 5 -> moved(bytes, at, length);
            default -> joined(bytes, at, odd(), at + (random.nextBoolean() ? 0 : length));
        };
    }

    private byte[] odd() {
        return ODD[random.nextInt(ODD.length)]
                .repeat(random.nextInt(20) == 0 ? 40_000 : 1)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] bytes, int times) {
        var flipped = bytes.clone();
        for (var i = 0; i < times; i++) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] moved(byte[] bytes, int at, int length) {
        var to = random.nextInt(bytes.length);
        return joined(bytes, to, Arrays.copyOfRange(bytes, at, at + length), to);
    }

    private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, to);
        out.writeBytes(between);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    /** Empty when the archive is odd as it stands. */
    private static Map<String, byte[]> unpacked(byte[] whole) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (ZipException e) {
            return Map.of();
        }
        return entries;
    }

    private static byte[] packed(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(stored(entry.getKey(), entry.getValue()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Not deflated: quicker, and damage to the archive then reaches the parsers. */
    private static ZipEntry stored(String name, byte[] content) {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
