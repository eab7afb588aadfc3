package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The honest side of operation-alloy: most rows, also on accounts that crime uses. */
final class AlloyLives {
    private final Books books;
    private final AlloyTrades trades;
    private final Life life;

    AlloyLives(Books books, Random random, LocalDate from, LocalDate to) {
        this.books = books;
        this.life = new Life(books, random, from, to);
        this.trades = new AlloyTrades(books, random, life);
    }

    void live() {
        people();
        life.restaurant(
                account("A08"),
                700_00,
                1_900_00,
                Set.of(),
                List.of("Maja Kotnik", "Rok Debeljak", "Petra Hace", "Blaž Turk"),
                List.of("Nepremičnine Lent d.o.o.", "Finančna uprava, DDV", "Jakob Rožman, samostojni podjetnik"));
        life.restaurant(
                account("A04"),
                300_00,
                950_00,
                Set.of(11, 12, 1, 2, 3),
                List.of("Duje Matulić", "Nives Kolar"),
                List.of("Lučka nekretnine d.o.o.", "Porezna uprava, PDV", "Vodovod i smeće Primorje"));
        trades.charter();
        trades.boatyard();
        life.customers(
                account("A11"),
                List.of("Lucía Ferrer Ibáñez", "Familia Van Acker", "Tomás Belmonte Ruiz"),
                1_100_00,
                1_400_00,
                3,
                1,
                12);
        life.customers(account("A02"), List.of("Nemanja Radojčić"), 440_00, 460_00, 1, 1, 12);
        for (var month = LocalDate.of(2024, 1, 1);
                month.isBefore(LocalDate.of(2025, 10, 1));
                month = month.plusMonths(1)) {
            for (var key : List.of("A02", "A07", "A11")) {
                life.fee(month, account(key), 4_90);
            }
            trades.clientMoney(month);
        }
        sleeping();
        books.cashOut(LocalDate.of(2024, 1, 8), account("A03"), Act.CASH_COUNTER, 30_000_00, "");
        houseSale();
    }

    /** Fees and interest are the bank's doing: the account sleeps. */
    private void sleeping() {
        for (var month = LocalDate.of(2024, 1, 1);
                month.isBefore(LocalDate.of(2025, 10, 1));
                month = month.plusMonths(1)) {
            life.fee(month, account("A03"), 160_00);
        }
        books.own(LocalDate.of(2024, 12, 31), account("A03"), Act.INTEREST, Pot.bank("RSD"), true, 611_20, "2024");
    }

    private void people() {
        life.person(account("A01"), "Ravan Logistika d.o.o.", 120_000_00, "", 0, 6, false);
        life.person(account("A06"), "Osnovna škola Vrbnik", 1_420_00, "", 0, 9, true);
        life.person(account("A09"), "Magazyn Wiślany sp. z o.o.", 5_150_00, "Henryk Sowa", 1_450_00, 8, false);
        life.person(account("A10"), "Salon Fryzjerski Lawenda", 4_480_00, "Bożena Krupa", 1_300_00, 8, false);
        life.person(account("A12"), "Reformas Almazara SL", 1_610_00, "Comunidad Los Olivos", 480_00, 9, false);
        life.person(account("A13"), "Escola de Vela do Arade", 1_340_00, "Imobiliária Ria SA", 420_00, 8, true);
        life.person(account("A14"), "Chantier Naval de l'Elorn", 1_880_00, "Régie Penfeld", 510_00, 8, true);
        life.person(account("A17"), "Klinikum Isarwinkel", 2_640_00, "Wohnbau Isarwinkel eG", 730_00, 11, true);
        life.person(account("A18"), "Farmácia do Rossio", 1_390_00, "António Lameira", 390_00, 10, true);
    }

    /** A teacher sells her parents' house and buys a small flat: large, sudden and lawful. */
    private void houseSale() {
        var teacher = account("A06");
        in(
                LocalDate.of(2024, 9, 12),
                "Marko Lončar",
                teacher,
                88_000_00,
                "Kupoprodaja kuce, ugovor od 02.09.2024., vlastita sredstva");
        in(
                LocalDate.of(2024, 9, 17),
                "Stambena banka Velebit d.d.",
                teacher,
                150_000_00,
                "Kupoprodaja kuce Loncar, stambeni kredit");
        books.pay(
                        LocalDate.of(2024, 11, 7),
                        teacher.pot(),
                        Pot.asset("D05", "EUR"),
                        131_000_00,
                        "Kupoprodaja stana, ugovor od 28.10.2024.")
                .shownAs(books.outsider("Branka Šepić", "HR"));
        books.pay(
                        LocalDate.of(2024, 11, 26),
                        teacher.pot(),
                        Pot.asset("L13", "EUR"),
                        14_900_00,
                        "Rabljeno vozilo, racun 3381")
                .shownAs(books.outsider("Auto Kvarner d.o.o.", "HR"));
        books.pay(
                        LocalDate.of(2025, 5, 9),
                        account("A17").pot(),
                        Pot.asset("L12", "EUR"),
                        2_150_00,
                        "Trauringe, Rechnung 7714")
                .shownAs(books.outsider("Goldschmiede Lenz", "DE"));
        books.pay(
                        LocalDate.of(2025, 3, 4),
                        account("A18").pot(),
                        Pot.asset("D08", "EUR"),
                        9_500_00,
                        "Compra de garagem, escritura")
                .shownAs(books.outsider("Joaquim Pestana", "PT"));
    }

    private void in(LocalDate day, String from, BankAccount to, long amount, String text) {
        books.pay(day, books.outsider(from, to.country()), to.pot(), amount, text);
    }

    private BankAccount account(String key) {
        return books.accounts.get(key);
    }
}
