package org.clayton.observe;

/** What the detectors ask for at least; each is the threshold of the same name, or the value here where no rule asks. */
enum Floor {
    STRUCTURING_WINDOW_DAYS(7),
    STRUCTURING_BAND(7_000),
    STRUCTURING_DEPOSITS(3),
    HABIT_WINDOW_DAYS(30),
    HABIT_DEPOSITS(5),
    STEADY_MONTHS(6),
    STEADY_VARIATION(6_000),
    SURGE_MONTH(10_000_00),
    SURGE_OF_USUAL(30_000),
    CASH_WIRE_WINDOW_DAYS(14),
    CASH_WIRE_AFTER_DAYS(5),
    CASH_WIRE_TOTAL(4_000_00),
    CASH_WIRE_SHARE(7_000),
    CASH_WIRE_OF_INCOME(5_000),
    MEANS_CASH(15_000_00),
    BIG_CREDIT(10_000_00),
    BIG_CREDIT_OF_INCOME(10_000),
    PASS_CREDIT(1_000_00),
    PASS_SHARE(9_000),
    PASS_WITHIN_DAYS(2),
    PASS_WINDOW_DAYS(30),
    PASS_COUNT(1),
    PASS_REPEAT(5_000),
    PASS_MOST(12_000),
    TRANSIT_TOTAL(10_000_00),
    TRANSIT_OF_TURNOVER(4_000),
    GATHER_WINDOW_DAYS(90),
    GATHER_TRANSITS(2),
    GATHER_TOTAL(10_000_00),
    GATHER_LEAST(2_000_00),
    GATHER_SHARE(5_000),
    DORMANT_QUIET_DAYS(180),
    DORMANT_IN(5_000_00),
    DORMANT_OUT_SHARE(8_000),
    DORMANT_AFTER_DAYS(10),
    FAN_IN_WINDOW_DAYS(30),
    FAN_IN_SENDERS(10),
    FAN_IN_AFTER_DAYS(3),
    FAN_OUT_CREDIT(10_000_00),
    FAN_OUT_WITHIN_DAYS(2),
    FAN_OUT_PAYEES(5),
    RELAY_WINDOW_DAYS(7),
    RELAY_LEG(500_00),
    RELAY_SHARE(7_000),
    RELAY_MIDDLEMEN(3),
    EQUAL_OTHERS(4),
    EQUAL_LEAST(50_00),
    EQUAL_WINDOW_DAYS(365),
    ROUND_WINDOW_DAYS(90),
    ROUND_MOVEMENTS(10),
    ROUND_SHARE(6_000),
    CIRCLE_LEG(5_000_00),
    CIRCLE_WINDOW_DAYS(30),
    CIRCLE_LOSS(1_000),
    LOAN_AMOUNT(20_000_00),
    LOAN_EARLIER_SHARE(5_000),
    COMPANY_TURNOVER(100_000_00),
    NEW_ACCOUNT_DAYS(120),
    NEW_COMPANY_DAYS(90),
    NEW_TURNOVER(3_000_00),
    CORRIDOR_WINDOW_DAYS(90),
    CORRIDOR_TOTAL(3_000_00),
    CORRIDOR_ZONES(2),
    CREW_PAY(5_000_00),
    CREW_AFTER_DAYS(90),
    DEALING_LEAST(500_00),
    DRAWN_WINDOW_DAYS(7),
    DRAWN_TIMES(4),
    DRAWN_TOTAL(5_000_00),
    VESSEL_WINDOW_DAYS(120),
    VESSEL_PAYMENT(300_00),
    VESSEL_TOTAL(5_000_00),
    MESSAGE_WITHIN_DAYS(3),
    MESSAGE_SUM(1_000_00),
    LINKED_CASH_DAYS(30),
    RESALE_HELD_DAYS(365);

    private final String threshold;
    private final long otherwise;

    Floor(long otherwise) {
        this.threshold = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        this.otherwise = otherwise;
    }

    /** Name of the threshold: {@code structuring-deposits}. */
    String threshold() {
        return threshold;
    }

    /** In minor units of the euro, basis points, days or a count. */
    long otherwise() {
        return otherwise;
    }
}
