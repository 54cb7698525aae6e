package io.github.huongdan.serialization.json;

import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** What reading and writing inside a host's mapper have in common. */
final class HostFormat {

    private static final String REFUSAL =
            "A mapper for XML gives GuidanceModule no XML here, but a tree or a copy of tokens, which loses namespaces: use GuidanceXml instead";

    private HostFormat() {}

    /** Tells whether XML is to be written. */
    static boolean isXml(SerializationContext context, JsonGenerator generator) {
        if (!isXml(context.tokenStreamFactory())) {
            return false;
        }
        if (!HostXml.writes(generator)) {
            throw DatabindException.from(context, REFUSAL);
        }
        return true;
    }

    /** Tells whether XML is to be read. */
    static boolean isXml(DeserializationContext context, JsonParser parser) {
        if (!isXml(context.tokenStreamFactory())) {
            return false;
        }
        if (!HostXml.reads(parser)) {
            throw DatabindException.from(context, REFUSAL);
        }
        return true;
    }

    private static boolean isXml(TokenStreamFactory factory) {
        return factory.getFormatName().equals("XML");
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

    /** Takes a JSON pointer of ours apart, whose keys need no escapes. */
    static List<Object> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/"))
                        .map(step -> Character.isDigit(step.charAt(0)) ? (Object) Integer.valueOf(step) : step)
                        .toList();
    }
}
