package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Trades whose payments look like layering and are none. */
final class TownTrades {
    private final Books books;
    private final Random random;
    private final Life life;

    TownTrades(Books books, Random random, Life life) {
        this.books = books;
        this.random = random;
        this.life = life;
    }

    void clientMoney(LocalDate month) {
        var families = List.of("Zupančič", "Hočevar", "Kavčič", "Golob", "Mlinar", "Bizjak");
        for (var i = 0; i < 3; i++) {
            var day = month.plusDays(2 + i * 8L + random.nextInt(4));
            var file = "SV " + (100 + month.getMonthValue() * 10 + i) + "/" + month.getYear();
            var price = life.odd(92_000_00, 260_000_00) / 100_00 * 100_00;
            in(day, "Hranilnica Soteska d.d.", "T02", price * 7 / 10, file + " kredit");
            in(
                    day,
                    "Kupec " + families.get(random.nextInt(6)),
                    "T02",
                    price - price * 7 / 10,
                    file + " lastna sredstva");
            out(day.plusDays(2), "T02", "Prodajalec " + families.get(random.nextInt(6)), price, file + " kupnina");
        }
    }

    /** Customers pay, and on the 27th nine wages go out at once. */
    void joiners(LocalDate month) {
        var customers =
                List.of("Gemeinde Birkenau", "Familie Oster", "Hotel Wehrblick", "Kanzlei Mohn", "Café Lindwurm");
        for (var i = 0; i < 9; i++) {
            life.put(
                    month,
                    2 + random.nextInt(24),
                    account("T05"),
                    Act.TRANSFER,
                    customers.get(random.nextInt(5)),
                    true,
                    life.odd(2_100_00, 7_900_00),
                    Texts.invoice(random));
        }
        for (var name : List.of(
                "Jan Ahrens",
                "Ute Brandt",
                "Kemal Aydin",
                "Piotr Nowicki",
                "Lena Sommer",
                "Ralf Thiel",
                "Sina Voss",
                "Omar Haddad",
                "Tim Krüger")) {
            life.put(
                    month,
                    27,
                    account("T05"),
                    Act.WAGE,
                    name,
                    false,
                    2_450_00 + random.nextInt(20000),
                    Texts.month(month));
        }
        life.put(
                month,
                10,
                account("T05"),
                Act.TRANSFER,
                "Finanzamt Birkenau",
                false,
                life.odd(3_100_00, 4_400_00),
                Texts.month(month));
        life.put(
                month,
                14,
                account("T05"),
                Act.TRANSFER,
                "Holz Ammer KG",
                false,
                life.odd(5_000_00, 8_000_00),
                Texts.invoice(random));
        life.fee(month, account("T05"), 12_00);
    }

    /** Twelve neighbours, the same sum each month, one of them takes the pot in turn. */
    void savingsClub(LocalDate month) {
        var members = List.of(
                "Anna Lis",
                "Jan Kmiec",
                "Ewa Zych",
                "Piotr Rak",
                "Maria Gil",
                "Adam Wnuk",
                "Zofia Duda",
                "Tomasz Pac",
                "Irena Sowa",
                "Karol Bąk",
                "Hanna Fit",
                "Leon Mroz");
        for (var i = 0; i < 12; i++) {
            life.put(
                    month,
                    1 + i % 4,
                    account("T06"),
                    Act.TRANSFER,
                    members.get(i),
                    true,
                    400_00,
                    "Składka " + Texts.month(month));
        }
        life.put(
                month,
                9,
                account("T06"),
                Act.TRANSFER,
                members.get(month.getMonthValue() - 1),
                false,
                4_800_00,
                "Wypłata z kolejki " + Texts.month(month));
    }

    void dealer(LocalDate month) {
        var account = account("T09");
        for (var i = 0; i < 5; i++) {
            var price = life.odd(9_000_00, 31_000_00);
            life.put(
                    month,
                    2 + i * 5,
                    account,
                    Act.TRANSFER,
                    "Flotten Nord Leasing GmbH",
                    false,
                    price,
                    "Vozilo " + Texts.invoice(random));
            life.put(
                    month,
                    4 + i * 5,
                    account,
                    Act.TRANSFER,
                    List.of("Maja Žagar", "Rok Kos", "Tjaša Vrh", "Leasing Sava d.o.o.")
                            .get(random.nextInt(4)),
                    true,
                    price * 109 / 100,
                    "Kupnina vozilo");
        }
        for (var name : List.of("Gašper Kresnik", "Nika Pust")) {
            life.put(month, 15, account, Act.WAGE, name, false, 1_780_00, Texts.month(month));
        }
        life.put(
                month,
                18,
                account,
                Act.TRANSFER,
                "Finančna uprava, DDV",
                false,
                2_200_00 + random.nextInt(90000),
                Texts.month(month));
        life.fee(month, account, 9_00);
    }

    private void in(LocalDate day, String from, String key, long amount, String text) {
        books.pay(day, books.outsider(from, account(key).country()), books.pot(key), amount, text);
    }

    private void out(LocalDate day, String key, String to, long amount, String text) {
        books.pay(day, books.pot(key), books.outsider(to, account(key).country()), amount, text);
    }

    private BankAccount account(String key) {
        return books.accounts.get(key);
    }
}
