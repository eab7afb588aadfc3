package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Lives that look like the patterns of crime and are none. */
final class TownLives {
    private final Books books;
    private final Random random;
    private final Life life;
    private final TownTrades trades;
    private final LocalDate from;
    private final LocalDate to;

    TownLives(Books books, Random random, LocalDate from, LocalDate to) {
        this.books = books;
        this.random = random;
        this.life = new Life(books, random, from, to);
        this.trades = new TownTrades(books, random, life);
        this.from = from;
        this.to = to;
    }

    void live() {
        life.restaurant(
                account("T01"),
                900_00,
                2_600_00,
                Set.of(),
                List.of("Lucija Bačić", "Stipe Grgić", "Mara Vuković"),
                List.of("Nekretnine Riva d.o.o.", "Porezna uprava, PDV", "Frane Perić, vlasnik"));
        festival();
        life.person(account("T04"), "Gradska bolnica Kamen", 2_180_00, "", 0, 10, true);
        life.person(account("T07"), "Óptica Arribas SL", 9_800_00, "", 0, 9, true);
        life.person(account("T10"), "Fond PIO penzija", 62_000_00, "", 0, 7, true);
        life.person(account("T11"), "Klinikum Birkenau", 2_910_00, "Wohnbau Birkenau eG", 780_00, 10, true);
        for (var month = from; month.isBefore(to); month = month.plusMonths(1)) {
            trades.clientMoney(month);
            trades.joiners(month);
            trades.savingsClub(month);
            student(month);
            trades.dealer(month);
            books.exchange(month.plusDays(11), books.pot("T11"), books.pot("T10"), 150_00, "Za mamu")
                    .arriving(1);
            life.fee(month, account("T03"), 3_10);
        }
        inheritance();
        houses();
        watches();
    }

    /** Three good evenings of the town's saint: more cash than usual, still takings. */
    private void festival() {
        var amounts = new long[] {5_980_00, 6_650_00, 6_210_00};
        for (var i = 0; i < 3; i++) {
            books.own(
                    LocalDate.of(2024, 8, 14 + i),
                    account("T01"),
                    Act.TAKINGS,
                    Pot.cash("C01", "EUR"),
                    true,
                    amounts[i],
                    "fešta");
        }
    }

    private void student(LocalDate month) {
        var account = account("T08");
        life.put(
                month,
                2,
                account,
                Act.TRANSFER,
                "M. et Mme Corbin",
                true,
                650_00,
                "Pour le mois, bisous papa et maman");
        life.put(month, 5, account, Act.RENT, "Résidence des Lices", false, 480_00, Texts.month(month));
        for (var i = 0; i < 5; i++) {
            life.put(
                    month,
                    3 + random.nextInt(24),
                    account,
                    Act.CARD,
                    Tongue.FR.shops().get(random.nextInt(4)),
                    false,
                    life.odd(9_00, 38_00),
                    "");
        }
        if (month.getMonthValue() == 12) {
            life.put(month, 23, account, Act.TRANSFER, "Mamie Jeanne Corbin", true, 1_200_00, "Joyeux Noël");
        }
    }

    private void inheritance() {
        in(
                LocalDate.of(2024, 11, 12),
                "Cartório Notarial Helena Brito",
                "T03",
                96_400_00,
                "Herança, processo 411/24, partilha");
        buy("2024-12-03", "T03", "D02", 84_000_00, "Joaquim Pestana", "PT", "Compra de apartamento, escritura");
    }

    /** They sell in April and buy in July. */
    private void houses() {
        in(
                LocalDate.of(2024, 4, 15),
                "Stambena banka Velebit d.d.",
                "T04",
                180_000_00,
                "Kupoprodaja kuce, kredit kupca Barisic");
        in(LocalDate.of(2024, 4, 16), "Dino Barišić", "T04", 65_000_00, "Kupoprodaja kuce, vlastita sredstva");
        buy("2024-07-09", "T04", "D03", 202_000_00, "Vesna Jurčić", "HR", "Kupoprodaja stana, vlastita sredstva");
        buy("2025-06-17", "T11", "D05", 18_900_00, "Bauträger Birkenau GmbH", "DE", "Anzahlung Kaufvertrag Wohnung 3");
    }

    /** A collector with the means: he buys six and sells three. */
    private void watches() {
        buy("2024-02-12", "T07", "L01", 6_400_00, "Relojería Plaza SL", "ES", "Factura 1102 reloj");
        buy("2024-05-21", "T07", "L02", 9_850_00, "Relojería Plaza SL", "ES", "Factura 1187 reloj");
        buy("2024-09-10", "T07", "L03", 3_900_00, "Uhren Falk e.K.", "DE", "Rechnung 553 Uhr");
        buy("2024-12-11", "T07", "L04", 14_500_00, "Relojería Plaza SL", "ES", "Factura 1340 reloj");
        buy("2025-03-18", "T07", "L05", 5_200_00, "Uhren Falk e.K.", "DE", "Rechnung 601 Uhr");
        in(LocalDate.of(2024, 10, 3), "Subastas Retiro SA", "T07", 6_900_00, "Liquidación lote 88 reloj");
        in(LocalDate.of(2025, 2, 6), "Subastas Retiro SA", "T07", 10_300_00, "Liquidación lote 41 reloj");
        buy("2025-04-24", "T08", "L08", 890_00, "Vélos du Port", "FR", "Facture 71 vélo");
    }

    private void buy(String day, String key, String asset, long amount, String seller, String country, String text) {
        books.pay(LocalDate.parse(day), books.pot(key), Pot.asset(asset, "EUR"), amount, text)
                .shownAs(books.outsider(seller, country));
    }

    private void in(LocalDate day, String from, String key, long amount, String text) {
        books.pay(day, books.outsider(from, account(key).country()), books.pot(key), amount, text);
    }

    private BankAccount account(String key) {
        return books.accounts.get(key);
    }
}
