package org.clayton.sample;

import java.util.List;

/** Seizures of the action day, decrypted messages, journeys and vessel calls. */
final class AlloyEvents {
    private static final String SEIZURES = """
            id | seized | where | holder | item | amount | currency | note
            Z01 | 2025-10-14 | Beograd, Ulica lipa 14, wall safe | Veljko Strahinjić | cash | 318450.00 | EUR | notes of 50 and 100, vacuum packed
            Z02 | 2025-10-14 | Rijeka, Obala 3, office of the charter firm | Marlin Charter d.o.o. | cash | 96200.00 | EUR | in a sail bag
            Z03 | 2025-10-14 | Rijeka, marina, yacht Morska Zvijezda | Ante Brajdić | cash | 74500.00 | EUR | under the chart table
            Z04 | 2025-10-14 | Alicante, Calle del Faro 21 | Íñigo Carreras Soto | cash | 41300.00 | EUR
            Z05 | 2025-10-14 | Portimão, Rua do Cais 40 | Rui Salvaterra | cash | 19550.00 | EUR
            Z06 | 2025-10-14 | Beograd, underground garage | Veljko Strahinjić | car Range Rover Sport P550e, SALXX990000000003, plate BG-990-XA (L03)
            Z07 | 2025-10-14 | Alicante, Calle del Faro 21 | Íñigo Carreras Soto | car Porsche 911 Carrera GTS, WP0XX990000000004, plate 9904 XQX (L04)
            Z08 | 2025-10-14 | Beograd, Ulica lipa 14 | Veljko Strahinjić | watch, gold diver's, serial XQ-990005 (L05)
            Z09 | 2025-10-14 | Beograd, Ulica lipa 14 | Veljko Strahinjić | watch, platinum calendar, serial XQ-990006 (L06)
            Z10 | 2025-10-14 | Alicante, Calle del Faro 21 | Íñigo Carreras Soto | watch, rose gold chronograph, serial XQ-990010 (L10)
            """;

    private static final String INTERCEPTS = """
            id | sent | time | platform | from | to | text
            M01 | 2020-11-18 | 21:14 | Sky ECC | Kapetan | Brko | Treba nam firma za brodove, ti si direktor. [We need a boat firm, you are the director.]
            M02 | 2021-02-02 | 09:40 | Sky ECC | Kapetan | Doktor | Kad bude vreme praviš savetovanje u Ljubljani. [In time you set up a consulting firm in Ljubljana.]
            M03 | 2024-02-12 | 22:05 | Ghost | Brko | Doktor | Sutra počinjem s kuhinjom, svaki dan ispod deset. [From tomorrow the kitchen, every day below ten.]
            M04 | 2024-04-07 | 18:31 | Ghost | Doktor | Kapetan | Mali i sestra nose u Poznanju od ponedeljka. [The boy and his sister carry in Poznan from Monday.]
            M05 | 2024-06-10 | 20:47 | Ghost | Kapetan | Doktor | Sutra leže 148.500 EUR od Brightwater, faktura 0417. [Tomorrow EUR 148,500 arrives from Brightwater, invoice 0417.]
            M06 | 2024-06-13 | 12:02 | Ghost | Kapetan | Brko | Kupi onu jedrilicu, novac ti je na čarteru. [Buy that sailing boat, the money is with the charter firm.]
            M07 | 2024-07-20 | 23:15 | Ghost | Brko | Breton | Le réservoir double, le chantier le fait lundi. [The double tank, the yard does it on Monday.]
            M08 | 2024-10-14 | 19:22 | MATRIX | Kapetan | Doktor | Sutra 212.000 EUR, isti ljudi, faktura 0533. [Tomorrow EUR 212,000, same people, invoice 0533.]
            M09 | 2024-10-16 | 08:55 | MATRIX | Doktor | Rubio | Te mando 120 para el coche y la casa. [I send you 120 for the car and the house.]
            M10 | 2024-11-04 | 16:38 | MATRIX | Doktor | Jangada | Amanhã entram 780.000 BRL da Porto Azul para o casco. [Tomorrow BRL 780,000 from Porto Azul for the hull.]
            M11 | 2024-11-18 | 21:50 | MATRIX | Brko | Doktor | Kuhinja opet radi, zatvoreno je ali blagajna ne zna. [The kitchen works again; we are closed, but the till does not know.]
            M12 | 2024-11-29 | 14:10 | MATRIX | Kapetan | Vento | Letiš u Praju u decembru, brod te čeka. [You fly to Praia in December, the boat waits.]
            M13 | 2025-01-20 | 10:12 | Tidecrypt | Kapetan | Doktor | Pošalji majci, sin kupuje auto. [Send it to mother, the son is buying a car.]
            M14 | 2025-02-13 | 22:40 | Tidecrypt | Kapetan | Brko | Stiglo je sve, plati posadu. [All has arrived, pay the crew.]
            M15 | 2025-03-10 | 17:05 | Tidecrypt | Doktor | Kapetan | U utorak 96.400 EUR od Meridian, vraćam ti kao zajam. [On Tuesday EUR 96,400 from Meridian, you get it back as a loan.]
            M16 | 2025-06-16 | 20:20 | Tidecrypt | Kapetan | Rubio | Mañana 175.000 EUR de Golden Palm, para la villa. [Tomorrow EUR 175,000 from Golden Palm, for the villa.]
            M17 | 2025-06-24 | 11:48 | Tidecrypt | Brko | Kapetan | Dižem papir s čartera, dva puta. [I draw paper from the charter firm, twice.]
            M18 | 2025-08-04 | 19:33 | Tidecrypt | Kapetan | Brko | Sutra 64.250 EUR od Brightwater, isplati posadu odmah. [Tomorrow EUR 64,250 from Brightwater, pay the crew at once.]
            M19 | 2025-09-08 | 22:17 | Tidecrypt | Brko | Doktor | Od sutra opet kuhinja, četiri dana. [From tomorrow the kitchen again, four days.]
            M20 | 2025-09-15 | 09:05 | Tidecrypt | Rubio | Kapetan | Mañana pago el segundo plazo, escritura el 14 de noviembre. [Tomorrow I pay the second instalment, deed on 14 November.]
            M21 | 2025-09-28 | 21:40 | Tidecrypt | Doktor | Kapetan | Poznanj nosi još jednom, pola ostaje tamo do proleća. [Poznan carries once more, half stays there until spring.]
            """;

    private static final String TRAVEL = """
            who | departs | arrives | from | to | means | note
            Rui Salvaterra | 2024-12-05 | 2024-12-05 | Lisboa | Praia, Cabo Verde | air | one way
            Yannick Delorne | 2024-12-06 | 2024-12-06 | Paris | Praia, Cabo Verde | air | one way
            Morska Zvijezda | 2024-09-14 | 2024-10-11 | Rijeka, Croatia | Las Palmas, Spain | sea | vessel call
            Morska Zvijezda | 2024-10-20 | 2024-11-09 | Las Palmas, Spain | Fortaleza, Brazil | sea | vessel call
            Morska Zvijezda | 2024-12-01 | 2024-12-14 | Fortaleza, Brazil | Mindelo, Cabo Verde | sea | vessel call
            Morska Zvijezda | 2024-12-28 | 2025-02-08 | Mindelo, Cabo Verde | Portimão, Portugal | sea | vessel call
            Veljko Strahinjić | 2025-03-02 | 2025-03-06 | Beograd | Dubai | air | return
            Rui Salvaterra | 2025-05-19 | 2025-05-19 | Lisboa | Mindelo, Cabo Verde | air | one way
            Yannick Delorne | 2025-05-20 | 2025-05-20 | Lisboa | Mindelo, Cabo Verde | air | one way
            Morska Zvijezda | 2025-06-02 | 2025-07-29 | Mindelo, Cabo Verde | Rijeka, Croatia | sea | vessel call
            Anneliese Brunnhuber | 2025-07-05 | 2025-07-19 | München | Sal, Cabo Verde | air | package holiday, return
            """;

    /** From the harbour offices, in the words of the Croatian one. */
    private static final String CALLS = """
            Plovilo | IMO | Luka | Država | Dolazak | Odlazak | Napomena
            Morska Zvijezda |  | Rijeka | HR |  | 2024-09-14 | popravak završen, dva člana posade
            Morska Zvijezda |  | Las Palmas de Gran Canaria | ES | 2024-10-11 | 2024-10-20
            Morska Zvijezda |  | Fortaleza | BR | 2024-11-09 | 2024-12-01 | tri tjedna u brodogradilištu
            Morska Zvijezda |  | Mindelo | CV | 2024-12-14 | 2024-12-28 | zamjena posade
            Morska Zvijezda |  | Portimão | PT | 2025-02-08 | 2025-02-21
            Morska Zvijezda |  | Mindelo | CV | 2025-05-16 | 2025-06-02 | zamjena posade
            Morska Zvijezda |  | Rijeka | HR | 2025-07-29 |  | na vezu do 14. listopada 2025.
            """;

    private AlloyEvents() {}

    static List<Written> sheets(Books books) {
        return List.of(
                Workbooks.xlsx("seizures.xlsx", List.of(Typed.sheet("seizures", SEIZURES, books))),
                Workbooks.xlsx("intercepts.xlsx", List.of(Typed.sheet("intercepts", INTERCEPTS, books))),
                Workbooks.xlsx("travel.xlsx", List.of(Typed.sheet("travel", TRAVEL, books))),
                Workbooks.xlsx("vessel-calls.xlsx", List.of(Typed.sheet("pristajanja", CALLS, books))));
    }
}
