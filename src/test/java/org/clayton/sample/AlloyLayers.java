package org.clayton.sample;

import java.time.LocalDate;

/** How the money is moved until nobody should know it: shell, mules, sleeping account, loan-back, round trip, crew pay. */
final class AlloyLayers {
    private final Books books;

    AlloyLayers(Books books) {
        this.books = books;
    }

    void move() {
        year2024();
        year2025();
    }

    private void year2024() {
        pay("2024-02-16", "A04", "A07", 34_000_00, "Usluge savjetovanja 02/24", "pass-through@A07");
        pay("2024-02-16", "A07", "A05", 33_000_00, "Pozajmica 1/24", "pass-through@A07");
        change("2024-04-11", "A09", "A07", 170_000_00, "Doradztwo 4/24", "cash-then-wire@A09");
        change("2024-04-12", "A10", "A07", 172_000_00, "Doradztwo 5/24", "cash-then-wire@A10");
        pay("2024-04-12", "A07", "A02", 78_000_00, "Pozajmica po ugovoru 4/24", "pass-through@A07");
        pay("2024-05-24", "A04", "A07", 26_000_00, "Usluge savjetovanja 05/24", "pass-through@A07");
        change("2024-05-24", "A07", "A16", 25_500_00, "Peças náuticas pedido 77", "pass-through@A07");
        pay("2024-06-12", "A07", "A05", 110_000_00, "Najam plovila unaprijed", "pass-through@A07");
        pay("2024-06-12", "A07", "A02", 37_000_00, "Pozajmica po ugovoru 6/24", "pass-through@A07")
                .arriving(1);
        change("2024-07-02", "A02", "A01", 10_000_00, "Prodaja deviza");
        pay("2024-07-12", "A04", "A07", 35_000_00, "Usluge savjetovanja 07/24", "pass-through@A07");
        pay("2024-07-12", "A07", "A12", 20_000_00, "Préstamo particular", "pass-through@A07");
        feeInside("2024-07-15", "A07", "A11", 14_500_00, "Aportación socio", "pass-through@A07")
                .arriving(1);
        pay("2024-09-03", "A02", "A07", 48_000_00, "Pozajmica osnivaču 9/24", "loan-back@A02");
        pay("2024-09-04", "A07", "A11", 47_500_00, "Aportación socio 2", "loan-back@A02");
        pay("2024-10-16", "A07", "A11", 120_000_00, "Préstamo participativo", "pass-through@A07");
        pay("2024-10-16", "A07", "A02", 60_000_00, "Pozajmica po ugovoru 10/24", "pass-through@A07");
        pay("2024-10-17", "A07", "A05", 31_500_00, "Najam plovila", "pass-through@A07");
        pay("2024-11-22", "A04", "A07", 36_000_00, "Usluge savjetovanja 11/24", "pass-through@A07");
        change("2024-11-22", "A07", "A16", 35_500_00, "Peças náuticas pedido 91", "pass-through@A07");
        change("2024-12-03", "A02", "A01", 12_000_00, "Prodaja deviza");
        change("2024-12-17", "A16", "A11", 150_000_00, "Devolução de empréstimo")
                .arriving(1);
    }

    private void year2025() {
        change("2025-01-17", "A09", "A07", 172_000_00, "Doradztwo 1/25", "cash-then-wire@A09");
        change("2025-01-20", "A10", "A07", 171_000_00, "Doradztwo 2/25", "cash-then-wire@A10");
        change("2025-01-21", "A07", "A03", 78_500_00, "Pomoc porodici", "dormant-account@A03", "pass-through@A07")
                .arriving(1);
        pay("2025-01-24", "A03", "A01", 8_900_000_00, "Поклон сину", "dormant-account@A03");
        pay("2025-02-14", "A04", "A07", 35_000_00, "Usluge savjetovanja 02/25", "pass-through@A07");
        pay("2025-02-14", "A07", "A05", 34_500_00, "Pozajmica 2/25", "pass-through@A07");
        crew("2025-02-14", 9_800_00, 8_600_00, 3_100_00, 2_900_00, 2_850_00, 2_800_00);
        pay("2025-03-12", "A07", "A02", 95_000_00, "Zajam po ugovoru 12/2025", "loan-back@A02", "pass-through@A07");
        collect();
        pay("2025-04-11", "A07", "A02", 31_000_00, "Pozajmica po ugovoru 4/25", "fan-in-forward@A07");
        change("2025-05-06", "A02", "A01", 15_000_00, "Prodaja deviza");
        pay("2025-05-16", "A04", "A07", 27_000_00, "Usluge savjetovanja 05/25", "pass-through@A07");
        pay("2025-05-16", "A07", "A12", 26_000_00, "Préstamo particular 2", "pass-through@A07");
        pay("2025-06-03", "A05", "A07", 40_000_00, "Savjetovanje flota", "round-trip@A05");
        change("2025-06-05", "A07", "A16", 39_400_00, "Peças náuticas pedido 118", "round-trip@A05");
        roundTripHome();
        crew("2025-08-06", 14_500_00, 12_000_00, 6_000_00, 5_500_00, 5_000_00, 4_800_00);
        pay("2025-08-06", "A05", "A12", 8_000_00, "Logistika kolovoz", "fan-out@A05");
        pay("2025-09-12", "A04", "A07", 36_000_00, "Usluge savjetovanja 09/25", "pass-through@A07");
        pay("2025-09-12", "A07", "A11", 35_500_00, "Aportación socio 3", "pass-through@A07");
        change("2025-10-02", "A09", "A07", 124_000_00, "Doradztwo 9/25", "cash-then-wire@A09");
        change("2025-10-02", "A10", "A07", 118_000_00, "Doradztwo 10/25", "cash-then-wire@A10");
        pay("2025-10-03", "A07", "A13", 9_500_00, "Prevoz jadrnice", "pass-through@A07");
        pay("2025-10-03", "A07", "A14", 8_800_00, "Prevoz jadrnice", "pass-through@A07");
        pay("2025-10-03", "A07", "A02", 32_000_00, "Pozajmica po ugovoru 10/25", "pass-through@A07");
    }

    /** What left the charter firm comes home through the yard in Brazil, less the banks' margins. */
    private void roundTripHome() {
        var day = LocalDate.of(2025, 6, 12);
        var leg = Rates.convert(39_100_00, "EUR", "BRL", day) / 100_00 * 100_00;
        books.exchange(day, books.pot("A16"), books.pot("A05"), leg, "Sinal embarcação")
                .mark("story", "round-trip@A05");
    }

    /** Twelve lenders in one week, gone the day after. */
    private void collect() {
        var names =
                "Boštjan Hribar|Tina Mlakar|Gregor Sušnik|Alenka Vovk|Miha Erjavec|Nuša Planinc|Jure Krajnc|Sabina Oblak|Damjan Leskovar|Katja Rupnik|Simon Zajec|Urška Bergant";
        var day = LocalDate.of(2025, 4, 7);
        var amount = 1_900_00L;
        for (var name : names.split("\\|")) {
            books.pay(day, books.outsider(name, "SI"), books.pot("A07"), amount, "Posojilo")
                    .mark("story", "fan-in-forward@A07");
            amount += 130_00;
            day = name.equals("Gregor Sušnik") || name.equals("Nuša Planinc") || name.equals("Damjan Leskovar")
                    ? day.plusDays(1)
                    : day;
        }
    }

    private void crew(String day, long rui, long yannick, long... deckhands) {
        pay(day, "A05", "A13", rui, "Skiper", "fan-out@A05");
        pay(day, "A05", "A14", yannick, "Skiper", "fan-out@A05");
        var names = new String[] {"Nelson Évora Lima", "Toni Bulat", "Goran Pleše", "Adilson Tavares Mendes"};
        var countries = new String[] {"CV", "HR", "HR", "CV"};
        for (var i = 0; i < 4; i++) {
            books.pay(
                            LocalDate.parse(day),
                            books.pot("A05"),
                            books.outsider(names[i], countries[i]),
                            deckhands[i],
                            "Posada")
                    .mark("story", "fan-out@A05");
        }
    }

    private Event pay(String day, String from, String to, long amount, String text, String... marks) {
        return books.pay(LocalDate.parse(day), books.pot(from), books.pot(to), amount, text)
                .mark("story")
                .mark(marks);
    }

    private Event change(String day, String from, String to, long amount, String text, String... marks) {
        return books.exchange(LocalDate.parse(day), books.pot(from), books.pot(to), amount, text)
                .mark("story")
                .mark(marks);
    }

    /** The banks between keep EUR 15.00 of it. */
    private Event feeInside(String day, String from, String to, long amount, String text, String... marks) {
        return books.move(
                        LocalDate.parse(day),
                        books.pot(from),
                        books.pot(to),
                        amount,
                        amount - 15_00,
                        Act.TRANSFER,
                        text)
                .mark("story")
                .mark(marks);
    }
}
