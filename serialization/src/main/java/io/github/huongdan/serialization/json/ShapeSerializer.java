package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.xml.XmlParts;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value inside a host's own JSON, whatever the host's settings are. Immutable and thread-safe. */
final class ShapeSerializer<T> extends StdSerializer<T> {

    private final transient Shape<T> shape;
    private final transient XmlParts xml;
    private final int maxDepth;

    ShapeSerializer(Shape<T> shape, XmlParts xml, ReadLimits limits) {
        super(shape.type());
        this.shape = shape;
        this.xml = xml;
        this.maxDepth = limits.maxDepth();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        boolean asXml = HostFormat.isXml(context, generator);
        try {
            if (asXml) {
                HostXml.write(xml, shape, value, generator);
            } else {
                new JsonWriter(generator, maxDepth, FormatVersion.CURRENT).object(shape, value);
            }
        } catch (UnwritableDocumentException e) {
            DatabindException error = DatabindException.from(generator, e.reason(), e);
            String pointer = e.place().path();
            HostFormat.prependPath(error, value, HostFormat.steps(pointer == null ? "" : pointer));
            throw error;
        }
    }

    /** Leaves out a host's type ids: the format has its own. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
