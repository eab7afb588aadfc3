package org.clayton.intake.bankfiles;

import java.util.List;
import org.clayton.intake.columns.ChannelWords;
import org.clayton.intake.facts.Channel;

/** Tells the channel of an entry: by the bank's codes, else by its words ({@code rules/intake/channels.yaml}). */
record HowPaid(ChannelWords words) {

    /**
     * @param codes in the spelling of the file, the surest first: {@code iso PMNT CNTR CDPT}, {@code gvc 083}, {@code swift CHG}
     * @param named whether a name or number of the other side is given
     */
    Channel of(boolean reversal, List<String> codes, String text, boolean named, long amount) {
        if (reversal) {
            return Channel.REVERSAL;
        }
        for (var code : codes) {
            var channel = ofCode(code);
            if (channel != null && channel != Channel.TRANSFER) {
                return cash(channel, amount);
            }
        }
        var channel = words.ofText(text);
        var cash = channel == Channel.CASH_IN || channel == Channel.CASH_OUT;
        if (channel == Channel.OTHER || cash && named) {
            return named ? Channel.TRANSFER : Channel.OTHER;
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

    /** The whole code, then without its first, then without its last word: {@code PMNT CNTR CDPT, CNTR CDPT, CDPT, CNTR}. */
    private @org.jspecify.annotations.Nullable Channel ofCode(String code) {
        var words = code.split(" ");
        if (words.length < 2) {
            return null;
        }
        for (var tail = 1; tail < words.length; tail++) {
            var known = this.words.ofCode(
                    words[0] + " " + String.join(" ", List.of(words).subList(tail, words.length)));
            if (known != null) {
                return known;
            }
        }
        for (var one = words.length - 2; one > 0; one--) {
            var known = this.words.ofCode(words[0] + " " + words[one]);
            if (known != null) {
                return known;
            }
        }
        return null;
    }
}
