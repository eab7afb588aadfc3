package org.clayton.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clayton.intake.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * An address that only this machine can reach. There is no log-in, so nothing else is ever bound, and a request that
 * names the server by any other name is refused: a web site elsewhere can point its own name at 127.0.0.1.
 */
record Loopback(String host, InetAddress address) {

    private static final Pattern LITERAL = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1");

    /**
     * @param host "localhost", "127.x.x.x" or "::1"; other names are not looked up, as what they mean can change
     * @throws BadInput for any other host
     */
    static Loopback of(String host) {
        var plain = host.strip().toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
        try {
            if (plain.equals("localhost")) {
                return new Loopback("127.0.0.1", InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}));
            }
            if (LITERAL.matcher(plain).matches()) {
                return new Loopback(plain, InetAddress.getByName(plain));
            }
        } catch (UnknownHostException e) {
            throw refused(host, e);
        }
        throw refused(host, null);
    }

    /** Whether a Host header means this address: with the port, by the address or as localhost. */
    boolean isMeantBy(@Nullable String hostHeader, int port) {
        if (hostHeader == null) {
            return false;
        }
        var named = hostHeader.toLowerCase(Locale.ROOT);
        return named.equals(inUrl() + ":" + port) || named.equals("localhost:" + port);
    }

    /** As it stands in an address line: an IPv6 address in brackets. */
    String inUrl() {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static BadInput refused(String host, @Nullable Exception cause) {
        var bad = new BadInput(
                "--host",
                "\"" + host + "\"",
                "The server has no log-in yet, so it answers this machine alone and binds to a loopback address only",
                "Maybe leave --host out; to work from another machine, open the page there through an SSH tunnel");
        bad.initCause(cause);
        return bad;
    }
}
