package org.clayton.sample;

/** The eleven accounts of honest-town. */
final class TownAccounts {

    private TownAccounts() {}

    static void open(Books books) {
        add(books, "T01", "C01", "Konoba Tri Palme d.o.o.", "HR", "EUR", Tongue.HR, 11_420_30, 301);
        add(books, "T02", "C02", "Notar Matej Vidmar, fiduciarni račun", "SI", "EUR", Tongue.SL, 42_000_00, 302);
        add(books, "T03", "P01", "Amélia Prazeres", "PT", "EUR", Tongue.PT, 2_310_44, 303);
        add(books, "T04", "P02", "Iva Horvatić", "HR", "EUR", Tongue.HR, 7_118_90, 304);
        add(books, "T05", "C03", "Schreinerei Ahrens GmbH", "DE", "EUR", Tongue.DE, 38_902_15, 305);
        add(books, "T06", "C04", "Koło Oszczędne Sąsiad", "PL", "PLN", Tongue.PL, 312_00, 306);
        add(books, "T07", "P03", "Gonzalo Arribas Peña", "ES", "EUR", Tongue.ES, 31_560_08, 307);
        add(books, "T08", "P04", "Maëlle Corbin", "FR", "EUR", Tongue.FR, 640_12, 308);
        add(books, "T09", "C05", "Avtohiša Kresnik d.o.o.", "SI", "EUR", Tongue.SL, 96_300_00, 309);
        add(books, "T10", "P05", "Milena Stojković", "RS", "RSD", Tongue.SR_CYRL, 88_114_50, 310);
        add(books, "T11", "P06", "Dragana Stojković-Beck", "DE", "EUR", Tongue.DE, 24_870_66, 311);
    }

    private static void add(
            Books books,
            String key,
            String holder,
            String name,
            String country,
            String currency,
            Tongue tongue,
            long opening,
            int number) {
        books.add(new BankAccount(
                key, Iban.of(country, number), holder, name, "Banka Poštenje", country, currency, tongue, opening));
    }
}
