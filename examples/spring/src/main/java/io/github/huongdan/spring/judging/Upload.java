package io.github.huongdan.spring.judging;

import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.source.ShownText;
import java.util.Locale;

/**
 * A file as it was received. It lives in memory, for as long as the request.
 *
 * @param name how its sender calls it, without folders; only shown, and never used as a path
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // taken over from the request, which no one else holds
public record Upload(String name, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /** Takes a file over; of a name that is a path only the last part is kept, and of a long one only the end. */
    public Upload {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = ShownText.line(last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last);
    }

    /** Returns a name for a file made of this one: {@code 81.docx} becomes {@code 81.akn.xml}. */
    public String nameWith(String ending) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ending;
    }

    /** Returns a name for a copy of this file with something written into it: {@code 81.docm} becomes {@code 81.reviewed.docm}. */
    String copyName(String mark, GuidanceFormat format) {
        String small = name.toLowerCase(Locale.ROOT);
        String ending = format.endings().stream()
                .filter(small::endsWith)
                .findFirst()
                .orElse(format.endings().get(0));
        return nameWith(mark + ending);
    }
}
