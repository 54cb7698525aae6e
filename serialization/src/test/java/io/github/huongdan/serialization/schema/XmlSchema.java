package io.github.huongdan.serialization.schema;

import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.FieldKind;
import io.github.huongdan.serialization.format.Form;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.Shape;
import javax.xml.stream.XMLStreamException;

/**
 * Makes the XML Schema of the format's table. No element has a type with a name: an {@code xsi:type}, which the reader refuses, could repeat
 * it. What several elements share is a group.
 */
final class XmlSchema {

    private static final String DATE = "date";
    private static final String FLAG = "flag";
    private static final String INTEGER = "integer";
    private static final String[] MANY = {"minOccurs", "0", "maxOccurs", "unbounded"};

    private final Descriptions descriptions;
    private final XsdOutline xsd;

    private XmlSchema(Descriptions descriptions) throws XMLStreamException {
        this.descriptions = descriptions;
        this.xsd = new XsdOutline();
    }

    static String of(Descriptions descriptions) throws XMLStreamException {
        return new XmlSchema(descriptions).schema();
    }

    private String schema() throws XMLStreamException {
        xsd.startSchema(FormatFields.NAMESPACE);
        xsd.documentation("Huongdan guidance document, format " + FormatVersion.CURRENT
                + ". The reader refuses besides, since no schema can say it: a"
                + " document type declaration, XML 1.1, any encoding but UTF-8, and what is beyond its limits.");
        item(FormatFields.DOCUMENT);
        for (Shape<?> shape : FormatFields.shapes()) {
            group(shape);
        }
        for (Shape<?> shape : FormatFields.SECTION.shapes()) {
            group(shape);
        }
        for (Shape<?> shape : FormatFields.BLOCK.shapes()) {
            group(shape);
        }
        simpleTypes();
        return xsd.finish();
    }

    private void group(Shape<?> shape) throws XMLStreamException {
        if (shape.form() == Form.PARTS || shape.form() == Form.ITEMS) {
            elements(shape);
        }
        if (hasAttributes(shape)) {
            attributeGroup(shape);
        }
    }

    private void elements(Shape<?> shape) throws XMLStreamException {
        xsd.start("group", "name", shape.name());
        xsd.documentation(descriptions.of(shape));
        xsd.start("sequence");
        for (Field<?> field : shape.fields()) {
            if (shape.form() == Form.ITEMS && !field.attribute()) {
                item(field.shape(), field.item(), MANY);
            } else if (!field.attribute()) {
                element(shape, field);
            }
        }
        xsd.end();
        xsd.end();
    }

    private void attributeGroup(Shape<?> shape) throws XMLStreamException {
        xsd.start("attributeGroup", "name", shape.name());
        for (Field<?> field : shape.fields()) {
            if (field.attribute()) {
                attribute(shape, field);
            }
        }
        xsd.end();
    }

    private void attribute(Shape<?> owner, Field<?> field) throws XMLStreamException {
        if (field.kind() == FieldKind.COUNT) {
            xsd.start("attribute", "name", field.key());
            xsd.documentation(descriptions.of(owner, field.key()));
            startRestriction(INTEGER);
            xsd.empty("minInclusive", "value", String.valueOf(field.absent()));
            endRestriction();
        } else {
            String type = field.kind() == FieldKind.TEXT ? "xs:string" : base(field.kind());
            xsd.start("attribute", "name", field.key(), "type", type);
            xsd.documentation(descriptions.of(owner, field.key()));
        }
        xsd.end();
    }

    private void element(Shape<?> owner, Field<?> field) throws XMLStreamException {
        if (field.required()) {
            xsd.start("element", "name", field.key());
        } else {
            xsd.start("element", "name", field.key(), "minOccurs", "0");
        }
        xsd.documentation(descriptions.of(owner, field.key()));
        switch (field.kind()) {
            case TEXT, INTEGER, COUNT, FLAG, DATE -> simpleContent(base(field.kind()));
            case CHOICE -> choice(owner, field);
            case PART -> content(field.shape());
            case TEXTS -> {
                startList("sequence");
                xsd.start("element", with(MANY, "name", field.item()));
                xsd.documentation(descriptions.of(owner, field, field.item()));
                simpleContent(base(FieldKind.TEXT));
                xsd.end();
                endList();
            }
            case PARTS -> {
                startList("sequence");
                item(field.shape(), field.item(), MANY);
                endList();
            }
            case VARIANTS -> {
                startList("choice", MANY);
                for (Shape<?> shape : field.choices().shapes()) {
                    item(shape);
                }
                endList();
            }
        }
        xsd.end();
    }

    private void startList(String order, String... occurrences) throws XMLStreamException {
        xsd.start("complexType");
        xsd.start(order, occurrences);
    }

    private void endList() throws XMLStreamException {
        xsd.end();
        xsd.end();
    }

    private void item(Shape<?> shape) throws XMLStreamException {
        item(shape, shape.name());
    }

    private void item(Shape<?> shape, String name, String... occurrences) throws XMLStreamException {
        xsd.start("element", with(occurrences, "name", name));
        xsd.documentation(descriptions.of(shape));
        content(shape);
        xsd.end();
    }

    private void content(Shape<?> shape) throws XMLStreamException {
        if (shape.form() == Form.BARE_TEXT) {
            simpleContent(base(FieldKind.TEXT));
            return;
        }
        xsd.start("complexType");
        if (shape.form() == Form.TEXT) {
            xsd.start("simpleContent");
            xsd.start("extension", "base", base(FieldKind.TEXT));
            xsd.empty("attributeGroup", "ref", shape.name());
            xsd.end();
            xsd.end();
            xsd.end();
            return;
        }
        xsd.empty("group", "ref", shape.name());
        if (hasAttributes(shape)) {
            xsd.empty("attributeGroup", "ref", shape.name());
        }
        xsd.end();
    }

    private void choice(Shape<?> owner, Field<?> field) throws XMLStreamException {
        startRestriction("xs:token");
        for (Enum<?> constant : field.constants()) {
            xsd.start("enumeration", "value", constant.name());
            xsd.documentation(descriptions.of(owner, field, constant.name()));
            xsd.end();
        }
        endRestriction();
    }

    private void simpleContent(String base) throws XMLStreamException {
        xsd.start("simpleType");
        xsd.empty("restriction", "base", base);
        xsd.end();
    }

    private static String base(FieldKind kind) {
        return switch (kind) {
            case TEXT -> "xs:string";
            case INTEGER -> INTEGER;
            case FLAG -> FLAG;
            case DATE -> DATE;
            default -> throw new IllegalArgumentException("No base for " + kind);
        };
    }

    /** The patterns hold for what is left when white space around a value is taken off. */
    private void simpleTypes() throws XMLStreamException {
        xsd.start("simpleType", "name", DATE);
        xsd.documentation("A real day (ngày) of the years 0001 to 9999, yyyy-MM-dd, without a time zone.");
        xsd.start("restriction", "base", "xs:date");
        xsd.empty("minInclusive", "value", "0001-01-01");
        xsd.empty("pattern", "value", "[0-9]{4}-[0-9]{2}-[0-9]{2}");
        endRestriction();
        xsd.start("simpleType", "name", FLAG);
        xsd.documentation("A truth value (đúng hay sai), as a word.");
        xsd.start("restriction", "base", "xs:boolean");
        xsd.empty("pattern", "value", "true|false");
        endRestriction();
        xsd.start("simpleType", "name", INTEGER);
        xsd.documentation("An integer of 32 bits (số nguyên), without a plus sign and zeros in front.");
        xsd.start("restriction", "base", "xs:int");
        xsd.empty("pattern", "value", "-?(0|[1-9][0-9]*)");
        endRestriction();
    }

    private void startRestriction(String base) throws XMLStreamException {
        xsd.start("simpleType");
        xsd.start("restriction", "base", base);
    }

    private void endRestriction() throws XMLStreamException {
        xsd.end();
        xsd.end();
    }

    private static boolean hasAttributes(Shape<?> shape) {
        return shape.fields().stream().anyMatch(Field::attribute);
    }

    private static String[] with(String[] attributes, String name, String value) {
        String[] all = new String[attributes.length + 2];
        all[0] = name;
        all[1] = value;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        return all;
    }
}
