package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;

/** The same kinds of workbooks as in a criminal case, with nothing to find. */
final class TownOffice {

    private TownOffice() {}

    static List<Written> sheets(Books books, LocalDate from, LocalDate to) {
        return List.of(
                subjects(books),
                deals(books),
                purchases(books),
                seizures(),
                intercepts(),
                travel(),
                AlloyOffice.rates(from, to));
    }

    private static Written subjects(Books books) {
        var grid = new Grid("subjects");
        grid.words(
                "id;name;type;role;aliases;born;country;id number;address;phone;occupation;declared annual income;currency;accounts;note");
        var s = new Subjects(grid, books);
        s.person(
                "P01",
                "Amélia Prazeres",
                "resident",
                "",
                "1961-04-02",
                "PT",
                "9901001-ZX",
                "Évora, Rua da Fonte 3",
                "",
                "school cook",
                19_800_00,
                "EUR",
                "inherited from her aunt in 2024");
        s.person(
                "P02",
                "Iva Horvatić",
                "resident",
                "",
                "1985-10-19",
                "HR",
                "99100000021",
                "Kamen, Zagrebačka 4",
                "",
                "hospital pharmacist",
                31_500_00,
                "EUR",
                "sold one house and bought another in 2024");
        s.person(
                "P03",
                "Gonzalo Arribas Peña",
                "resident",
                "",
                "1968-06-06",
                "ES",
                "99100003-X",
                "Valencia, Calle Sorní 8",
                "",
                "optician",
                168_000_00,
                "EUR",
                "collects watches, declared");
        s.person(
                "P04",
                "Maëlle Corbin",
                "resident",
                "",
                "2004-01-27",
                "FR",
                "99-10-X-0104",
                "Rennes, 9 place des Lices",
                "",
                "student",
                0,
                "EUR",
                "supported by her parents");
        s.person(
                "P05",
                "Milena Stojković",
                "resident",
                "Милена Стојковић",
                "1950-12-12",
                "RS",
                "1212950-X-7201",
                "Niš, Obilićeva 11",
                "",
                "pensioner",
                744_000_00,
                "RSD",
                "");
        s.person(
                "P06",
                "Dragana Stojković-Beck",
                "resident",
                "",
                "1979-05-15",
                "DE",
                "X99100106",
                "Birkenau, Am Anger 5",
                "",
                "nurse",
                39_600_00,
                "EUR",
                "daughter of P05");
        s.person(
                "P07",
                "Henning Roth",
                "resident",
                "",
                "1974-08-30",
                "DE",
                "X99100107",
                "Birkenau, Uferweg 1",
                "",
                "ship's officer",
                71_000_00,
                "EUR",
                "");
        s.company(
                "C01",
                "Konoba Tri Palme d.o.o.",
                "resident",
                "HR",
                "99100000201",
                "Kamen, Riva 6",
                "restaurant",
                "open all year");
        s.company(
                "C02",
                "Notar Matej Vidmar, fiduciarni račun",
                "notary",
                "SI",
                "99100202",
                "Celje, Glavni trg 2",
                "notary, client account",
                "");
        s.company(
                "C03", "Schreinerei Ahrens GmbH", "resident", "DE", "HRB 99103", "Birkenau, Sägeweg 12", "joinery", "");
        s.company(
                "C04",
                "Koło Oszczędne Sąsiad",
                "resident",
                "PL",
                "KRS 9900104",
                "Toruń, ul. Spokojna 1",
                "savings club",
                "twelve members");
        s.company(
                "C05",
                "Avtohiša Kresnik d.o.o.",
                "resident",
                "SI",
                "99100205",
                "Celje, Mariborska 77",
                "car dealer",
                "licensed");
        var relations = new Grid("relations");
        relations.words("who;whom;relation;share;from;to");
        relations.row("P06", "P05", "daughter", null, null);
        return Workbooks.xlsx("subjects.xlsx", List.of(grid, relations));
    }

    private static Written deals(Books books) {
        var grid = new Grid("property deals");
        grid.words(
                "id;signed;completes;status;property;register;country;buyer id;buyer;seller;price;currency;valuation;mortgage;paid by;payment;notary;note");
        deal(
                grid,
                "D01",
                "2024-03-28",
                "2024-04-16",
                "completed",
                "house, 121 m2, Kamen",
                "KO Kamen 9901",
                "HR",
                "",
                "Dino Barišić",
                "Iva Horvatić",
                245_000_00,
                247_000_00L,
                180_000_00L,
                "",
                "Javni bilježnik Rade Šimić",
                "");
        deal(
                grid,
                "D02",
                "2024-11-20",
                "2024-12-03",
                "completed",
                "flat, 61 m2, Évora",
                "Ficha 9902",
                "PT",
                "P01",
                "Amélia Prazeres",
                "Joaquim Pestana",
                84_000_00,
                86_000_00L,
                null,
                number(books, "T03"),
                "Cartório Notarial Helena Brito",
                "paid from the inheritance, deed 411/24");
        deal(
                grid,
                "D03",
                "2024-06-18",
                "2024-07-09",
                "completed",
                "flat, 98 m2, Kamen",
                "KO Kamen 9903/2",
                "HR",
                "P02",
                "Iva Horvatić",
                "Vesna Jurčić",
                262_000_00,
                259_000_00L,
                60_000_00L,
                number(books, "T04"),
                "Javni bilježnik Rade Šimić",
                "paid from the sale of D01");
        deal(
                grid,
                "D04",
                "2025-02-03",
                "2025-03-14",
                "completed",
                "house, 96 m2, Celje",
                "KO Celje 9904",
                "SI",
                "",
                "Tina Hočevar",
                "Anton Golob",
                176_000_00,
                178_000_00L,
                123_000_00L,
                "",
                "Notar Matej Vidmar",
                "");
        deal(
                grid,
                "D05",
                "2025-06-12",
                "2025-09-30",
                "preliminary contract",
                "flat 3, 74 m2, Birkenau",
                "Blatt 9905",
                "DE",
                "P06",
                "Dragana Stojković-Beck",
                "Bauträger Birkenau GmbH",
                189_000_00,
                190_000_00L,
                150_000_00L,
                number(books, "T11"),
                "Notariat Ammer",
                "deposit paid from savings, the bank pays the rest");
        deal(
                grid,
                "D06",
                "2024-09-05",
                "2024-10-02",
                "completed",
                "field, 0.4 ha, Niš",
                "KO Niš 9906",
                "RS",
                "",
                "Zoran Ilić",
                "Ljubinka Ilić",
                14_000_00,
                14_500_00L,
                null,
                "",
                "Jasna Bulatović, javni beležnik",
                "");
        return Workbooks.xlsx("property-deals.xlsx", List.of(grid));
    }

    private static void deal(
            Grid grid,
            String id,
            String signed,
            String completes,
            String status,
            String property,
            String register,
            String country,
            String buyerId,
            String buyer,
            String seller,
            long price,
            Long valuation,
            Long mortgage,
            String paidBy,
            String notary,
            String note) {
        grid.row(
                id,
                LocalDate.parse(signed),
                LocalDate.parse(completes),
                status,
                property,
                register,
                country,
                buyerId,
                buyer,
                seller,
                price,
                "EUR",
                valuation,
                mortgage,
                paidBy,
                "bank transfer",
                notary,
                note);
    }

    private static Written purchases(Books books) {
        var grid = new Grid("luxury purchases");
        grid.words(
                "id;bought;category;item;serial;dealer;country;buyer id;buyer;registered to;paid by;price;currency;payment;note");
        var l = new Purchases(grid);
        var collector = number(books, "T07");
        l.bought(
                "L01",
                "2024-02-12",
                "watch",
                "pilot's watch",
                "YH-1",
                "Relojería Plaza SL",
                "ES",
                "P03",
                "Gonzalo Arribas Peña",
                "",
                collector,
                6_400_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L02",
                "2024-05-21",
                "watch",
                "moon-phase watch",
                "YH-2",
                "Relojería Plaza SL",
                "ES",
                "P03",
                "Gonzalo Arribas Peña",
                "",
                collector,
                9_850_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L03",
                "2024-09-10",
                "watch",
                "railway pocket watch",
                "YH-3",
                "Uhren Falk e.K.",
                "DE",
                "P03",
                "Gonzalo Arribas Peña",
                "",
                collector,
                3_900_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L04",
                "2024-12-11",
                "watch",
                "annual calendar",
                "YH-4",
                "Relojería Plaza SL",
                "ES",
                "P03",
                "Gonzalo Arribas Peña",
                "",
                collector,
                14_500_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L05",
                "2025-03-18",
                "watch",
                "deck watch",
                "YH-5",
                "Uhren Falk e.K.",
                "DE",
                "P03",
                "Gonzalo Arribas Peña",
                "",
                collector,
                5_200_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L06",
                "2024-06-29",
                "jewellery",
                "wedding rings",
                "",
                "Goldschmiede Lenz",
                "DE",
                "",
                "Familie Oster",
                "",
                "",
                1_980_00,
                "EUR",
                "card",
                "");
        l.bought(
                "L07",
                "2025-05-06",
                "car",
                "used Renault Clio",
                "VF1XX990000000107",
                "Avtohiša Kresnik d.o.o.",
                "SI",
                "",
                "Maja Žagar",
                "Maja Žagar",
                "",
                11_900_00,
                "EUR",
                "bank loan",
                "");
        l.bought(
                "L08",
                "2025-04-24",
                "other",
                "touring bicycle",
                "",
                "Vélos du Port",
                "FR",
                "P04",
                "Maëlle Corbin",
                "",
                number(books, "T08"),
                890_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L09",
                "2024-08-03",
                "boat",
                "used dinghy",
                "",
                "Bootshaus Lenz",
                "DE",
                "P07",
                "Henning Roth",
                "Henning Roth",
                "",
                4_300_00,
                "EUR",
                "card",
                "");
        l.bought(
                "L10",
                "2025-01-18",
                "art",
                "lithograph",
                "",
                "Galerie am Anger",
                "DE",
                "",
                "Kanzlei Mohn",
                "",
                "",
                640_00,
                "EUR",
                "cash",
                "");
        return Workbooks.xlsx("luxury-purchases.xlsx", List.of(grid));
    }

    private static Written seizures() {
        var grid = new Grid("seizures");
        grid.words("id;seized;where;holder;item;amount;currency;note");
        grid.row(
                "Z01",
                LocalDate.of(2025, 5, 2),
                "Birkenau, Bahnhofstraße",
                "unknown",
                "moped without plate",
                null,
                null,
                "found property");
        return Workbooks.xlsx("seizures.xlsx", List.of(grid));
    }

    private static Written intercepts() {
        var grid = new Grid("intercepts");
        grid.words("id;sent;time;platform;from;to;text");
        grid.row(
                "M01",
                LocalDate.of(2024, 8, 13),
                "18:02",
                "SMS",
                "Iva Horvatić",
                "Lucija Bačić",
                "Dolazimo na feštu, čuvaj stol za osam. [We come to the feast, keep a table for eight.]");
        grid.row(
                "M02",
                LocalDate.of(2024, 12, 20),
                "09:15",
                "SMS",
                "Mamie Jeanne",
                "Maëlle Corbin",
                "Je t'envoie quelque chose pour Noël. [I send you something for Christmas.]");
        grid.row(
                "M03",
                LocalDate.of(2025, 6, 11),
                "20:41",
                "SMS",
                "Dragana Stojković-Beck",
                "Milena Stojković",
                "Sutra potpisujem stan, mama! [Tomorrow I sign for the flat, mum!]");
        return Workbooks.xlsx("intercepts.xlsx", List.of(grid));
    }

    private static Written travel() {
        var grid = new Grid("travel");
        grid.words("who;departs;arrives;from;to;means;note");
        grid.row(
                "Henning Roth",
                LocalDate.of(2024, 10, 7),
                LocalDate.of(2024, 10, 7),
                "Frankfurt",
                "Mindelo, Cabo Verde",
                "air",
                "joins his ship, employer's ticket");
        grid.row(
                "Iva Horvatić",
                LocalDate.of(2024, 8, 20),
                LocalDate.of(2024, 8, 27),
                "Zagreb",
                "Lisboa",
                "air",
                "holiday, return");
        grid.row(
                "Dragana Stojković-Beck",
                LocalDate.of(2025, 4, 17),
                LocalDate.of(2025, 4, 24),
                "Frankfurt",
                "Niš",
                "air",
                "Easter, return");
        return Workbooks.xlsx("travel.xlsx", List.of(grid));
    }

    private static String number(Books books, String key) {
        return books.accounts.get(key).number();
    }
}
