package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The honest trades of operation-alloy: charter guests, boat repairs, a notary's clients. */
final class AlloyTrades {
    private final Books books;
    private final Random random;
    private final Life life;

    AlloyTrades(Books books, Random random, Life life) {
        this.books = books;
        this.random = random;
        this.life = life;
    }

    void charter() {
        var guests = List.of(
                "Familie Kranjc",
                "Yachtreisen Obermaier GmbH",
                "Paolo Serafini",
                "Sailing Friends Ghent",
                "Obitelj Marušić");
        life.customers(account("A05"), guests, 900_00, 4_200_00, 5, 4, 10);
        for (var month = LocalDate.of(2024, 1, 1);
                month.isBefore(LocalDate.of(2025, 10, 1));
                month = month.plusMonths(1)) {
            life.put(
                    month,
                    3,
                    account("A05"),
                    Act.TRANSFER,
                    "Marina Crna Punta d.d.",
                    false,
                    780_00,
                    "Vez " + Texts.month(month));
            life.put(
                    month,
                    9,
                    account("A05"),
                    Act.WAGE,
                    "Zdenko Perko",
                    false,
                    1_310_00 + random.nextInt(3000),
                    Texts.month(month));
            life.put(month, 20, account("A05"), Act.CARD, Tongue.HR.petrol(), false, life.odd(180_00, 420_00), "");
            life.put(
                    month,
                    20,
                    account("A05"),
                    Act.TRANSFER,
                    "Porezna uprava, PDV",
                    false,
                    life.odd(700_00, 2_600_00),
                    Texts.month(month));
            life.put(
                    month,
                    25,
                    account("A05"),
                    Act.TRANSFER,
                    "Osiguranje Bura d.d.",
                    false,
                    640_00,
                    "Polica flota " + Texts.month(month));
            life.put(
                    month,
                    12,
                    account("A05"),
                    Act.TRANSFER,
                    "Servis jahti Mrkan",
                    false,
                    life.odd(300_00, 2_900_00),
                    Texts.invoice(random));
            life.fee(month, account("A05"), 6_50);
        }
    }

    void boatyard() {
        var owners = List.of("Pousada Maré Mansa Ltda", "Iate Clube do Sol", "Edson Praxedes", "Pesqueira Aratu Ltda");
        life.customers(account("A16"), owners, 2_400_00, 14_500_00, 5, 1, 12);
        for (var month = LocalDate.of(2024, 1, 1);
                month.isBefore(LocalDate.of(2025, 10, 1));
                month = month.plusMonths(1)) {
            for (var one : List.of("Josué Damasceno", "Iracema Tavares")) {
                life.put(
                        month,
                        5,
                        account("A16"),
                        Act.WAGE,
                        one,
                        false,
                        2_900_00 + random.nextInt(9000),
                        Texts.month(month));
            }
            for (var i = 0; i < 5; i++) {
                var shop = Tongue.BR.shops().get(random.nextInt(4));
                life.put(
                        month,
                        2 + random.nextInt(24),
                        account("A16"),
                        Act.TRANSFER,
                        shop,
                        false,
                        life.odd(800_00, 5_200_00),
                        Texts.invoice(random));
            }
            life.put(
                    month,
                    20,
                    account("A16"),
                    Act.TRANSFER,
                    "Receita Estadual ICMS",
                    false,
                    life.odd(5_000_00, 9_000_00),
                    Texts.month(month));
            life.fee(month, account("A16"), 59_00);
        }
    }

    /** Each sale: buyer and bank pay in; seller, land registry and office are paid out within days. */
    void clientMoney(LocalDate month) {
        var families = List.of("Le Gall", "Morvan", "Quéméneur", "Kervella", "Bothorel", "Tanguy", "Riou");
        for (var i = 0; i < 3; i++) {
            var day = month.withDayOfMonth(3 + i * 8 + random.nextInt(5));
            var file = "Dossier " + (2400 + month.getMonthValue() * 10 + i) + "/" + month.getYear();
            var price = life.odd(118_000_00, 340_000_00) / 100_00 * 100_00;
            var own = price / 4 + price * 7 / 100;
            var buyer = "Époux " + families.get(random.nextInt(7));
            var office = account("A15");
            in(day, "Banque de l'Habitat d'Armor", office, price - price / 4, file + " prêt");
            in(day.plusDays(1), buyer, office, own, file + " apport");
            out(day.plusDays(3), office, "Vendeur " + families.get(random.nextInt(7)), price, file + " prix de vente");
            out(day.plusDays(3), office, "Trésor public, publicité foncière", price * 6 / 100, file + " droits");
            out(
                    day.plusDays(4),
                    office,
                    "Étude Claire Vasseur, honoraires",
                    own + price - price / 4 - price - price * 6 / 100,
                    file);
        }
    }

    private void in(LocalDate day, String from, BankAccount to, long amount, String text) {
        books.pay(day, books.outsider(from, to.country()), to.pot(), amount, text);
    }

    private void out(LocalDate day, BankAccount from, String to, long amount, String text) {
        books.pay(day, from.pot(), books.outsider(to, from.country()), amount, text);
    }

    private BankAccount account(String key) {
        return books.accounts.get(key);
    }
}
