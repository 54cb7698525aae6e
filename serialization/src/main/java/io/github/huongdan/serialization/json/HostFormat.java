package io.github.huongdan.serialization.json;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** What reading and writing inside a host's mapper have in common. */
final class HostFormat {

    private static final String REFUSAL =
            "GuidanceModule gives JSON, format 1.0; a mapper for XML would make something else of it: use GuidanceXml instead";

    private HostFormat() {}

    static void requireJson(SerializationContext context) {
        if (isXml(context.tokenStreamFactory().getFormatName())) {
            throw DatabindException.from(context, REFUSAL);
        }
    }

    static void requireJson(DeserializationContext context) {
        if (isXml(context.tokenStreamFactory().getFormatName())) {
            throw DatabindException.from(context, REFUSAL);
        }
    }

    private static boolean isXml(String formatName) {
        return formatName.equals("XML");
    }

    /** Puts our part of the way into Jackson's record of it; the host's beans put theirs before it. */
    static void prependPath(JacksonException error, Object owner, List<Object> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Integer index) {
                error.prependPath(owner, index);
            } else {
                error.prependPath(owner, steps.get(i).toString());
            }
        }
    }
}
