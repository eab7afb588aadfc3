package org.clayton.sample;

/** The eighteen accounts of operation-alloy whose statements are in the case. */
final class AlloyAccounts {

    private AlloyAccounts() {}

    static void open(Books books) {
        var n = 100;
        add(
                books,
                "A01",
                "S01",
                "Veljko Strahinjić",
                "Banka Dunavski ključ a.d.",
                "RS",
                "RSD",
                Tongue.SR_CYRL,
                412_350_00,
                n++);
        add(
                books,
                "A02",
                "S01",
                "Veljko Strahinjić",
                "Kalemegdanska štedionica a.d.",
                "RS",
                "EUR",
                Tongue.SR,
                18_240_00,
                n++);
        add(
                books,
                "A03",
                "S06",
                "Stana Strahinjić",
                "Banka Dunavski ključ a.d.",
                "RS",
                "RSD",
                Tongue.SR_CYRL,
                196_412_37,
                n++);
        add(
                books,
                "A04",
                "C01",
                "Konoba Stari Kompas d.o.o.",
                "Kvarnerska pučka banka d.d.",
                "HR",
                "EUR",
                Tongue.HR,
                6_812_40,
                n++);
        add(
                books,
                "A05",
                "C02",
                "Marlin Charter d.o.o.",
                "Kvarnerska pučka banka d.d.",
                "HR",
                "EUR",
                Tongue.HR,
                31_075_18,
                n++);
        add(
                books,
                "A06",
                "H01",
                "Jelena Pavićević",
                "Kvarnerska pučka banka d.d.",
                "HR",
                "EUR",
                Tongue.HR,
                3_940_11,
                n++);
        add(books, "A07", "C03", "Zorman Svetovanje d.o.o.", "Banka Soča d.d.", "SI", "EUR", Tongue.SL, 1_240_55, n++);
        add(
                books,
                "A08",
                "H02",
                "Gostilna Pri Lipi d.o.o.",
                "Hranilnica Pohorje d.d.",
                "SI",
                "EUR",
                Tongue.SL,
                9_611_02,
                n++);
        add(books, "A09", "S07", "Kacper Wolny", "Bank Bursztynowy S.A.", "PL", "PLN", Tongue.PL, 2_317_44, n++);
        add(books, "A10", "S08", "Natalia Wolna", "Bank Zielony Bór S.A.", "PL", "PLN", Tongue.PL, 1_804_90, n++);
        add(
                books,
                "A11",
                "C04",
                "Costa Brisa Gestión SL",
                "Caja del Levante Azul SA",
                "ES",
                "EUR",
                Tongue.ES,
                22_410_36,
                n++);
        add(books, "A12", "S05", "Íñigo Carreras Soto", "Banco Torremar SA", "ES", "EUR", Tongue.ES, 4_120_75, n++);
        add(books, "A13", "S09", "Rui Salvaterra", "Banco do Cabo Branco SA", "PT", "EUR", Tongue.PT, 2_655_20, n++);
        add(
                books,
                "A14",
                "S10",
                "Yannick Delorne",
                "Crédit Maritime d'Iroise SA",
                "FR",
                "EUR",
                Tongue.FR,
                3_081_64,
                n++);
        add(
                books,
                "A15",
                "H03",
                "Étude Claire Vasseur, compte clients",
                "Banque des Offices SA",
                "FR",
                "EUR",
                Tongue.FR,
                84_200_00,
                n++);
        add(books, "A16", "C05", "Leal Náutica Ltda", "Banco Jangadeiro S.A.", "BR", "BRL", Tongue.BR, 61_870_25, n++);
        add(
                books,
                "A17",
                "H04",
                "Anneliese Brunnhuber",
                "Volksbank Isarwinkel eG",
                "DE",
                "EUR",
                Tongue.DE,
                5_422_80,
                n++);
        add(
                books,
                "A18",
                "H05",
                "Maria do Carmo Figueira",
                "Caixa da Serra Branca SA",
                "PT",
                "EUR",
                Tongue.PT,
                6_733_19,
                n);
    }

    private static void add(
            Books books,
            String key,
            String holder,
            String name,
            String bank,
            String country,
            String currency,
            Tongue tongue,
            long opening,
            int number) {
        books.add(
                new BankAccount(key, Iban.of(country, number), holder, name, bank, country, currency, tongue, opening));
    }
}
