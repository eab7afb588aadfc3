package org.clayton.observe;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clayton.casefile.Account;
import org.clayton.casefile.Intercept;
import org.clayton.casefile.Party;

/**
 * What a message names of a payment besides its sum: a person or company at either end ("za Marka"), digits of an account
 * number, a number that the payment's own text has too ("faktura 0417").
 */
final class MessageNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\d.,])\\d{4,}(?![\\d.,]*\\d)");

    /** Case endings and diminutives of a name: Marko, Marka, Markom; Luka, Lukinog is out of reach. */
    private static final int ENDING = 3;

    private static final int SHORTEST_STEM = 3;
    private static final String VOWELS = "aeiou";

    private final View view;

    MessageNames(View view) {
        this.view = view;
    }

    /** The first thing named, as the message writes it; empty when nothing is. */
    String of(Intercept message, Sums.Sum sum, int movement) {
        var ledger = view.ledger;
        var from = view.account(ledger.from(movement));
        var to = view.account(ledger.to(movement));
        var rest = message.text().replace(sum.written(), " ");
        var stems = new HashSet<String>();
        names(from, message, stems);
        names(to, message, stems);
        var named = WORD.matcher(rest)
                .results()
                .map(found -> found.group())
                .filter(word -> isOne(Words.plain(word), stems))
                .findFirst();
        return named.or(() -> DIGITS.matcher(rest)
                        .results()
                        .map(found -> found.group())
                        .filter(digits -> stand(digits, from, to, ledger.text(movement)))
                        .findFirst())
                .orElse("");
    }

    private static boolean stand(String digits, Account from, Account to, String text) {
        return from.key().contains(digits) || to.key().contains(digits) || text.contains(digits);
    }

    /** Those who write to each other need not be named: what they call each other says nothing of the payment. */
    private void names(Account account, Intercept message, Set<String> stems) {
        var holder = account.holder();
        if (holder >= 0 && (holder == message.from() || holder == message.to())) {
            return;
        }
        if (holder < 0) {
            stems.addAll(stems(account.holderName(), true));
            return;
        }
        var party = view.party(holder);
        var company = party.kind() == Party.Kind.COMPANY;
        stems.addAll(stems(party.name(), company));
        party.otherNames().forEach(name -> stems.addAll(stems(name, company)));
    }

    /** A company goes by the first word of its name: the others tell what it does. */
    private static List<String> stems(String name, boolean firstOnly) {
        return WORD.matcher(name)
                .results()
                .limit(firstOnly ? 1 : Long.MAX_VALUE)
                .map(found -> stem(Words.plain(found.group())))
                .filter(stem -> stem.length() >= SHORTEST_STEM)
                .toList();
    }

    private static String stem(String word) {
        return VOWELS.indexOf(word.charAt(word.length() - 1)) >= 0 ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isOne(String word, Set<String> stems) {
        for (var length = Math.max(SHORTEST_STEM, word.length() - ENDING); length <= word.length(); length++) {
            if (stems.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
