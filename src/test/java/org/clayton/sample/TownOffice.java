package org.clayton.sample;

import java.util.List;

/** The same kinds of workbooks as in a criminal case, with nothing to find. */
final class TownOffice {
    private static final String SUBJECTS = """
            id | name | type | role | aliases | born | country | id number | address | phone | occupation | declared annual income | currency | accounts | note
            P01 | Amélia Prazeres | person | resident |  | 1961-04-02 | PT | 9901001-ZX | Évora, Rua da Fonte 3 |  | school cook | 19800.00 | EUR | * | inherited from her aunt in 2024
            P02 | Iva Horvatić | person | resident |  | 1985-10-19 | HR | 99100000021 | Kamen, Zagrebačka 4 |  | hospital pharmacist | 31500.00 | EUR | * | sold one house and bought another in 2024
            P03 | Gonzalo Arribas Peña | person | resident |  | 1968-06-06 | ES | 99100003-X | Valencia, Calle Sorní 8 |  | optician | 168000.00 | EUR | * | collects watches, declared
            P04 | Maëlle Corbin | person | resident |  | 2004-01-27 | FR | 99-10-X-0104 | Rennes, 9 place des Lices |  | student | 0.00 | EUR | * | supported by her parents
            P05 | Milena Stojković | person | resident | Милена Стојковић | 1950-12-12 | RS | 1212950-X-7201 | Niš, Obilićeva 11 |  | pensioner | 744000.00 | RSD | *
            P06 | Dragana Stojković-Beck | person | resident |  | 1979-05-15 | DE | X99100106 | Birkenau, Am Anger 5 |  | nurse | 39600.00 | EUR | * | daughter of P05
            P07 | Henning Roth | person | resident |  | 1974-08-30 | DE | X99100107 | Birkenau, Uferweg 1 |  | ship's officer | 71000.00 | EUR | *
            C01 | Konoba Tri Palme d.o.o. | company | resident |  |  | HR | 99100000201 | Kamen, Riva 6 |  | restaurant |  |  | * | open all year
            C02 | Notar Matej Vidmar, fiduciarni račun | company | notary |  |  | SI | 99100202 | Celje, Glavni trg 2 |  | notary, client account |  |  | *
            C03 | Schreinerei Ahrens GmbH | company | resident |  |  | DE | HRB 99103 | Birkenau, Sägeweg 12 |  | joinery |  |  | *
            C04 | Koło Oszczędne Sąsiad | company | resident |  |  | PL | KRS 9900104 | Toruń, ul. Spokojna 1 |  | savings club |  |  | * | twelve members
            C05 | Avtohiša Kresnik d.o.o. | company | resident |  |  | SI | 99100205 | Celje, Mariborska 77 |  | car dealer |  |  | * | licensed
            """;

    private static final String RELATIONS = """
            who | whom | relation | share | from | to
            P06 | P05 | daughter
            """;

    private static final String DEALS = """
            id | signed | completes | status | property | register | country | buyer id | buyer | seller | price | currency | valuation | mortgage | paid by | payment | notary | note
            D01 | 2024-03-28 | 2024-04-16 | completed | house, 121 m2, Kamen | KO Kamen 9901 | HR |  | Dino Barišić | Iva Horvatić | 245000.00 | EUR | 247000.00 | 180000.00 |  | bank transfer | Javni bilježnik Rade Šimić
            D02 | 2024-11-20 | 2024-12-03 | completed | flat, 61 m2, Évora | Ficha 9902 | PT | P01 | Amélia Prazeres | Joaquim Pestana | 84000.00 | EUR | 86000.00 |  | @T03 | bank transfer | Cartório Notarial Helena Brito | paid from the inheritance, deed 411/24
            D03 | 2024-06-18 | 2024-07-09 | completed | flat, 98 m2, Kamen | KO Kamen 9903/2 | HR | P02 | Iva Horvatić | Vesna Jurčić | 262000.00 | EUR | 259000.00 | 60000.00 | @T04 | bank transfer | Javni bilježnik Rade Šimić | paid from the sale of D01
            D04 | 2025-02-03 | 2025-03-14 | completed | house, 96 m2, Celje | KO Celje 9904 | SI |  | Tina Hočevar | Anton Golob | 176000.00 | EUR | 178000.00 | 123000.00 |  | bank transfer | Notar Matej Vidmar
            D05 | 2025-06-12 | 2025-09-30 | preliminary contract | flat 3, 74 m2, Birkenau | Blatt 9905 | DE | P06 | Dragana Stojković-Beck | Bauträger Birkenau GmbH | 189000.00 | EUR | 190000.00 | 150000.00 | @T11 | bank transfer | Notariat Ammer | deposit paid from savings, the bank pays the rest
            D06 | 2024-09-05 | 2024-10-02 | completed | field, 0.4 ha, Niš | KO Niš 9906 | RS |  | Zoran Ilić | Ljubinka Ilić | 14000.00 | EUR | 14500.00 |  |  | bank transfer | Jasna Bulatović, javni beležnik
            """;

    private static final String PURCHASES = """
            id | bought | category | item | serial | dealer | country | buyer id | buyer | registered to | paid by | price | currency | payment | note
            L01 | 2024-02-12 | watch | pilot's watch | YH-1 | Relojería Plaza SL | ES | P03 | Gonzalo Arribas Peña |  | @T07 | 6400.00 | EUR | bank transfer
            L02 | 2024-05-21 | watch | moon-phase watch | YH-2 | Relojería Plaza SL | ES | P03 | Gonzalo Arribas Peña |  | @T07 | 9850.00 | EUR | bank transfer
            L03 | 2024-09-10 | watch | railway pocket watch | YH-3 | Uhren Falk e.K. | DE | P03 | Gonzalo Arribas Peña |  | @T07 | 3900.00 | EUR | bank transfer
            L04 | 2024-12-11 | watch | annual calendar | YH-4 | Relojería Plaza SL | ES | P03 | Gonzalo Arribas Peña |  | @T07 | 14500.00 | EUR | bank transfer
            L05 | 2025-03-18 | watch | deck watch | YH-5 | Uhren Falk e.K. | DE | P03 | Gonzalo Arribas Peña |  | @T07 | 5200.00 | EUR | bank transfer
            L06 | 2024-06-29 | jewellery | wedding rings |  | Goldschmiede Lenz | DE |  | Familie Oster |  |  | 1980.00 | EUR | card
            L07 | 2025-05-06 | car | used Renault Clio | VF1XX990000000107 | Avtohiša Kresnik d.o.o. | SI |  | Maja Žagar | Maja Žagar |  | 11900.00 | EUR | bank loan
            L08 | 2025-04-24 | other | touring bicycle |  | Vélos du Port | FR | P04 | Maëlle Corbin |  | @T08 | 890.00 | EUR | bank transfer
            L09 | 2024-08-03 | boat | used dinghy |  | Bootshaus Lenz | DE | P07 | Henning Roth | Henning Roth |  | 4300.00 | EUR | card
            L10 | 2025-01-18 | art | lithograph |  | Galerie am Anger | DE |  | Kanzlei Mohn |  |  | 640.00 | EUR | cash
            """;

    private static final String SEIZURES = """
            id | seized | where | holder | item | amount | currency | note
            Z01 | 2025-05-02 | Birkenau, Bahnhofstraße | unknown | moped without plate |  |  | found property
            """;

    private static final String INTERCEPTS = """
            id | sent | time | platform | from | to | text
            M01 | 2024-08-13 | 18:02 | SMS | Iva Horvatić | Lucija Bačić | Dolazimo na feštu, čuvaj stol za osam. [We come to the feast, keep a table for eight.]
            M02 | 2024-12-20 | 09:15 | SMS | Mamie Jeanne | Maëlle Corbin | Je t'envoie quelque chose pour Noël. [I send you something for Christmas.]
            M03 | 2025-06-11 | 20:41 | SMS | Dragana Stojković-Beck | Milena Stojković | Sutra potpisujem stan, mama! [Tomorrow I sign for the flat, mum!]
            """;

    private static final String TRAVEL = """
            who | departs | arrives | from | to | means | note
            Henning Roth | 2024-10-07 | 2024-10-07 | Frankfurt | Mindelo, Cabo Verde | air | joins his ship, employer's ticket
            Iva Horvatić | 2024-08-20 | 2024-08-27 | Zagreb | Lisboa | air | holiday, return
            Dragana Stojković-Beck | 2025-04-17 | 2025-04-24 | Frankfurt | Niš | air | Easter, return
            """;

    private TownOffice() {}

    static List<Written> sheets(Books books) {
        return List.of(
                Workbooks.xlsx(
                        "subjects.xlsx",
                        List.of(Typed.sheet("subjects", SUBJECTS, books), Typed.sheet("relations", RELATIONS, books))),
                Workbooks.xlsx("property-deals.xlsx", List.of(Typed.sheet("property deals", DEALS, books))),
                Workbooks.xlsx("luxury-purchases.xlsx", List.of(Typed.sheet("luxury purchases", PURCHASES, books))),
                Workbooks.xlsx("seizures.xlsx", List.of(Typed.sheet("seizures", SEIZURES, books))),
                Workbooks.xlsx("intercepts.xlsx", List.of(Typed.sheet("intercepts", INTERCEPTS, books))),
                Workbooks.xlsx("travel.xlsx", List.of(Typed.sheet("travel", TRAVEL, books))));
    }
}
