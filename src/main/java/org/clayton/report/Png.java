package org.clayton.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG (ISO/IEC 15948), in colour and without transparency. The general writer of Java takes five times as
 * long, most of it to save a few bytes.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    /** @param image of type {@link BufferedImage#TYPE_INT_RGB} */
    static byte[] of(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        var head = ByteBuffer.allocate(13);
        head.putInt(image.getWidth()).putInt(image.getHeight());
        head.put(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", head.array(), out);
        chunk("IDAT", squeezed(rows(image)), out);
        chunk("IEND", new byte[0], out);
        return out.toByteArray();
    }

    /** Each row opens with its filter: 2, the difference to the row above, which is nothing almost everywhere. */
    private static byte[] rows(BufferedImage image) {
        var width = image.getWidth();
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var bytes = new byte[image.getHeight() * (1 + 3 * width)];
        var at = 0;
        for (var y = 0; y < image.getHeight(); y++) {
            bytes[at++] = 2;
            for (var x = 0; x < width; x++) {
                var here = pixels[y * width + x];
                var above = y == 0 ? 0 : pixels[(y - 1) * width + x];
                bytes[at++] = (byte) ((here >> 16) - (above >> 16));
                bytes[at++] = (byte) ((here >> 8) - (above >> 8));
                bytes[at++] = (byte) (here - above);
            }
        }
        return bytes;
    }

    private static byte[] squeezed(byte[] bytes) {
        var deflater = new Deflater(2);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var part = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(String type, byte[] content, ByteArrayOutputStream out) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
