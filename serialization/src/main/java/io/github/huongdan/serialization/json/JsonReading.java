package io.github.huongdan.serialization.json;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Problem;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.faults.NotedFaults;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.FormatName;
import io.github.huongdan.serialization.format.upgrade.Upgraders;
import io.github.huongdan.serialization.format.upgrade.WrittenPart;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** Reads documents of every version that is known, strictly or leniently. Immutable and thread-safe. */
final class JsonReading {

    private final JsonFactory factory;
    private final ReadLimits limits;
    private final Upgraders upgraders;

    JsonReading(JsonFactory factory, ReadLimits limits, Upgraders upgraders) {
        this.factory = factory;
        this.limits = limits;
        this.upgraders = upgraders;
    }

    /** Reads at once what is of the current format, and looks for another only in what is not. */
    GuidanceDocument strict(JsonInput input) {
        input.requireNoMark();
        try {
            return strict(input, new JsonPlaces(input));
        } catch (MalformedDocumentException e) {
            DeclaredFormat declared = declared(input);
            FormatVersion version = declared == null ? null : declared.version();
            if (declared == null
                    || FormatVersion.CURRENT.equals(version)
                    || (version != null && version.olderMinor())) {
                throw e;
            }
            if (version != null && upgraders.reachCurrent(version)) {
                return upgraded(input, version);
            }
            throw refusal(declared, version);
        }
    }

    private static MalformedDocumentException refusal(DeclaredFormat declared, @Nullable FormatVersion version) {
        String name = declared.name();
        if (name == null) {
            return new MalformedDocumentException("Missing key \"format\"", declared.place());
        }
        boolean newer = version != null && version.newerMinor();
        String reason =
                newer ? FormatName.newer(name, FormatFields.FORMAT) : FormatName.unknown(name, FormatFields.FORMAT);
        return new MalformedDocumentException(reason, declared.place());
    }

    private GuidanceDocument strict(JsonInput input, JsonPlaces places) {
        try (JsonParser parser = input.parser(factory)) {
            try {
                return Objects.requireNonNull(new JsonReader(parser, limits, places).document());
            } catch (JacksonException e) {
                input.requireWellFormed();
                throw SyntaxErrors.malformed(e, parser, places);
            }
        }
    }

    private GuidanceDocument upgraded(JsonInput input, FormatVersion version) {
        JsonPlaces places = new JsonPlaces(input);
        try (JsonParser parser = input.parser(factory)) {
            try {
                WrittenPart document = JsonTree.read(parser, input);
                if (parser.nextToken() != null) {
                    throw new MalformedDocumentException("Nothing may follow the document", places.current(parser));
                }
                upgraders.upgrade(document, version);
                JsonInput written = new JsonInput.Text(JsonTree.write(document, factory));
                return strict(written, new JsonPlaces(written, place -> JsonTree.origin(document, place)));
            } catch (JacksonException e) {
                input.requireWellFormed();
                throw SyntaxErrors.malformed(e, parser, places);
            }
        }
    }

    /** Reads what can be read; the input may have been cut where its encoding ends to be right. */
    LenientResult lenient(JsonInput input, @Nullable Problem cut) {
        DeclaredFormat declared = declared(input);
        FormatVersion version = declared == null ? null : declared.version();
        NotedFaults faults = new NotedFaults(version, limits);
        if (cut != null) {
            faults.cutBy(cut);
            if (input.isEmpty()) {
                return faults.result(null);
            }
        }
        try {
            input.requireNoMark();
        } catch (MalformedDocumentException e) {
            faults.note(e);
        }
        JsonPlaces places = new JsonPlaces(input);
        if (declared == null || version == null || version.major() == FormatVersion.CURRENT.major()) {
            return faults.result(lenient(input, places, faults, version));
        }
        if (upgraders.reachCurrent(version)) {
            return faults.result(upgraded(input, version, faults));
        }
        faults.note(refusal(declared, version));
        return faults.result(null);
    }

    private @Nullable GuidanceDocument lenient(
            JsonInput input, JsonPlaces places, NotedFaults faults, @Nullable FormatVersion version) {
        try (JsonParser parser = input.parser(factory)) {
            try {
                JsonParser mending = mending(parser, places, faults::end);
                return new JsonReader(mending, limits, places, faults, version).document();
            } catch (JacksonException e) {
                throw SyntaxErrors.malformed(e, parser, places);
            }
        }
    }

    private @Nullable GuidanceDocument upgraded(JsonInput input, FormatVersion version, NotedFaults faults) {
        JsonPlaces places = new JsonPlaces(input);
        try (JsonParser parser = input.parser(factory)) {
            try {
                JsonParser mending = mending(parser, places, faults::cutBy);
                WrittenPart document = JsonTree.read(mending, input);
                if (mending.nextToken() != null) {
                    faults.note("Nothing may follow the document", () -> places.current(mending));
                }
                upgraders.upgrade(document, version);
                JsonInput written = new JsonInput.Text(JsonTree.write(document, factory));
                JsonPlaces origins = new JsonPlaces(written, place -> JsonTree.origin(document, place));
                return lenient(written, origins, faults, FormatVersion.CURRENT);
            } catch (JacksonException e) {
                throw SyntaxErrors.malformed(e, parser, places);
            }
        }
    }

    private static JsonParser mending(JsonParser parser, JsonPlaces places, Consumer<Problem> end) {
        return new MendingParser(parser, error -> {
            MalformedDocumentException fault = SyntaxErrors.malformed(error, parser, places);
            end.accept(new Problem(fault.reason(), fault.place()));
        });
    }

    private @Nullable DeclaredFormat declared(JsonInput input) {
        try (JsonParser parser = input.parser(factory)) {
            return DeclaredFormat.find(parser, new JsonPlaces(input));
        }
    }
}
