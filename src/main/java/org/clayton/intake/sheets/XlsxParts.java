package org.clayton.intake.sheets;

import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Finds the parts of an .xlsx package by how they are related; transitional and strict files name them differently. */
final class XlsxParts {

    private final OPCPackage container;
    private final PackagePart workbook;

    XlsxParts(OPCPackage container) throws InvalidFormatException, Unreadable {
        this.container = container;
        this.workbook = workbook(container);
    }

    private static PackagePart workbook(OPCPackage container) throws Unreadable {
        for (var relation : container.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                var part = container.getPart(relation);
                if (part != null && isWorkbook(part.getContentType())) {
                    return part;
                }
            }
        }
        throw new Unreadable(
                "an Office file without a workbook in it",
                "Only workbooks are read",
                "Maybe open it in the program that made it and save it as .xlsx");
    }

    private static boolean isWorkbook(String contentType) {
        return contentType.endsWith("+xml") && (contentType.contains("sheet") || contentType.contains("excel"));
    }

    PackagePart workbook() {
        return workbook;
    }

    /** Transitional or strict, .xlsx or .xltm: what the workbook calls itself. */
    boolean hasMacros() {
        return workbook.getContentType().contains("macroEnabled")
                || related(workbook, "/vbaProject").isPresent();
    }

    /** @param id the name of a relation of the workbook */
    PackagePart sheet(String id) throws InvalidFormatException, Unreadable {
        var relation = workbook.getRelationship(id);
        var part = relation == null ? null : workbook.getRelatedPart(relation);
        if (part == null) {
            throw new Unreadable(
                    "a sheet that the workbook names and does not hold",
                    "The workbook is damaged",
                    "Maybe open it in a spreadsheet program, let it repair the file, and save it again");
        }
        return part;
    }

    /** @param type the end of the relation's type, such as {@code /comments} */
    Optional<PackagePart> related(PackagePart part, String type) {
        try {
            for (var relation : part.getRelationships()) {
                if (relation.getRelationshipType().endsWith(type) && relation.getTargetMode() == TargetMode.INTERNAL) {
                    return Optional.ofNullable(part.getRelatedPart(relation));
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("relations of " + part.getPartName(), e);
        }
    }

    /** Other files that the workbook takes values from, and connections to data bases. */
    void links(Notices notices) throws InvalidFormatException {
        for (var relation : workbook.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/externalLink")) {
                var part = workbook.getRelatedPart(relation);
                for (var target : part == null ? container.getRelationships() : part.getRelationships()) {
                    link(target, notices);
                }
            } else if (relation.getRelationshipType().endsWith("/connections")) {
                notices.add(SheetNotice.Kind.EXTERNAL_LINK, "", "connections to a data base or web page");
            } else {
                link(relation, notices);
            }
        }
    }

    private static void link(PackageRelationship relation, Notices notices) {
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            notices.add(
                    SheetNotice.Kind.EXTERNAL_LINK, "", relation.getTargetURI().toString());
        }
    }
}
