package org.clayton.sample;

import java.util.List;

/** The words a bank and a shop of a country print: {@code |} parts them. */
enum Tongue {
    SR_CYRL(
            "УПЛАТА ГОТОВИНЕ|ПАЗАР|БАНКОМАТ|ИСПЛАТА ГОТОВИНЕ НА ШАЛТЕРУ|ПЛАЋАЊЕ КАРТИЦОМ|ЗАРАДА|ЗАКУП СТАНА|ПРОВИЗИЈА БАНКЕ|КАМАТА|РАЧУН ЗА СТРУЈУ|ТЕЛЕФОН И ИНТЕРНЕТ",
            "Зелена пијаца д.о.о.|Маркет Липа д.о.о.|Пекара Зрно|Дрогерија Бела",
            "Електро Дрина а.д.|Телефонија Сава а.д.|Пумпа Раван|Намештај Јавор"),
    SR(
            "UPLATA GOTOVINE|PAZAR|BANKOMAT|ISPLATA GOTOVINE NA ŠALTERU|PLAĆANJE KARTICOM|ZARADA|ZAKUP STANA|PROVIZIJA BANKE|KAMATA|RAČUN ZA STRUJU|TELEFON I INTERNET",
            "Zelena pijaca d.o.o.|Market Lipa d.o.o.|Pekara Zrno|Drogerija Bela",
            "Elektro Drina a.d.|Telefonija Sava a.d.|Pumpa Ravan|Nameštaj Javor"),
    HR(
            "UPLATA GOTOVINE|POLOG UTRŠKA|BANKOMAT ISPLATA|ISPLATA GOTOVINE NA ŠALTERU|KUPNJA KARTICOM|PLAĆA|NAJAMNINA|NAKNADA ZA VOĐENJE RAČUNA|KAMATA|ELEKTRIČNA ENERGIJA|TELEFON I INTERNET",
            "Tržnica Galeb d.o.o.|Mesnica Kadulja|Pekara Bura|Supermarket Maslina d.d.",
            "Elektro Kvarner d.d.|Telekom Jadrina d.d.|Benzinska Uvala|Namještaj Javor d.o.o."),
    SL(
            "POLOG GOTOVINE|DNEVNI IZTRŽEK|DVIG NA BANKOMATU|DVIG GOTOVINE NA OKENCU|NAKUP S KARTICO|PLAČA|NAJEMNINA|STROŠKI VODENJA RAČUNA|OBRESTI|ELEKTRIČNA ENERGIJA|TELEFON IN INTERNET",
            "Trgovina Jelka d.o.o.|Kmetija Pod Goro|Pekarna Klas|Mesarija Rožič",
            "Elektro Vipava d.d.|Telefonija Triglavka d.d.|Bencinski servis Drava|Pohištvo Javor d.o.o."),
    PL(
            "WPŁATA GOTÓWKOWA|UTARG DZIENNY|WYPŁATA Z BANKOMATU|WYPŁATA GOTÓWKI W KASIE|ZAKUP KARTĄ|WYNAGRODZENIE|CZYNSZ NAJMU|OPŁATA ZA PROWADZENIE RACHUNKU|ODSETKI|ENERGIA ELEKTRYCZNA|TELEFON I INTERNET",
            "Sklep Jarzębina|Delikatesy Pod Lipą|Piekarnia Złoty Kłos|Warzywniak Malwa",
            "Energetyka Wisłoka S.A.|Telefonia Bory S.A.|Stacja Paliw Żubr|Meble Klon"),
    ES(
            "INGRESO EN EFECTIVO|RECAUDACIÓN DEL DÍA|CAJERO REINTEGRO|REINTEGRO DE EFECTIVO EN VENTANILLA|COMPRA CON TARJETA|NÓMINA|ALQUILER|COMISIÓN DE MANTENIMIENTO|INTERESES|RECIBO DE LUZ|TELÉFONO E INTERNET",
            "Ultramarinos La Higuera|Mercado del Olivar|Panadería Espiga|Frutas Levante",
            "Eléctrica del Sureste SA|Telefonía Albor SA|Gasolinera Los Pinos|Muebles Arce"),
    PT(
            "DEPÓSITO EM NUMERÁRIO|APURO DO DIA|LEVANTAMENTO MULTIBANCO|LEVANTAMENTO AO BALCÃO EM NUMERÁRIO|COMPRA CARTÃO|VENCIMENTO|RENDA DE CASA|COMISSÃO DE MANUTENÇÃO DE CONTA|JUROS|FATURA ELETRICIDADE|TELEFONE E INTERNET",
            "Mercearia do Adro|Supermercado Alecrim|Padaria Nova Aurora|Peixaria do Cais",
            "Eletricidade do Tejo SA|Telefones Atlântida SA|Posto Combustível Serra|Móveis Bordo"),
    FR(
            "VERSEMENT ESPECES|RECETTE DU JOUR|RETRAIT DAB|RETRAIT ESPECES GUICHET|PAIEMENT CB|SALAIRE|LOYER|FRAIS DE TENUE DE COMPTE|INTERETS|FACTURE ELECTRICITE|TELEPHONE ET INTERNET",
            "Épicerie des Halles|Marché Bellevue|Boulangerie Le Fournil|Primeur du Port",
            "Énergie d'Armor SA|Télécom Belle-Île SA|Station Pointe du Raz|Meubles Érable"),
    BR(
            "DEPOSITO EM DINHEIRO|FERIA DO DIA|SAQUE CAIXA ELETRONICO|SAQUE EM DINHEIRO NO GUICHE|COMPRA CARTAO|SALARIO|ALUGUEL|TARIFA DE MANUTENCAO|RENDIMENTO|CONTA DE LUZ|TELEFONE E INTERNET",
            "Ferragens Baía|Mercado Jangada|Tintas Atobá|Padaria Ponta Verde",
            "Energia Potengi S.A.|Telefonia Caju S.A.|Posto Maré|Moveis Jatobá"),
    DE(
            "BARGELDEINZAHLUNG|TAGESEINNAHMEN|BARGELDAUSZAHLUNG GA|BARAUSZAHLUNG AM SCHALTER|KARTENZAHLUNG|GEHALT|MIETE|KONTOFÜHRUNG|ZINSEN|STROM ABSCHLAG|TELEFON UND INTERNET",
            "Hofladen Birkenau|Markthalle am Anger|Bäckerei Kornblume|Drogerie Lindwurm",
            "Stadtwerke Isarwinkel|Telefon Nord AG|Tankstelle Am Wehr|Möbel Ahorn");

    private final List<String> words;
    private final List<String> shops;
    private final List<String> suppliers;

    Tongue(String words, String shops, String suppliers) {
        this.words = List.of(words.split("\\|"));
        this.shops = List.of(shops.split("\\|"));
        this.suppliers = List.of(suppliers.split("\\|"));
    }

    /** What a bank calls an entry of this kind. */
    String word(Act act) {
        return words.get(act.ordinal());
    }

    List<String> shops() {
        return shops;
    }

    String electricity() {
        return suppliers.get(0);
    }

    String telephone() {
        return suppliers.get(1);
    }

    String petrol() {
        return suppliers.get(2);
    }

    /** Where the rest of a wage goes. */
    String store() {
        return suppliers.get(3);
    }
}
