package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.format.Variants;
import io.github.huongdan.serialization.xml.XmlParts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value inside a host's own JSON as strictly as elsewhere, whatever the host's settings are. Immutable and thread-safe. */
final class ShapeDeserializer<T> extends StdDeserializer<T> {

    /** Reads the value on whose opening brace the parser stands. */
    @FunctionalInterface
    interface Read<T> {
        @Nullable
        T from(JsonReader reader, JsonParser parser);
    }

    private final transient Read<T> read;
    private final transient Variants<T> variants;
    private final transient XmlParts xml;
    private final transient ReadLimits limits;

    ShapeDeserializer(Variants<T> variants, Read<T> read, XmlParts xml, ReadLimits limits) {
        super(variants.type());
        this.read = read;
        this.variants = variants;
        this.xml = xml;
        this.limits = limits;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        boolean asXml = HostFormat.isXml(context, parser);
        int depth = parser.streamReadContext().getNestingDepth();
        try {
            if (asXml) {
                return HostXml.read(xml, variants, parser);
            }
            JsonReader reader = new JsonReader(parser, limits, new JsonPlaces(JsonPlaces::ownPosition));
            return Objects.requireNonNull(read.from(reader, parser));
        } catch (MalformedDocumentException e) {
            MismatchedInputException error = MismatchedInputException.from(parser, handledType(), e.reason());
            error.initCause(e);
            HostFormat.prependPath(error, handledType(), JsonPlaces.steps(parser.streamReadContext(), depth));
            throw error;
        }
    }

    /** Expects no type ids of the host: the format has its own. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
