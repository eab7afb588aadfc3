package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The honest side of operation-alloy: most rows, also on accounts that crime uses. */
final class AlloyLives {
    private final Books books;
    private final Random random;
    private final Life life;

    AlloyLives(Books books, Random random, LocalDate from, LocalDate to) {
        this.books = books;
        this.random = random;
        this.life = new Life(books, random, from, to);
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
        charter();
        boatyard();
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
            clientMoney(month);
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

    private void charter() {
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

    private void boatyard() {
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
    private void clientMoney(LocalDate month) {
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

    private void out(LocalDate day, BankAccount from, String to, long amount, String text) {
        books.pay(day, from.pot(), books.outsider(to, from.country()), amount, text);
    }

    private BankAccount account(String key) {
        return books.accounts.get(key);
    }
}
