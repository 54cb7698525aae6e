package io.github.huongdan.serialization;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Section;
import java.time.LocalDate;
import java.util.List;

/** What a host application might send around. */
public record Envelope(
        String sentBy,
        LocalDate sentOn,
        GuidanceDocument theDocument,
        List<Section> someSections,
        DocumentCode itsCode) {}
