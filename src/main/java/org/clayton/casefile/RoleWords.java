package org.clayton.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What sheets call a party's part in the case and a tie between two, in the languages of the sheets. */
final class RoleWords {

    private static final List<String> SUSPECT = List.of(
            "suspect",
            "accused",
            "target",
            "osumnji",
            "okrivlj",
            "осумњ",
            "окривљ",
            "osumljen",
            "verdächtig",
            "beschuldigt",
            "sospechos",
            "investigado",
            "imputado",
            "suspeito",
            "arguido",
            "podejrzan",
            "mis en cause",
            "mis en examen",
            "indagato");

    private static final List<String> ASSOCIATE = List.of(
            "associate",
            "business partner",
            "accomplice",
            "front",
            "nominee",
            "courier",
            "saradnik",
            "suradnik",
            "сарадник",
            "sodelav",
            "cómplice",
            "complice",
            "cúmplice",
            "colaborador",
            "testaferro",
            "wspólnik",
            "komplize");

    private static final List<String> FAMILY = List.of(
            "family",
            "spouse",
            "wife",
            "husband",
            "life partner",
            "brother",
            "sister",
            "son",
            "daughter",
            "mother",
            "father",
            "cousin",
            "relative",
            "married",
            "supru",
            "супру",
            "brat",
            "брат",
            "sestra",
            "сестра",
            "majka",
            "otac",
            "sin",
            "kći",
            "kćerka",
            "rodbin",
            "porodic",
            "obitelj",
            "cónyuge",
            "espos",
            "marido",
            "mujer",
            "hermano",
            "hermana",
            "hijo",
            "hija",
            "irmão",
            "irmã",
            "filho",
            "filha",
            "żona",
            "mąż",
            "ehefrau",
            "ehemann",
            "bruder",
            "schwester",
            "conjoint",
            "épou");

    private static final List<String> OWNS = List.of(
            "shareholder",
            "owner",
            "owns",
            "beneficial",
            "ubo",
            "member",
            "partner in",
            "vlasni",
            "власни",
            "suvlasni",
            "član društva",
            "lastnik",
            "družbenik",
            "socio",
            "sócio",
            "accionista",
            "titular",
            "wspólnik spółki",
            "udziałowiec",
            "gesellschafter",
            "inhaber",
            "associé");

    private static final List<String> DIRECTS = List.of(
            "director",
            "directs",
            "manager",
            "ceo",
            "direktor",
            "директор",
            "zastupnik",
            "заступник",
            "prokur",
            "poslovodj",
            "administrador",
            "gerente",
            "apoderado",
            "prezes",
            "zarząd",
            "geschäftsführer",
            "gérant",
            "amministratore",
            "signatory",
            "authoris",
            "authoriz");

    /** "not a suspect", "nije osumnjičen", "former suspect": nothing is concluded. */
    private static final List<String> DENIALS = List.of(
            "not",
            "no",
            "none",
            "nije",
            "није",
            "ni",
            "ne",
            "nie",
            "kein",
            "nicht",
            "não",
            "non",
            "former",
            "ex",
            "acquitted");

    /** Words up to this length are only whole words. */
    private static final int SHORT = 4;

    private RoleWords() {}

    static Party.Role role(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (DENIALS.stream().anyMatch(word -> named(lower, word))) {
            return Party.Role.NONE;
        }
        if (named(lower, SUSPECT)) {
            return Party.Role.SUSPECT;
        }
        if (named(lower, FAMILY)) {
            return Party.Role.FAMILY;
        }
        return named(lower, ASSOCIATE) ? Party.Role.ASSOCIATE : Party.Role.NONE;
    }

    /** "director + shareholder" is two ties; what no word explains is {@code OTHER}. */
    static Set<Relation.Kind> relations(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        var kinds = EnumSet.noneOf(Relation.Kind.class);
        if (named(lower, OWNS)) {
            kinds.add(Relation.Kind.OWNS);
        }
        if (named(lower, DIRECTS)) {
            kinds.add(Relation.Kind.DIRECTS);
        }
        if (kinds.isEmpty() && named(lower, FAMILY)) {
            kinds.add(Relation.Kind.FAMILY);
        }
        return kinds.isEmpty() ? EnumSet.of(Relation.Kind.OTHER) : kinds;
    }

    private static boolean named(String lower, List<String> words) {
        return words.stream().anyMatch(word -> named(lower, word));
    }

    /** A long word counts where a word of the text begins with it, a short one only as a whole: "son" is not in "person". */
    private static boolean named(String lower, String word) {
        for (var at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            var end = at + word.length();
            var opens = at == 0 || !Character.isLetter(lower.charAt(at - 1));
            var closes = word.length() > SHORT || end == lower.length() || !Character.isLetter(lower.charAt(end));
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }
}
