package org.clayton.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the sheets of deals and purchases call things and the state of a deal, in the languages of the sheets. */
final class AssetWords {

    private static final List<String> OPEN = List.of(
            "prelim",
            "reserv",
            "notary",
            "open",
            "ongoing",
            "pending",
            "signed",
            "deposit",
            "escrow",
            "in progress",
            "predugovor",
            "predpogodb",
            "kapara",
            "u toku",
            "u tijeku",
            "arras",
            "señal",
            "reserva",
            "pendiente",
            "promessa",
            "sinal",
            "przedwst",
            "rezerw",
            "zadatek",
            "compromis",
            "vorvertrag",
            "reserviert");

    private static final List<String> CANCELLED = List.of(
            "cancel",
            "withdrawn",
            "terminated",
            "raskinut",
            "otkaz",
            "odustal",
            "anulad",
            "cancelad",
            "resolvid",
            "rozwiązan",
            "odwołan",
            "annul",
            "storniert");

    private static final List<String> COMPLETED = List.of(
            "complet",
            "closed",
            "registered",
            "final",
            "done",
            "transferred",
            "zaključen",
            "završen",
            "realiziran",
            "sklenjen",
            "vpisan",
            "upisan",
            "uknjižen",
            "escritura",
            "inscrit",
            "registad",
            "concluíd",
            "zakończ",
            "achevé",
            "abgeschlossen",
            "eingetragen");

    private static final Pattern PLATE = Pattern.compile(
            "(?iU)\\b(?:plates?|registration|tablic[ae]|matrícula|kennzeichen)\\b[:\\s]*([A-Z0-9][A-Z0-9 -]{3,11})");

    private AssetWords() {}

    static Deal.Status status(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (lower.isBlank()) {
            return Deal.Status.NOT_STATED;
        }
        if (any(lower, CANCELLED)) {
            return Deal.Status.CANCELLED;
        }
        // "not completed", "to be completed": whatever is not plainly over can still be stopped
        if (any(lower, OPEN) || any(lower, List.of("not ", "to be ", "nije "))) {
            return Deal.Status.OPEN;
        }
        return any(lower, COMPLETED) ? Deal.Status.COMPLETED : Deal.Status.NOT_STATED;
    }

    static Asset.Kind kind(String category, String item) {
        var byCategory = kind(category);
        return byCategory != Asset.Kind.OTHER ? byCategory : kind(item);
    }

    private static Asset.Kind kind(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (any(
                lower,
                List.of(
                        "yacht", "boat", "vessel", "ship", "jahta", "brod", "plovilo", "barco", "yate", "łódź", "jacht",
                        "bateau"))) {
            return Asset.Kind.VESSEL;
        }
        if (any(
                lower,
                List.of("watch", "chronograph", "sat ", "ručni sat", "reloj", "relógio", "zegarek", "montre", "uhr"))) {
            return Asset.Kind.WATCH;
        }
        if (any(
                lower,
                List.of(
                        "jewel",
                        "ring",
                        "necklace",
                        "bracelet",
                        "diamond",
                        "nakit",
                        "joya",
                        "joia",
                        "jóia",
                        "biżuter",
                        "bijou",
                        "schmuck"))) {
            return Asset.Kind.JEWELLERY;
        }
        if (any(
                lower,
                List.of(
                        "car",
                        "vehicle",
                        "motor",
                        "automobil",
                        "vozilo",
                        "coche",
                        "vehículo",
                        "carro",
                        "viatura",
                        "samoch",
                        "voiture",
                        "auto",
                        "suv"))) {
            return Asset.Kind.VEHICLE;
        }
        return any(
                        lower,
                        List.of(
                                "art", "paint", "sculpt", "slika", "umjetn", "umetn", "cuadro", "arte", "obraz",
                                "tableau", "gemälde"))
                ? Asset.Kind.ART
                : Asset.Kind.OTHER;
    }

    /** Number plates that a note names after a word for plate. */
    static List<String> plates(String note) {
        var plates = new ArrayList<String>();
        var matcher = PLATE.matcher(note);
        while (matcher.find()) {
            plates.add(matcher.group(1).strip());
        }
        return plates;
    }

    private static boolean any(String lower, List<String> words) {
        return words.stream().anyMatch(word -> begins(lower, word));
    }

    /** A word of the text begins with it: "car" is in "car, used", not in "scarf". */
    private static boolean begins(String lower, String word) {
        for (var at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetter(lower.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
