package org.clayton.intake.sheets;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.clayton.intake.sheets.SheetNotice.Kind;

/**
 * Finds the parts of an .xlsx package by how they are related. Transitional and strict files name the relations
 * differently but end them alike; parts that nothing is read from may be damaged.
 */
final class XlsxParts {

    /**
     * One part names another.
     *
     * @param type the end decides: {@code /worksheet}
     * @param target name in the archive, or an address outside
     */
    private record Relation(String id, String type, String target, boolean outside) {}

    private final Archive archive;
    private final String workbook;
    private final List<Relation> relations;

    XlsxParts(Archive archive) throws IOException, XMLStreamException, Unreadable {
        this.archive = archive;
        this.workbook = find(relations(""), "/officeDocument").orElse("xl/workbook.xml");
        this.relations = relations(workbook);
    }

    Xml open(String part) throws IOException, XMLStreamException, Unreadable {
        return Xml.open(archive.in(part));
    }

    String workbook() {
        return workbook;
    }

    /** @param id the name of a relation of the workbook */
    String sheet(String id) throws Unreadable {
        for (var relation : relations) {
            if (relation.id().equals(id) && !relation.outside()) {
                return relation.target();
            }
        }
        throw new Unreadable(
                "a sheet that the workbook names and does not hold",
                "The workbook is damaged",
                "Maybe open it in a spreadsheet program, let it repair the file, and save it again");
    }

    /** A part that belongs to the workbook as a whole. */
    Optional<String> shared(String type) {
        return find(relations, type);
    }

    /** A part that belongs to another. */
    Optional<String> of(String part, String type) throws IOException, XMLStreamException, Unreadable {
        return find(relations(part), type);
    }

    private Optional<String> find(List<Relation> among, String type) {
        return among.stream()
                .filter(relation -> relation.type().endsWith(type) && !relation.outside())
                .map(Relation::target)
                .filter(archive::has)
                .findFirst();
    }

    /** Other files that the workbook takes values from, and connections to data bases. */
    void links(Notices notices) throws IOException, XMLStreamException, Unreadable {
        for (var relation : relations) {
            if (relation.type().endsWith("/externalLink") && archive.has(relation.target())) {
                relations(relation.target()).forEach(link -> notices.add(Kind.EXTERNAL_LINK, "", link.target()));
            } else if (relation.type().endsWith("/connections")) {
                notices.add(Kind.EXTERNAL_LINK, "", "connections to a data base or web page");
            } else if (relation.outside()) {
                notices.add(Kind.EXTERNAL_LINK, "", relation.target());
            }
        }
    }

    /** @param part empty for the package itself */
    private List<Relation> relations(String part) throws IOException, XMLStreamException, Unreadable {
        var slash = part.lastIndexOf('/') + 1;
        var name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var found = new ArrayList<Relation>();
        if (!archive.has(name)) {
            return found;
        }
        try (var xml = open(name)) {
            while (xml.hasNext()) {
                if (xml.next() == Xml.START && xml.name().equals("Relationship")) {
                    var outside = xml.attribute("TargetMode").equalsIgnoreCase("External");
                    var target = xml.attribute("Target");
                    found.add(new Relation(
                            xml.attribute("Id"),
                            xml.attribute("Type"),
                            outside ? target : resolved(part.substring(0, slash), target),
                            outside));
                }
            }
        }
        return found;
    }

    private static String resolved(String folder, String target) {
        var path = new ArrayDeque<String>();
        var slashes = target.replace('\\', '/');
        for (var step : (slashes.startsWith("/") ? slashes : folder + slashes).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
