package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;

/** Seizures of the action day, decrypted messages, journeys and vessel calls. */
final class AlloyEvents {
    private static final LocalDate ACTION_DAY = LocalDate.of(2025, 10, 14);

    private AlloyEvents() {}

    static List<Written> sheets() {
        return List.of(seizures(), intercepts(), travel());
    }

    private static Written seizures() {
        var grid = new Grid("seizures");
        grid.words("id;seized;where;holder;item;amount;currency;note");
        cash(
                grid,
                "Z01",
                "Beograd, Ulica lipa 14, wall safe",
                "Veljko Strahinjić",
                318_450_00,
                "notes of 50 and 100, vacuum packed");
        cash(
                grid,
                "Z02",
                "Rijeka, Obala 3, office of the charter firm",
                "Marlin Charter d.o.o.",
                96_200_00,
                "in a sail bag");
        cash(grid, "Z03", "Rijeka, marina, yacht Morska Zvijezda", "Ante Brajdić", 74_500_00, "under the chart table");
        cash(grid, "Z04", "Alicante, Calle del Faro 21", "Íñigo Carreras Soto", 41_300_00, "");
        cash(grid, "Z05", "Portimão, Rua do Cais 40", "Rui Salvaterra", 19_550_00, "");
        thing(
                grid,
                "Z06",
                "Beograd, underground garage",
                "Veljko Strahinjić",
                "car Range Rover Sport P550e, SALXX990000000003, plate BG-990-XA (L03)");
        thing(
                grid,
                "Z07",
                "Alicante, Calle del Faro 21",
                "Íñigo Carreras Soto",
                "car Porsche 911 Carrera GTS, WP0XX990000000004, plate 9904 XQX (L04)");
        thing(
                grid,
                "Z08",
                "Beograd, Ulica lipa 14",
                "Veljko Strahinjić",
                "watch, gold diver's, serial XQ-990005 (L05)");
        thing(
                grid,
                "Z09",
                "Beograd, Ulica lipa 14",
                "Veljko Strahinjić",
                "watch, platinum calendar, serial XQ-990006 (L06)");
        thing(
                grid,
                "Z10",
                "Alicante, Calle del Faro 21",
                "Íñigo Carreras Soto",
                "watch, rose gold chronograph, serial XQ-990010 (L10)");
        return Workbooks.xlsx("seizures.xlsx", List.of(grid));
    }

    private static void cash(Grid grid, String id, String where, String holder, long amount, String note) {
        grid.row(id, ACTION_DAY, where, holder, "cash", amount, "EUR", note);
    }

    private static void thing(Grid grid, String id, String where, String holder, String item) {
        grid.row(id, ACTION_DAY, where, holder, item, null, null, "");
    }

    private static Written intercepts() {
        var grid = new Grid("intercepts");
        grid.words("id;sent;time;platform;from;to;text");
        var m = new Messages(grid);
        m.sent(
                "2020-11-18",
                "21:14",
                "Sky ECC",
                "Kapetan",
                "Brko",
                "Treba nam firma za brodove, ti si direktor. [We need a boat firm, you are the director.]");
        m.sent(
                "2021-02-02",
                "09:40",
                "Sky ECC",
                "Kapetan",
                "Doktor",
                "Kad bude vreme praviš savetovanje u Ljubljani. [In time you set up a consulting firm in Ljubljana.]");
        m.sent(
                "2024-02-12",
                "22:05",
                "Ghost",
                "Brko",
                "Doktor",
                "Sutra počinjem s kuhinjom, svaki dan ispod deset. [From tomorrow the kitchen, every day below ten.]");
        m.sent(
                "2024-04-07",
                "18:31",
                "Ghost",
                "Doktor",
                "Kapetan",
                "Mali i sestra nose u Poznanju od ponedeljka. [The boy and his sister carry in Poznan from Monday.]");
        m.sent(
                "2024-06-10",
                "20:47",
                "Ghost",
                "Kapetan",
                "Doktor",
                "Sutra leže 148.500 EUR od Brightwater, faktura 0417. [Tomorrow EUR 148,500 arrives from Brightwater, invoice 0417.]");
        m.sent(
                "2024-06-13",
                "12:02",
                "Ghost",
                "Kapetan",
                "Brko",
                "Kupi onu jedrilicu, novac ti je na čarteru. [Buy that sailing boat, the money is with the charter firm.]");
        m.sent(
                "2024-07-20",
                "23:15",
                "Ghost",
                "Brko",
                "Breton",
                "Le réservoir double, le chantier le fait lundi. [The double tank, the yard does it on Monday.]");
        m.sent(
                "2024-10-14",
                "19:22",
                "MATRIX",
                "Kapetan",
                "Doktor",
                "Sutra 212.000 EUR, isti ljudi, faktura 0533. [Tomorrow EUR 212,000, same people, invoice 0533.]");
        m.sent(
                "2024-10-16",
                "08:55",
                "MATRIX",
                "Doktor",
                "Rubio",
                "Te mando 120 para el coche y la casa. [I send you 120 for the car and the house.]");
        m.sent(
                "2024-11-04",
                "16:38",
                "MATRIX",
                "Doktor",
                "Jangada",
                "Amanhã entram 780.000 BRL da Porto Azul para o casco. [Tomorrow BRL 780,000 from Porto Azul for the hull.]");
        m.sent(
                "2024-11-18",
                "21:50",
                "MATRIX",
                "Brko",
                "Doktor",
                "Kuhinja opet radi, zatvoreno je ali blagajna ne zna. [The kitchen works again; we are closed, but the till does not know.]");
        m.sent(
                "2024-11-29",
                "14:10",
                "MATRIX",
                "Kapetan",
                "Vento",
                "Letiš u Praju u decembru, brod te čeka. [You fly to Praia in December, the boat waits.]");
        m.sent(
                "2025-01-20",
                "10:12",
                "Tidecrypt",
                "Kapetan",
                "Doktor",
                "Pošalji majci, sin kupuje auto. [Send it to mother, the son is buying a car.]");
        m.sent(
                "2025-02-13",
                "22:40",
                "Tidecrypt",
                "Kapetan",
                "Brko",
                "Stiglo je sve, plati posadu. [All has arrived, pay the crew.]");
        m.sent(
                "2025-03-10",
                "17:05",
                "Tidecrypt",
                "Doktor",
                "Kapetan",
                "U utorak 96.400 EUR od Meridian, vraćam ti kao zajam. [On Tuesday EUR 96,400 from Meridian, you get it back as a loan.]");
        m.sent(
                "2025-06-16",
                "20:20",
                "Tidecrypt",
                "Kapetan",
                "Rubio",
                "Mañana 175.000 EUR de Golden Palm, para la villa. [Tomorrow EUR 175,000 from Golden Palm, for the villa.]");
        m.sent(
                "2025-06-24",
                "11:48",
                "Tidecrypt",
                "Brko",
                "Kapetan",
                "Dižem papir s čartera, dva puta. [I draw paper from the charter firm, twice.]");
        m.sent(
                "2025-08-04",
                "19:33",
                "Tidecrypt",
                "Kapetan",
                "Brko",
                "Sutra 64.250 EUR od Brightwater, isplati posadu odmah. [Tomorrow EUR 64,250 from Brightwater, pay the crew at once.]");
        m.sent(
                "2025-09-08",
                "22:17",
                "Tidecrypt",
                "Brko",
                "Doktor",
                "Od sutra opet kuhinja, četiri dana. [From tomorrow the kitchen again, four days.]");
        m.sent(
                "2025-09-15",
                "09:05",
                "Tidecrypt",
                "Rubio",
                "Kapetan",
                "Mañana pago el segundo plazo, escritura el 14 de noviembre. [Tomorrow I pay the second instalment, deed on 14 November.]");
        m.sent(
                "2025-09-28",
                "21:40",
                "Tidecrypt",
                "Doktor",
                "Kapetan",
                "Poznanj nosi još jednom, pola ostaje tamo do proleća. [Poznan carries once more, half stays there until spring.]");
        return Workbooks.xlsx("intercepts.xlsx", List.of(grid));
    }

    private record Messages(Grid grid) {
        void sent(String day, String time, String platform, String from, String to, String text) {
            grid.row(
                    "M" + String.format(java.util.Locale.ROOT, "%02d", grid.rows.size()),
                    LocalDate.parse(day),
                    time,
                    platform,
                    from,
                    to,
                    text);
        }
    }

    private static Written travel() {
        var grid = new Grid("travel");
        grid.words("who;departs;arrives;from;to;means;note");
        trip(grid, "Rui Salvaterra", "2024-12-05", "2024-12-05", "Lisboa", "Praia, Cabo Verde", "air", "one way");
        trip(grid, "Yannick Delorne", "2024-12-06", "2024-12-06", "Paris", "Praia, Cabo Verde", "air", "one way");
        trip(
                grid,
                "Morska Zvijezda",
                "2024-09-14",
                "2024-10-11",
                "Rijeka, Croatia",
                "Las Palmas, Spain",
                "sea",
                "vessel call");
        trip(
                grid,
                "Morska Zvijezda",
                "2024-10-20",
                "2024-11-09",
                "Las Palmas, Spain",
                "Fortaleza, Brazil",
                "sea",
                "vessel call");
        trip(
                grid,
                "Morska Zvijezda",
                "2024-12-01",
                "2024-12-14",
                "Fortaleza, Brazil",
                "Mindelo, Cabo Verde",
                "sea",
                "vessel call");
        trip(
                grid,
                "Morska Zvijezda",
                "2024-12-28",
                "2025-02-08",
                "Mindelo, Cabo Verde",
                "Portimão, Portugal",
                "sea",
                "vessel call");
        trip(grid, "Veljko Strahinjić", "2025-03-02", "2025-03-06", "Beograd", "Dubai", "air", "return");
        trip(grid, "Rui Salvaterra", "2025-05-19", "2025-05-19", "Lisboa", "Mindelo, Cabo Verde", "air", "one way");
        trip(grid, "Yannick Delorne", "2025-05-20", "2025-05-20", "Lisboa", "Mindelo, Cabo Verde", "air", "one way");
        trip(
                grid,
                "Morska Zvijezda",
                "2025-06-02",
                "2025-07-29",
                "Mindelo, Cabo Verde",
                "Rijeka, Croatia",
                "sea",
                "vessel call");
        trip(
                grid,
                "Anneliese Brunnhuber",
                "2025-07-05",
                "2025-07-19",
                "München",
                "Sal, Cabo Verde",
                "air",
                "package holiday, return");
        return Workbooks.xlsx("travel.xlsx", List.of(grid));
    }

    private static void trip(
            Grid grid, String who, String departs, String arrives, String from, String to, String means, String note) {
        grid.row(who, LocalDate.parse(departs), LocalDate.parse(arrives), from, to, means, note);
    }
}
