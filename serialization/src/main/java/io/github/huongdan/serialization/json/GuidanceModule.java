package io.github.huongdan.serialization.json;

import io.github.huongdan.model.Block;
import io.github.huongdan.model.Section;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.faults.Faults;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Variants;
import io.github.huongdan.serialization.xml.XmlParts;
import java.util.List;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a host's own Jackson mapper the types of the model, so that documents and their parts can stand inside its own values.
 * Found by {@code JsonMapper.builder().findAndAddModules()}, or added by {@code addModule(new GuidanceModule())}.
 *
 * <p>A document looks as {@link GuidanceJson} writes it, the key {@code format} included; a part looks as it does inside a document. Naming
 * strategies, inclusion, dates, enums, the order of properties and default typing of the host change nothing; how characters are escaped
 * and whether lines are indented its {@code JsonFactory} and writer say. Errors are Jackson's own {@code DatabindException}, with the path.
 *
 * <p>An {@code XmlMapper} writes a document that is the whole XML as {@link io.github.huongdan.serialization.xml.GuidanceXml} does. Anything else
 * stands in the element that the host names, as one element of our namespace: {@code <draft><guidance
 * xmlns="urn:huongdan:1.1">…</guidance></draft>}, a section by its kind, another part by its name. It is read as strictly
 * as elsewhere; an empty element of the host's is null. What is not XML then, Jackson's tree and converted values, an {@code XmlMapper} is refused.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * String json = mapper.writeValueAsString(Map.of("received", document));
 * }</pre>
 *
 * <p>Not changed after it is made; may be shared by mappers.
 */
public final class GuidanceModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes a module with default limits of depth and list length; the length of texts is the host's to limit. */
    public GuidanceModule() {
        this(ReadLimits.defaults());
    }

    /** Makes a module with the given limits of depth and list length. */
    public GuidanceModule(ReadLimits limits) {
        super("huongdan", Version.unknownVersion());
        XmlParts xml = new XmlParts(limits);
        FormatFields.shapes().forEach(shape -> add(shape, xml, limits));
        FormatFields.SECTION.shapes().forEach(shape -> add(shape, xml, limits));
        FormatFields.BLOCK.shapes().forEach(shape -> add(shape, xml, limits));
        addDeserializer(
                Block.class,
                new ShapeDeserializer<>(
                        FormatFields.BLOCK, (reader, parser) -> reader.unmarkedItem(FormatFields.BLOCK), xml, limits));
        addDeserializer(
                Section.class,
                new ShapeDeserializer<>(
                        FormatFields.SECTION,
                        (reader, parser) ->
                                new JsonVariantReader<>(reader, parser, Faults.STRICT, FormatFields.SECTION).read(),
                        xml,
                        limits));
    }

    private <T> void add(Shape<T> shape, XmlParts xml, ReadLimits limits) {
        addSerializer(shape.type(), new ShapeSerializer<>(shape, xml, limits));
        Variants<T> alone = new Variants<>(shape.type(), "", List.of(shape));
        addDeserializer(
                shape.type(), new ShapeDeserializer<>(alone, (reader, parser) -> reader.object(shape), xml, limits));
    }
}
