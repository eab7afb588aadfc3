package org.clayton.sample;

import java.time.LocalDate;

/** How the money becomes things: a flat, a villa and a flat still being bought, a yacht, cars, watches, art and cash. */
final class AlloyAssets {
    private final Books books;

    AlloyAssets(Books books) {
        this.books = books;
    }

    void buy() {
        buy("2024-05-16", "A02", "L05", 24_900_00, "Zlatar Kruna d.o.o.", "RS", "Račun 2217");
        buy("2024-06-20", "A02", "L08", 12_400_00, "Zlatar Kruna d.o.o.", "RS", "Račun 2304");
        buy("2025-03-17", "A02", "D01", 42_000_00, "Milorad Petković", "RS", "Kapara stan Dorćol");
        buy("2025-04-14", "A02", "D01", 116_000_00, "Milorad Petković", "RS", "Isplata kupoprodajne cene stan Dorćol");
        buy("2025-02-04", "A01", "L03", 10_200_000_00, "Auto Prestiž Ada d.o.o.", "RS", "Предрачун 118/25");
        boat();
        spain();
        buy("2025-01-20", "A16", "D06", 240_000_00, "Construtora Beira Rio S.A.", "BR", "Compra apto 804");
        buy("2025-08-20", "A13", "L11", 11_200_00, "Náutica do Arade Lda", "PT", "Fatura 902 semirrígido");
        buy("2025-08-20", "A05", "D03", 28_000_00, "Marjan Gradnja d.o.o.", "HR", "Kapara stan S-12");
        cash();
    }

    private void boat() {
        buy("2024-06-18", "A05", "L01", 30_000_00, "Nautika Tramontana d.o.o.", "HR", "Predujam plovilo");
        buy(
                "2024-07-02",
                "A05",
                "L01",
                95_000_00,
                "Nautika Tramontana d.o.o.",
                "HR",
                "Ostatak kupoprodajne cijene plovilo");
        spend("2024-07-22", "A05", 14_800_00, "Brodogradilište Škver d.o.o.", "HR", "Dodatni spremnici goriva");
        spend("2024-08-19", "A05", 9_350_00, "Brodogradilište Škver d.o.o.", "HR", "Preinaka pramca");
        spend("2024-09-05", "A05", 6_200_00, "Vela i Motor j.d.o.o.", "HR", "Satelitski telefon, AIS, jedra");
        spend("2024-11-12", "A16", 160_000_00, "Estaleiro Mucuripe S.A.", "BR", "Fundo duplo casco");
        spend("2024-11-19", "A16", 300_000_00, "Agropecuária Serra Talhada", "BR", "Fornecimento");
        spend("2024-12-03", "A16", 250_000_00, "Transportes Rota do Sal Ltda", "BR", "Frete");
    }

    private void spain() {
        buy("2024-08-02", "A12", "L10", 16_800_00, "Relojería Alameda SA", "ES", "Factura 5512");
        buy("2025-05-23", "A12", "L09", 15_900_00, "Relojería Alameda SA", "ES", "Factura 6120");
        buy("2024-11-12", "A11", "L04", 109_000_00, "Motor Élite Levante SL", "ES", "Factura 204/24 vehículo");
        buy("2025-06-26", "A11", "L07", 36_000_00, "Galería Punta Norte SL", "ES", "Óleo, factura 88");
        buy("2025-07-15", "A11", "D02", 64_000_00, "Inversiones Calablanca SL", "ES", "Arras villa");
        buy("2025-09-16", "A11", "D02", 80_000_00, "Inversiones Calablanca SL", "ES", "Segundo pago a cuenta villa");
    }

    /** Counter withdrawals; part of the first becomes a watch, the rest is found on the action day. */
    private void cash() {
        draw("2025-05-20", "A02", 9_500_00);
        draw("2025-05-27", "A02", 9_000_00);
        books.move(
                        LocalDate.of(2025, 6, 3),
                        Pot.cash("S01", "EUR"),
                        Pot.asset("L06", "EUR"),
                        17_600_00,
                        17_600_00,
                        Act.CARD,
                        "cash purchase")
                .mark("story");
        draw("2025-06-10", "A02", 9_800_00);
        draw("2025-06-24", "A05", 9_000_00);
        draw("2025-06-30", "A11", 9_000_00);
        draw("2025-07-07", "A11", 9_500_00);
        draw("2025-07-08", "A05", 9_500_00);
    }

    private void draw(String day, String key, long amount) {
        books.cashOut(LocalDate.parse(day), books.accounts.get(key), Act.CASH_COUNTER, amount, "")
                .mark("story");
    }

    private void buy(String day, String key, String asset, long amount, String seller, String country, String text) {
        var account = books.accounts.get(key);
        books.pay(LocalDate.parse(day), account.pot(), Pot.asset(asset, account.currency()), amount, text)
                .shownAs(books.outsider(seller, country))
                .mark("story");
    }

    private void spend(String day, String key, long amount, String payee, String country, String text) {
        books.pay(LocalDate.parse(day), books.pot(key), books.outsider(payee, country), amount, text)
                .mark("story");
    }
}
