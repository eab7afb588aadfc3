package org.clayton.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Draft orders, read back as a reader would. */
class OrdersTest {
    private static final Findings FINDINGS = HandMade.findings();
    private static final Orders ORDERS = new Orders();

    private static String pdf(int proposal) throws IOException {
        try (var document = Loader.loadPDF(bytes(proposal))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static byte[] bytes(int proposal) {
        return ORDERS.pdf(FINDINGS, FINDINGS.proposals().get(proposal));
    }

    private static XWPFDocument docx(int proposal) throws IOException {
        var proposed = FINDINGS.proposals().get(proposal);
        return new XWPFDocument(new ByteArrayInputStream(ORDERS.docx(FINDINGS, proposed)));
    }

    @Test
    void names_in_cyrillic_and_with_diacritics_stand_in_the_pdf() throws IOException {
        assertThat(pdf(1))
                .contains("Шљиванчанин Градња д.о.о.")
                .contains("Šljivančanin Gradnja d.o.o.")
                .contains("Промет");
    }

    @Test
    void the_words_can_be_searched_letter_by_letter() throws IOException {
        assertThat(pdf(0)).contains("first in, first out").doesNotContain("ﬁ");
    }

    @Test
    void each_page_is_marked_as_a_draft() throws IOException {
        try (var document = Loader.loadPDF(bytes(0))) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(document)).contains(Order.DRAFT).contains("page " + page + " of");
            }
        }
    }

    @Test
    void the_amount_stands_with_every_method_and_the_reason_for_the_one_chosen() throws IOException {
        assertThat(pdf(2))
                .contains("up to 29,750.00 EUR")
                .contains("lowest intermediate balance 29,750.00 EUR gives the amount")
                .contains("last in, first out 30,000.00 EUR")
                .contains("so the smallest of the figures counts");
    }

    @Test
    void an_open_deal_shows_its_deadline() throws IOException {
        assertThat(pdf(2)).contains("15 April 2026: the deal is to be completed on that day");
    }

    @Test
    void the_lawful_readings_and_the_officers_fields_are_never_left_out() throws IOException {
        assertThat(pdf(0))
                .contains("A shop or restaurant banks its takings")
                .contains("The numbers may mean something else.")
                .contains("E Grounds: Nature and legal classification of the offence, provisions");
    }

    @Test
    void the_word_processor_file_says_the_same() throws IOException {
        try (var document = docx(1);
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(Order.DRAFT)
                    .contains("Шљиванчанин Градња д.о.о.")
                    .contains("up to 3,982,900.00 RSD")
                    .contains("A shop or restaurant banks its takings")
                    .contains("izvod.xlsx / Промет / row 8");
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void the_pdf_keeps_the_archive_standard() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes(1)), PDFAFlavour.PDFA_2_A)) {
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_A, false)
                    .validate(parser);
            var broken = result.getTestAssertions().stream()
                    .map(one -> one.getRuleId().getClause() + ": " + one.getMessage())
                    .collect(Collectors.toSet());
            assertThat(broken).isEmpty();
        }
    }

    @Test
    void signs_that_xml_forbids_break_nothing() {
        assertThat(Markup.escape("a\u0000b<c>\uFFFE")).isEqualTo("a?b&lt;c&gt;?");
        assertThat(Markup.plain("Đ\u0008")).isEqualTo("Đ?");
    }
}
