package org.clayton.sample;

/** The accounts whose statements are in a case: key, holder, holder's name, bank, country, currency, language, opening balance. */
final class Accounts {
    static final String ALLOY = """
            A01 | S01 | Veljko Strahinjić | Banka Dunavski ključ a.d. | RS | RSD | SR_CYRL | 412350.00
            A02 | S01 | Veljko Strahinjić | Kalemegdanska štedionica a.d. | RS | EUR | SR | 18240.00
            A03 | S06 | Stana Strahinjić | Banka Dunavski ključ a.d. | RS | RSD | SR_CYRL | 196412.37
            A04 | C01 | Konoba Stari Kompas d.o.o. | Kvarnerska pučka banka d.d. | HR | EUR | HR | 6812.40
            A05 | C02 | Marlin Charter d.o.o. | Kvarnerska pučka banka d.d. | HR | EUR | HR | 31075.18
            A06 | H01 | Jelena Pavićević | Kvarnerska pučka banka d.d. | HR | EUR | HR | 3940.11
            A07 | C03 | Zorman Svetovanje d.o.o. | Banka Soča d.d. | SI | EUR | SL | 1240.55
            A08 | H02 | Gostilna Pri Lipi d.o.o. | Hranilnica Pohorje d.d. | SI | EUR | SL | 9611.02
            A09 | S07 | Kacper Wolny | Bank Bursztynowy S.A. | PL | PLN | PL | 2317.44
            A10 | S08 | Natalia Wolna | Bank Zielony Bór S.A. | PL | PLN | PL | 1804.90
            A11 | C04 | Costa Brisa Gestión SL | Caja del Levante Azul SA | ES | EUR | ES | 22410.36
            A12 | S05 | Íñigo Carreras Soto | Banco Torremar SA | ES | EUR | ES | 4120.75
            A13 | S09 | Rui Salvaterra | Banco do Cabo Branco SA | PT | EUR | PT | 2655.20
            A14 | S10 | Yannick Delorne | Crédit Maritime d'Iroise SA | FR | EUR | FR | 3081.64
            A15 | H03 | Étude Claire Vasseur, compte clients | Banque des Offices SA | FR | EUR | FR | 84200.00
            A16 | C05 | Leal Náutica Ltda | Banco Jangadeiro S.A. | BR | BRL | BR | 61870.25
            A17 | H04 | Anneliese Brunnhuber | Volksbank Isarwinkel eG | DE | EUR | DE | 5422.80
            A18 | H05 | Maria do Carmo Figueira | Caixa da Serra Branca SA | PT | EUR | PT | 6733.19
            """;
    static final String TOWN = """
            T01 | C01 | Konoba Tri Palme d.o.o. | Banka Poštenje | HR | EUR | HR | 11420.30
            T02 | C02 | Notar Matej Vidmar, fiduciarni račun | Banka Poštenje | SI | EUR | SL | 42000.00
            T03 | P01 | Amélia Prazeres | Banka Poštenje | PT | EUR | PT | 2310.44
            T04 | P02 | Iva Horvatić | Banka Poštenje | HR | EUR | HR | 7118.90
            T05 | C03 | Schreinerei Ahrens GmbH | Banka Poštenje | DE | EUR | DE | 38902.15
            T06 | C04 | Koło Oszczędne Sąsiad | Banka Poštenje | PL | PLN | PL | 312.00
            T07 | P03 | Gonzalo Arribas Peña | Banka Poštenje | ES | EUR | ES | 31560.08
            T08 | P04 | Maëlle Corbin | Banka Poštenje | FR | EUR | FR | 640.12
            T09 | C05 | Avtohiša Kresnik d.o.o. | Banka Poštenje | SI | EUR | SL | 96300.00
            T10 | P05 | Milena Stojković | Banka Poštenje | RS | RSD | SR_CYRL | 88114.50
            T11 | P06 | Dragana Stojković-Beck | Banka Poštenje | DE | EUR | DE | 24870.66
            """;

    private Accounts() {}

    /** @param number of the first account; those after it count on */
    static void open(Books books, String table, int number) {
        var next = number;
        for (var line : table.strip().split("\n")) {
            var cell = line.strip().split(" \\| ");
            books.add(new BankAccount(
                    cell[0],
                    Iban.of(cell[4], next++),
                    cell[1],
                    cell[2],
                    cell[3],
                    cell[4],
                    cell[5],
                    Tongue.valueOf(cell[6]),
                    Long.parseLong(cell[7].replace(".", ""))));
        }
    }
}
