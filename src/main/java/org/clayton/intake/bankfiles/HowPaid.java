package org.clayton.intake.bankfiles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clayton.intake.columns.ChannelWords;
import org.clayton.intake.facts.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the channel of an entry: by the bank's code, else by its words; both stand in {@code rules/intake/channels.yaml},
 * the codes with their list before them: {@code iso CNTR CDPT}, {@code gvc 083}, {@code swift CHG}.
 */
final class HowPaid {

    private static final int MOST_KEPT = 10_000;

    private final ChannelWords words;
    private final String list;
    private final Map<String, Optional<Channel>> known = new HashMap<>();

    /** @param list {@code iso}, {@code gvc} or {@code swift} */
    HowPaid(ChannelWords words, String list) {
        this.words = words;
        this.list = list;
    }

    boolean knows(String code) {
        return ofCode(code) != null;
    }

    /** @param named whether a name or number of the other side is given */
    Channel of(boolean reversal, String code, String text, boolean named, long amount) {
        return of(reversal, code, text, named, amount, "");
    }

    /** @param kind the bank's own word for the kind of entry, which may be a code of a channel column */
    Channel of(boolean reversal, String code, String text, boolean named, long amount, String kind) {
        if (reversal) {
            return Channel.REVERSAL;
        }
        var sure = ofCode(code);
        if (sure == null || sure == Channel.TRANSFER) {
            sure = kind.isEmpty() ? sure : words.ofCode(kind);
        }
        if (sure != null && sure != Channel.TRANSFER) {
            return cash(sure, amount);
        }
        var channel = words.ofText(text);
        var cash = channel == Channel.CASH_IN || channel == Channel.CASH_OUT;
        if (channel == Channel.OTHER || cash && named) {
            return named || sure != null ? Channel.TRANSFER : Channel.OTHER;
        }
        return cash(channel, amount);
    }

    /** A machine that pays out also takes in: the direction of the money decides. */
    private static Channel cash(Channel channel, long amount) {
        return switch (channel) {
            case CASH_IN, CASH_OUT -> amount > 0 ? Channel.CASH_IN : Channel.CASH_OUT;
            default -> channel;
        };
    }

    private @Nullable Channel ofCode(String code) {
        if (code.isEmpty()) {
            return null;
        }
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(code, this::find).orElse(null);
    }

    /** {@code PMNT CNTR CDPT}, then {@code CNTR CDPT}, {@code CDPT}, {@code CNTR}, {@code PMNT}: the narrowest first. */
    private Optional<Channel> find(String code) {
        var parts = List.of(code.split(" "));
        for (var from = 0; from < parts.size(); from++) {
            var channel = words.ofCode(list + " " + String.join(" ", parts.subList(from, parts.size())));
            if (channel != null) {
                return Optional.of(channel);
            }
        }
        for (var one = parts.size() - 2; one >= 0; one--) {
            var channel = words.ofCode(list + " " + parts.get(one));
            if (channel != null) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }
}
