package org.clayton.sample;

import java.util.List;

/** The investigators' own workbooks: who is who, property and luxury goods. */
final class AlloyOffice {
    private static final String SUBJECTS = """
            id | name | type | role | aliases | born | country | id number | address | phone | occupation | declared annual income | currency | accounts | note
            S01 | Veljko Strahinjić | person | suspect | Kapetan; Вељко Страхињић; Veljko Strahinjic | 1979-03-18 | RS | 1803979-X-7104 | Beograd, Ulica lipa 14 | +381 60 000 1101 | manager, Ravan Logistika | 1450000.00 | RSD | * | organiser
            S02 | Tea Strahinjić | person | family |  | 1984-07-02 | RS | 0207984-X-7152 | Beograd, Ulica lipa 14 | +381 60 000 1102 | hairdresser | 780000.00 | RSD | * | married to S01
            S03 | Ante Brajdić | person | suspect | Brko | 1975-11-09 | HR | 99000000031 | Rijeka, Obala 3 | +385 91 000 2203 | innkeeper | 21400.00 | EUR | * | runs the inn and the charter firm
            S04 | Luka Zorman | person | suspect | Doktor | 1981-01-25 | SI | 99000041 | Ljubljana, Cesta v log 8 | +386 40 000 304 | book-keeper | 26800.00 | EUR | * | moves the money
            S05 | Íñigo Carreras Soto | person | suspect | Rubio; Inigo Carreras | 1988-05-30 | ES | X-9900005-K | Alicante, Calle del Faro 21 | +34 600 000 405 | building worker | 19300.00 | EUR | * | signs for the Spanish company
            S06 | Stana Strahinjić | person | family | Стана Страхињић | 1951-09-14 | RS | 1409951-X-7288 | Valjevo, Gornja 2 | +381 14 000 606 | pensioner | 390000.00 | RSD | * | mother of S01
            S07 | Kacper Wolny | person | associate |  | 1999-02-11 | PL | 990211-X-0417 | Poznań, ul. Modra 5 | +48 500 000 707 | warehouse worker | 61800.00 | PLN | *
            S08 | Natalia Wolna | person | associate |  | 2001-08-23 | PL | 010823-X-0522 | Poznań, ul. Modra 5 | +48 500 000 808 | hairdresser | 53700.00 | PLN | * | sister of S07
            S09 | Rui Salvaterra | person | suspect | Vento | 1986-12-03 | PT | 9900009-ZX | Portimão, Rua do Cais 40 | +351 900 000 909 | sailing instructor | 16100.00 | EUR | * | skipper
            S10 | Yannick Delorne | person | suspect | Breton | 1983-04-19 | FR | 99-10-X-0010 | Brest, 6 rue des Marins | +33 6 00 00 10 10 | boat builder | 22600.00 | EUR | * | skipper
            S11 | Caio Bittencourt Leal | person | suspect | Jangada | 1977-10-07 | BR | 990.000.011-X | Fortaleza, Rua dos Coqueiros 300 | +55 85 00000 1111 | boatyard owner | 148000.00 | BRL | *
            H01 | Jelena Pavićević | person | named in statements |  | 1982-06-12 | HR | 99000000101 | Rijeka, Školska 9 |  | teacher | 18500.00 | EUR | * | sold her parents' house in 2024
            H04 | Anneliese Brunnhuber | person | named in statements |  | 1969-01-31 | DE | X99000104 | Isarwinkel, Wehrgasse 2 |  | nurse | 34900.00 | EUR | *
            H05 | Maria do Carmo Figueira | person | named in statements |  | 1973-05-08 | PT | 9900105-ZX | Évora, Largo do Rossio 7 |  | pharmacy assistant | 17200.00 | EUR | *
            C01 | Konoba Stari Kompas d.o.o. | company | front |  |  | HR | 99000000201 | Rijeka, Obala 3 |  | restaurant |  |  | * | closed from November to March
            C02 | Marlin Charter d.o.o. | company | front |  |  | HR | 99000000202 | Rijeka, Obala 3 |  | boat charter |  |  | *
            C03 | Zorman Svetovanje d.o.o. | company | shell |  |  | SI | 99000203 | Ljubljana, Cesta v log 8 |  | consulting |  |  | * | no employees, no premises
            C04 | Costa Brisa Gestión SL | company | shell |  |  | ES | B99000204 | Alicante, Calle del Faro 21 |  | property |  |  | *
            C05 | Leal Náutica Ltda | company | suspect company |  |  | BR | 99.000.205/0001-X | Fortaleza, Cais 12 |  | boatyard |  |  | *
            H02 | Gostilna Pri Lipi d.o.o. | company | named in statements |  |  | SI | 99000302 | Maribor, Lipova 1 |  | restaurant |  |  | *
            H03 | Étude Claire Vasseur, compte clients | company | notary |  |  | FR | 990 000 303 | Brest, 2 place de la Mairie |  | notary, client account |  |  | *
            """;

    private static final String RELATIONS = """
            who | whom | relation | share | from | to
            S03 | C01 | shareholder | 100 | 2016-04-01
            S03 | C01 | director |  | 2016-04-01
            S03 | C02 | director |  | 2022-11-15
            S03 | C02 | shareholder | 60 | 2022-11-15
            S01 | C02 | shareholder | 40 | 2022-11-15
            S04 | C03 | shareholder | 100 | 2023-09-04
            S04 | C03 | director |  | 2023-09-04
            S05 | C04 | director |  | 2023-12-12
            S01 | C04 | beneficial owner | 100 | 2023-12-12
            S11 | C05 | shareholder | 90 | 2011-02-20
            S11 | C05 | director |  | 2011-02-20
            S01 | S02 | spouse |  | 2009-06-20
            S06 | S01 | mother
            S07 | S08 | brother
            """;

    private static final String DEALS = """
            id | signed | completes | status | property | register | country | buyer id | buyer | seller | price | currency | valuation | mortgage | paid by | payment | notary | note
            D01 | 2025-03-17 | 2025-04-14 | completed | flat, 84 m2, Beograd Dorćol | KO Stari grad 9901/14 | RS | S02 | Tea Strahinjić | Milorad Petković | 158000.00 | EUR | 229000.00 |  | @A02 | bank transfer | Jasna Bulatović, javni beležnik | paid from the husband's account
            D02 | 2025-07-15 | 2025-11-14 | preliminary contract | villa with pool, 310 m2, Jávea | Finca 99022 | ES | C04 | Costa Brisa Gestión SL | Inversiones Calablanca SL | 640000.00 | EUR | 655000.00 |  | @A11 | bank transfer | Notaría Beatriz Olmedo | two instalments paid, the rest due at completion
            D03 | 2025-08-20 | 2026-01-20 | reserved | new flat S-12, 71 m2, Split | KO Split 9903/12 | HR | S03 | Ante Brajdić | Marjan Gradnja d.o.o. | 284000.00 | EUR | 280000.00 |  | @A05 | bank transfer | Javni bilježnik Tonka Rušić | deposit paid by the charter firm
            D04 | 2024-09-02 | 2024-09-17 | completed | house, 140 m2, Vrbnik | KO Vrbnik 9904 | HR |  | Marko Lončar | Jelena Pavićević | 238000.00 | EUR | 241000.00 | 150000.00 |  | bank transfer | Javni bilježnik Tonka Rušić
            D05 | 2024-10-28 | 2024-11-07 | completed | flat, 52 m2, Rijeka | KO Sušak 9905/3 | HR | H01 | Jelena Pavićević | Branka Šepić | 131000.00 | EUR | 134000.00 |  | @A06 | bank transfer | Javni bilježnik Tonka Rušić | from the sale of the house, D04
            D06 | 2025-01-13 | 2025-01-20 | completed | flat 804, Fortaleza | Matrícula 99.006 | BR | S11 | Caio Bittencourt Leal | Construtora Beira Rio S.A. | 240000.00 | BRL | 420000.00 |  | @A16 | bank transfer | 2º Ofício de Notas
            D07 | 2025-02-03 | 2025-04-11 | completed | house, 118 m2, Plougastel | Section AB 9907 | FR |  | Époux Le Gall | Yvonne Riou | 264000.00 | EUR | 260000.00 | 198000.00 |  | bank transfer | Étude Claire Vasseur
            D08 | 2025-02-20 | 2025-03-04 | completed | garage, Évora | Ficha 9908 | PT | H05 | Maria do Carmo Figueira | Joaquim Pestana | 9500.00 | EUR | 9800.00 |  | @A18 | bank transfer | Cartório Notarial Helena Brito
            """;

    private static final String PURCHASES = """
            id | bought | category | item | serial | dealer | country | buyer id | buyer | registered to | paid by | price | currency | payment | note
            L01 | 2024-07-02 | boat | sailing yacht 12.4 m "Morska Zvijezda" | HULL HR-XMZ99001 | Nautika Tramontana d.o.o. | HR | C02 | Marlin Charter d.o.o. | Marlin Charter d.o.o. | @A05 | 125000.00 | EUR | bank transfer | deposit and rest
            L02 | 2024-03-15 | watch | steel chronograph | XQ-990002 | Uhren Falk e.K. | DE |  | Henrik Falk |  |  | 6800.00 | EUR | card
            L03 | 2025-02-04 | car | Range Rover Sport P550e | SALXX990000000003 | Auto Prestiž Ada d.o.o. | RS | S01 | Veljko Strahinjić | Stana Strahinjić | @A01 | 10200000.00 | RSD | bank transfer | plate BG-990-XA; registered to the buyer's mother
            L04 | 2024-11-12 | car | Porsche 911 Carrera GTS | WP0XX990000000004 | Motor Élite Levante SL | ES | C04 | Costa Brisa Gestión SL | Íñigo Carreras Soto | @A11 | 109000.00 | EUR | bank transfer | plate 9904 XQX
            L05 | 2024-05-16 | watch | gold diver's watch | XQ-990005 | Zlatar Kruna d.o.o. | RS | S01 | Veljko Strahinjić |  | @A02 | 24900.00 | EUR | bank transfer
            L06 | 2025-06-03 | watch | platinum calendar watch | XQ-990006 | Zlatar Kruna d.o.o. | RS | S01 | Veljko Strahinjić |  |  | 17600.00 | EUR | cash
            L07 | 2025-06-26 | art | oil painting, harbour at night | PN-88 | Galería Punta Norte SL | ES | C04 | Costa Brisa Gestión SL |  | @A11 | 36000.00 | EUR | bank transfer
            L08 | 2024-06-20 | jewellery | diamond ring | ZK-2304 | Zlatar Kruna d.o.o. | RS | S01 | Veljko Strahinjić |  | @A02 | 12400.00 | EUR | bank transfer | worn by S02
            L09 | 2025-05-23 | watch | skeleton watch | XQ-990009 | Relojería Alameda SA | ES | S05 | Íñigo Carreras Soto |  | @A12 | 15900.00 | EUR | bank transfer
            L10 | 2024-08-02 | watch | rose gold chronograph | XQ-990010 | Relojería Alameda SA | ES | S05 | Íñigo Carreras Soto |  | @A12 | 16800.00 | EUR | bank transfer
            L11 | 2025-08-20 | boat | inflatable boat with engine | HULL PT-XRS99011 | Náutica do Arade Lda | PT | S09 | Rui Salvaterra | Rui Salvaterra | @A13 | 11200.00 | EUR | bank transfer
            L12 | 2025-05-09 | jewellery | pair of wedding rings | GL-7714 | Goldschmiede Lenz | DE | H04 | Anneliese Brunnhuber |  | @A17 | 2150.00 | EUR | bank transfer
            L13 | 2024-11-26 | car | used Škoda Octavia | TMBXX990000000013 | Auto Kvarner d.o.o. | HR | H01 | Jelena Pavićević | Jelena Pavićević | @A06 | 14900.00 | EUR | bank transfer | plate RI-990-XB
            L14 | 2024-10-05 | art | watercolour of the lake |  | Galerie am See | AT |  | Henrik Falk |  |  | 1400.00 | EUR | card
            L15 | 2025-04-28 | boat | used rowing boat |  | Bootshaus Lenz | DE |  | Ruderverein Isarwinkel e.V. |  |  | 3900.00 | EUR | bank transfer
            L16 | 2024-12-20 | jewellery | pearl necklace |  | Bijouterie Morvan | FR |  | Claire Vasseur |  |  | 1950.00 | EUR | card
            L17 | 2025-07-30 | car | new Dacia Jogger | UU1XX990000000017 | Avtohiša Pohorje d.o.o. | SI |  | Maja Kotnik | Maja Kotnik |  | 21300.00 | EUR | bank loan
            """;

    /** From the Croatian tax office, in its words. */
    private static final String INCOME = """
            Ime i prezime | Godina | Izvor | Dohodak | Valuta | Napomena
            Ante Brajdić | 2023 | ugostiteljski obrt | 20900.00 | EUR
            Ante Brajdić | 2024 | ugostiteljski obrt | 21400.00 | EUR
            Jelena Pavićević | 2023 | nesamostalni rad, osnovna škola | 17900.00 | EUR
            Jelena Pavićević | 2024 | nesamostalni rad, osnovna škola | 18500.00 | EUR
            """;

    private static final String PROPERTY = """
            Ime i prezime | Godina | Prijavljena imovina | Prijavljena vrijednost | Valuta
            Ante Brajdić | 2024 | poslovni prostor, Rijeka, Obala 3 | 62000.00 | EUR
            Jelena Pavićević | 2024 | stan, 52 m2, Rijeka | 131000.00 | EUR
            """;

    /** Rules that must flag a thing. */
    static final String FLAGS = """
            open-deal | D02
            open-deal | D03
            price-below-value | D01
            price-below-value | D06
            home-beyond-income | D01
            keeper-without-means | L03
            registered-to-other | L04
            beyond-income | L03
            cash-over-limit | L06
            """;

    private AlloyOffice() {}

    /** File, sheet and row of a deal (D..) or purchase (L..), parted by commas: the rows stand in order of number. */
    static String place(String id) {
        var row = Integer.parseInt(id.substring(1)) + 1;
        return (id.startsWith("D") ? "property-deals.xlsx,property deals," : "luxury-purchases.xlsx,luxury purchases,")
                + row;
    }

    static List<Written> sheets(Books books) {
        return List.of(
                Workbooks.xlsx(
                        "subjects.xlsx",
                        List.of(Typed.sheet("subjects", SUBJECTS, books), Typed.sheet("relations", RELATIONS, books))),
                Workbooks.xlsx("property-deals.xlsx", List.of(Typed.sheet("property deals", DEALS, books))),
                Workbooks.xlsx("luxury-purchases.xlsx", List.of(Typed.sheet("luxury purchases", PURCHASES, books))),
                Workbooks.xlsx(
                        "declared.xlsx",
                        List.of(Typed.sheet("dohodak", INCOME, books), Typed.sheet("imovina", PROPERTY, books))));
    }
}
