package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;

/** The investigators' own workbooks: who is who, property, luxury goods and exchange rates. */
final class AlloyOffice {

    private AlloyOffice() {}

    static Written subjects(Books books) {
        var people = new Grid("subjects");
        people.words(
                "id;name;type;role;aliases;born;country;id number;address;phone;occupation;declared annual income;currency;accounts;note");
        var s = new Subjects(people, books);
        s.person(
                "S01",
                "Veljko Strahinjić",
                "suspect",
                "Kapetan; Вељко Страхињић; Veljko Strahinjic",
                "1979-03-18",
                "RS",
                "1803979-X-7104",
                "Beograd, Ulica lipa 14",
                "+381 60 000 1101",
                "manager, Ravan Logistika",
                1_450_000_00,
                "RSD",
                "organiser");
        s.person(
                "S02",
                "Tea Strahinjić",
                "family",
                "",
                "1984-07-02",
                "RS",
                "0207984-X-7152",
                "Beograd, Ulica lipa 14",
                "+381 60 000 1102",
                "hairdresser",
                780_000_00,
                "RSD",
                "married to S01");
        s.person(
                "S03",
                "Ante Brajdić",
                "suspect",
                "Brko",
                "1975-11-09",
                "HR",
                "99000000031",
                "Rijeka, Obala 3",
                "+385 91 000 2203",
                "innkeeper",
                21_400_00,
                "EUR",
                "runs the inn and the charter firm");
        s.person(
                "S04",
                "Luka Zorman",
                "suspect",
                "Doktor",
                "1981-01-25",
                "SI",
                "99000041",
                "Ljubljana, Cesta v log 8",
                "+386 40 000 304",
                "book-keeper",
                26_800_00,
                "EUR",
                "moves the money");
        s.person(
                "S05",
                "Íñigo Carreras Soto",
                "suspect",
                "Rubio; Inigo Carreras",
                "1988-05-30",
                "ES",
                "X-9900005-K",
                "Alicante, Calle del Faro 21",
                "+34 600 000 405",
                "building worker",
                19_300_00,
                "EUR",
                "signs for the Spanish company");
        s.person(
                "S06",
                "Stana Strahinjić",
                "family",
                "Стана Страхињић",
                "1951-09-14",
                "RS",
                "1409951-X-7288",
                "Valjevo, Gornja 2",
                "+381 14 000 606",
                "pensioner",
                390_000_00,
                "RSD",
                "mother of S01");
        s.person(
                "S07",
                "Kacper Wolny",
                "associate",
                "",
                "1999-02-11",
                "PL",
                "990211-X-0417",
                "Poznań, ul. Modra 5",
                "+48 500 000 707",
                "warehouse worker",
                61_800_00,
                "PLN",
                "");
        s.person(
                "S08",
                "Natalia Wolna",
                "associate",
                "",
                "2001-08-23",
                "PL",
                "010823-X-0522",
                "Poznań, ul. Modra 5",
                "+48 500 000 808",
                "hairdresser",
                53_700_00,
                "PLN",
                "sister of S07");
        s.person(
                "S09",
                "Rui Salvaterra",
                "suspect",
                "Vento",
                "1986-12-03",
                "PT",
                "9900009-ZX",
                "Portimão, Rua do Cais 40",
                "+351 900 000 909",
                "sailing instructor",
                16_100_00,
                "EUR",
                "skipper");
        s.person(
                "S10",
                "Yannick Delorne",
                "suspect",
                "Breton",
                "1983-04-19",
                "FR",
                "99-10-X-0010",
                "Brest, 6 rue des Marins",
                "+33 6 00 00 10 10",
                "boat builder",
                22_600_00,
                "EUR",
                "skipper");
        s.person(
                "S11",
                "Caio Bittencourt Leal",
                "suspect",
                "Jangada",
                "1977-10-07",
                "BR",
                "990.000.011-X",
                "Fortaleza, Rua dos Coqueiros 300",
                "+55 85 00000 1111",
                "boatyard owner",
                148_000_00,
                "BRL",
                "");
        s.person(
                "H01",
                "Jelena Pavićević",
                "named in statements",
                "",
                "1982-06-12",
                "HR",
                "99000000101",
                "Rijeka, Školska 9",
                "",
                "teacher",
                18_500_00,
                "EUR",
                "sold her parents' house in 2024");
        s.person(
                "H04",
                "Anneliese Brunnhuber",
                "named in statements",
                "",
                "1969-01-31",
                "DE",
                "X99000104",
                "Isarwinkel, Wehrgasse 2",
                "",
                "nurse",
                34_900_00,
                "EUR",
                "");
        s.person(
                "H05",
                "Maria do Carmo Figueira",
                "named in statements",
                "",
                "1973-05-08",
                "PT",
                "9900105-ZX",
                "Évora, Largo do Rossio 7",
                "",
                "pharmacy assistant",
                17_200_00,
                "EUR",
                "");
        s.company(
                "C01",
                "Konoba Stari Kompas d.o.o.",
                "front",
                "HR",
                "99000000201",
                "Rijeka, Obala 3",
                "restaurant",
                "closed from November to March");
        s.company("C02", "Marlin Charter d.o.o.", "front", "HR", "99000000202", "Rijeka, Obala 3", "boat charter", "");
        s.company(
                "C03",
                "Zorman Svetovanje d.o.o.",
                "shell",
                "SI",
                "99000203",
                "Ljubljana, Cesta v log 8",
                "consulting",
                "no employees, no premises");
        s.company(
                "C04",
                "Costa Brisa Gestión SL",
                "shell",
                "ES",
                "B99000204",
                "Alicante, Calle del Faro 21",
                "property",
                "");
        s.company(
                "C05",
                "Leal Náutica Ltda",
                "suspect company",
                "BR",
                "99.000.205/0001-X",
                "Fortaleza, Cais 12",
                "boatyard",
                "");
        s.company(
                "H02",
                "Gostilna Pri Lipi d.o.o.",
                "named in statements",
                "SI",
                "99000302",
                "Maribor, Lipova 1",
                "restaurant",
                "");
        s.company(
                "H03",
                "Étude Claire Vasseur, compte clients",
                "notary",
                "FR",
                "990 000 303",
                "Brest, 2 place de la Mairie",
                "notary, client account",
                "");
        return Workbooks.xlsx("subjects.xlsx", List.of(people, relations()));
    }

    private static Grid relations() {
        var grid = new Grid("relations");
        grid.words("who;whom;relation;share;from;to");
        relation(grid, "S03", "C01", "shareholder", 100, "2016-04-01");
        relation(grid, "S03", "C01", "director", null, "2016-04-01");
        relation(grid, "S03", "C02", "director", null, "2022-11-15");
        relation(grid, "S03", "C02", "shareholder", 60, "2022-11-15");
        relation(grid, "S01", "C02", "shareholder", 40, "2022-11-15");
        relation(grid, "S04", "C03", "shareholder", 100, "2023-09-04");
        relation(grid, "S04", "C03", "director", null, "2023-09-04");
        relation(grid, "S05", "C04", "director", null, "2023-12-12");
        relation(grid, "S01", "C04", "beneficial owner", 100, "2023-12-12");
        relation(grid, "S11", "C05", "shareholder", 90, "2011-02-20");
        relation(grid, "S11", "C05", "director", null, "2011-02-20");
        relation(grid, "S01", "S02", "spouse", null, "2009-06-20");
        relation(grid, "S06", "S01", "mother", null, null);
        relation(grid, "S07", "S08", "brother", null, null);
        return grid;
    }

    private static void relation(Grid grid, String who, String whom, String relation, Integer share, String from) {
        grid.row(who, whom, relation, share, from == null ? null : LocalDate.parse(from));
    }

    static Written deals(Books books) {
        var grid = new Grid("property deals");
        grid.words(
                "id;signed;completes;status;property;register;country;buyer id;buyer;seller;price;currency;valuation;mortgage;paid by;payment;notary;note");
        deal(
                grid,
                "D01",
                "2025-03-17",
                "2025-04-14",
                "completed",
                "flat, 84 m2, Beograd Dorćol",
                "KO Stari grad 9901/14",
                "RS",
                "S02",
                "Tea Strahinjić",
                "Milorad Petković",
                158_000_00,
                "EUR",
                229_000_00L,
                null,
                number(books, "A02"),
                "Jasna Bulatović, javni beležnik",
                "paid from the husband's account");
        deal(
                grid,
                "D02",
                "2025-07-15",
                "2025-11-14",
                "preliminary contract",
                "villa with pool, 310 m2, Jávea",
                "Finca 99022",
                "ES",
                "C04",
                "Costa Brisa Gestión SL",
                "Inversiones Calablanca SL",
                640_000_00,
                "EUR",
                655_000_00L,
                null,
                number(books, "A11"),
                "Notaría Beatriz Olmedo",
                "two instalments paid, the rest due at completion");
        deal(
                grid,
                "D03",
                "2025-08-20",
                "2026-01-20",
                "reserved",
                "new flat S-12, 71 m2, Split",
                "KO Split 9903/12",
                "HR",
                "S03",
                "Ante Brajdić",
                "Marjan Gradnja d.o.o.",
                284_000_00,
                "EUR",
                280_000_00L,
                null,
                number(books, "A05"),
                "Javni bilježnik Tonka Rušić",
                "deposit paid by the charter firm");
        deal(
                grid,
                "D04",
                "2024-09-02",
                "2024-09-17",
                "completed",
                "house, 140 m2, Vrbnik",
                "KO Vrbnik 9904",
                "HR",
                "",
                "Marko Lončar",
                "Jelena Pavićević",
                238_000_00,
                "EUR",
                241_000_00L,
                150_000_00L,
                "",
                "Javni bilježnik Tonka Rušić",
                "");
        deal(
                grid,
                "D05",
                "2024-10-28",
                "2024-11-07",
                "completed",
                "flat, 52 m2, Rijeka",
                "KO Sušak 9905/3",
                "HR",
                "H01",
                "Jelena Pavićević",
                "Branka Šepić",
                131_000_00,
                "EUR",
                134_000_00L,
                null,
                number(books, "A06"),
                "Javni bilježnik Tonka Rušić",
                "from the sale of the house, D04");
        deal(
                grid,
                "D06",
                "2025-01-13",
                "2025-01-20",
                "completed",
                "flat 804, Fortaleza",
                "Matrícula 99.006",
                "BR",
                "S11",
                "Caio Bittencourt Leal",
                "Construtora Beira Rio S.A.",
                240_000_00,
                "BRL",
                420_000_00L,
                null,
                number(books, "A16"),
                "2º Ofício de Notas",
                "");
        deal(
                grid,
                "D07",
                "2025-02-03",
                "2025-04-11",
                "completed",
                "house, 118 m2, Plougastel",
                "Section AB 9907",
                "FR",
                "",
                "Époux Le Gall",
                "Yvonne Riou",
                264_000_00,
                "EUR",
                260_000_00L,
                198_000_00L,
                "",
                "Étude Claire Vasseur",
                "");
        deal(
                grid,
                "D08",
                "2025-02-20",
                "2025-03-04",
                "completed",
                "garage, Évora",
                "Ficha 9908",
                "PT",
                "H05",
                "Maria do Carmo Figueira",
                "Joaquim Pestana",
                9_500_00,
                "EUR",
                9_800_00L,
                null,
                number(books, "A18"),
                "Cartório Notarial Helena Brito",
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
            String currency,
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
                currency,
                valuation,
                mortgage,
                paidBy,
                "bank transfer",
                notary,
                note);
    }

    static Written purchases(Books books) {
        var grid = new Grid("luxury purchases");
        grid.words(
                "id;bought;category;item;serial;dealer;country;buyer id;buyer;registered to;paid by;price;currency;payment;note");
        var l = new Purchases(grid);
        l.bought(
                "L01",
                "2024-07-02",
                "boat",
                "sailing yacht 12.4 m \"Morska Zvijezda\"",
                "HULL HR-XMZ99001",
                "Nautika Tramontana d.o.o.",
                "HR",
                "C02",
                "Marlin Charter d.o.o.",
                "Marlin Charter d.o.o.",
                number(books, "A05"),
                125_000_00,
                "EUR",
                "bank transfer",
                "deposit and rest");
        l.bought(
                "L02",
                "2024-03-15",
                "watch",
                "steel chronograph",
                "XQ-990002",
                "Uhren Falk e.K.",
                "DE",
                "",
                "Henrik Falk",
                "",
                "",
                6_800_00,
                "EUR",
                "card",
                "");
        l.bought(
                "L03",
                "2025-02-04",
                "car",
                "Range Rover Sport P550e",
                "SALXX990000000003",
                "Auto Prestiž Ada d.o.o.",
                "RS",
                "S01",
                "Veljko Strahinjić",
                "Stana Strahinjić",
                number(books, "A01"),
                10_200_000_00,
                "RSD",
                "bank transfer",
                "plate BG-990-XA; registered to the buyer's mother");
        l.bought(
                "L04",
                "2024-11-12",
                "car",
                "Porsche 911 Carrera GTS",
                "WP0XX990000000004",
                "Motor Élite Levante SL",
                "ES",
                "C04",
                "Costa Brisa Gestión SL",
                "Íñigo Carreras Soto",
                number(books, "A11"),
                109_000_00,
                "EUR",
                "bank transfer",
                "plate 9904 XQX");
        l.bought(
                "L05",
                "2024-05-16",
                "watch",
                "gold diver's watch",
                "XQ-990005",
                "Zlatar Kruna d.o.o.",
                "RS",
                "S01",
                "Veljko Strahinjić",
                "",
                number(books, "A02"),
                24_900_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L06",
                "2025-06-03",
                "watch",
                "platinum calendar watch",
                "XQ-990006",
                "Zlatar Kruna d.o.o.",
                "RS",
                "S01",
                "Veljko Strahinjić",
                "",
                "",
                17_600_00,
                "EUR",
                "cash",
                "");
        l.bought(
                "L07",
                "2025-06-26",
                "art",
                "oil painting, harbour at night",
                "PN-88",
                "Galería Punta Norte SL",
                "ES",
                "C04",
                "Costa Brisa Gestión SL",
                "",
                number(books, "A11"),
                36_000_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L08",
                "2024-06-20",
                "jewellery",
                "diamond ring",
                "ZK-2304",
                "Zlatar Kruna d.o.o.",
                "RS",
                "S01",
                "Veljko Strahinjić",
                "",
                number(books, "A02"),
                12_400_00,
                "EUR",
                "bank transfer",
                "worn by S02");
        l.bought(
                "L09",
                "2025-05-23",
                "watch",
                "skeleton watch",
                "XQ-990009",
                "Relojería Alameda SA",
                "ES",
                "S05",
                "Íñigo Carreras Soto",
                "",
                number(books, "A12"),
                15_900_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L10",
                "2024-08-02",
                "watch",
                "rose gold chronograph",
                "XQ-990010",
                "Relojería Alameda SA",
                "ES",
                "S05",
                "Íñigo Carreras Soto",
                "",
                number(books, "A12"),
                16_800_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L11",
                "2025-08-20",
                "boat",
                "inflatable boat with engine",
                "HULL PT-XRS99011",
                "Náutica do Arade Lda",
                "PT",
                "S09",
                "Rui Salvaterra",
                "Rui Salvaterra",
                number(books, "A13"),
                11_200_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L12",
                "2025-05-09",
                "jewellery",
                "pair of wedding rings",
                "GL-7714",
                "Goldschmiede Lenz",
                "DE",
                "H04",
                "Anneliese Brunnhuber",
                "",
                number(books, "A17"),
                2_150_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L13",
                "2024-11-26",
                "car",
                "used Škoda Octavia",
                "TMBXX990000000013",
                "Auto Kvarner d.o.o.",
                "HR",
                "H01",
                "Jelena Pavićević",
                "Jelena Pavićević",
                number(books, "A06"),
                14_900_00,
                "EUR",
                "bank transfer",
                "plate RI-990-XB");
        l.bought(
                "L14",
                "2024-10-05",
                "art",
                "watercolour of the lake",
                "",
                "Galerie am See",
                "AT",
                "",
                "Henrik Falk",
                "",
                "",
                1_400_00,
                "EUR",
                "card",
                "");
        l.bought(
                "L15",
                "2025-04-28",
                "boat",
                "used rowing boat",
                "",
                "Bootshaus Lenz",
                "DE",
                "",
                "Ruderverein Isarwinkel e.V.",
                "",
                "",
                3_900_00,
                "EUR",
                "bank transfer",
                "");
        l.bought(
                "L16",
                "2024-12-20",
                "jewellery",
                "pearl necklace",
                "",
                "Bijouterie Morvan",
                "FR",
                "",
                "Claire Vasseur",
                "",
                "",
                1_950_00,
                "EUR",
                "card",
                "");
        l.bought(
                "L17",
                "2025-07-30",
                "car",
                "new Dacia Jogger",
                "UU1XX990000000017",
                "Avtohiša Pohorje d.o.o.",
                "SI",
                "",
                "Maja Kotnik",
                "Maja Kotnik",
                "",
                21_300_00,
                "EUR",
                "bank loan",
                "");
        return Workbooks.xlsx("luxury-purchases.xlsx", List.of(grid));
    }

    static Written rates(LocalDate from, LocalDate to) {
        var grid = new Grid("exchange rates");
        grid.words("from;currency;per euro;note");
        for (var currency : Rates.CURRENCIES) {
            for (var month = from; month.isBefore(to); month = month.plusMonths(1)) {
                grid.row(month, currency, Rates.perEuro(currency, month), "invented for the exercise");
            }
        }
        return Workbooks.xlsx("exchange-rates.xlsx", List.of(grid));
    }

    private static String number(Books books, String key) {
        return books.accounts.get(key).number();
    }
}
