package io.github.huongdan.serialization.edxml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says beyond its document: who sends it to whom, and how it is handled. A document cannot give this, so the sender does.
 *
 * <pre>{@code
 * EdxmlEnvelope envelope = EdxmlEnvelope.builder()
 *         .from(EdxmlOrgan.of("A05.DUK.01", "Ban Tuyên giáo Đảng ủy Khối"))
 *         .type("8", null)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the sender; null where it is to be found by the issuer's name, or is not said
 * @param to the receivers; empty where they are to be found by the recipients' names, or are not said
 * @param type the code of the type of document; networks number them differently, so there is no default; null where it is not said
 * @param typeDetail the second code of the type; null where there is none
 * @param content a summary (nội dung); null where there is none
 * @param dueDate until when to answer (hạn trả lời); null where there is no such date
 * @param priority the degree of urgency (độ khẩn), from 0; null where it is not said
 * @param sphere for whom it is (phạm vi lưu hành); null where it is not said
 * @param typist the sign of who typed it; null where it is not said
 * @param copies how many copies were made; null where it is not said
 * @param pages how many pages it has; null where it is not said
 * @param steeringType the kind of steering (loại chỉ đạo), as the network numbers it; null where it is not said
 * @param businessType what the message does, as the network numbers it: 0 sends a new document; null where it is not said
 * @param paper whether paper follows; null where it is not said
 * @param traces the stations so far, in order
 */
public record EdxmlEnvelope(
        @Nullable EdxmlOrgan from,
        List<EdxmlOrgan> to,
        @Nullable String type,
        @Nullable String typeDetail,
        @Nullable String content,
        @Nullable LocalDate dueDate,
        @Nullable Integer priority,
        @Nullable String sphere,
        @Nullable String typist,
        @Nullable Integer copies,
        @Nullable Integer pages,
        @Nullable String steeringType,
        @Nullable String businessType,
        @Nullable Boolean paper,
        List<EdxmlTrace> traces) {

    public EdxmlEnvelope {
        to = List.copyOf(to);
        traces = List.copyOf(traces);
    }

    /** Starts an envelope that says nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what an envelope says; not thread-safe. */
    public static final class Builder {

        private @Nullable EdxmlOrgan from;
        private final List<EdxmlOrgan> to = new ArrayList<>();
        private @Nullable String type;
        private @Nullable String typeDetail;
        private @Nullable String content;
        private @Nullable LocalDate dueDate;
        private @Nullable Integer priority;
        private @Nullable String sphere;
        private @Nullable String typist;
        private @Nullable Integer copies;
        private @Nullable Integer pages;
        private @Nullable String steeringType;
        private @Nullable String businessType;
        private @Nullable Boolean paper;
        private final List<EdxmlTrace> traces = new ArrayList<>();

        private Builder() {}

        /** Sets the sender. */
        public Builder from(@Nullable EdxmlOrgan value) {
            from = value;
            return this;
        }

        /** Adds a receiver. */
        public Builder to(EdxmlOrgan value) {
            to.add(value);
            return this;
        }

        /** Sets the codes of the type of document. */
        public Builder type(@Nullable String value, @Nullable String detail) {
            type = value;
            typeDetail = detail;
            return this;
        }

        /** Sets a summary. */
        public Builder content(@Nullable String value) {
            content = value;
            return this;
        }

        /** Sets until when to answer. */
        public Builder dueDate(@Nullable LocalDate value) {
            dueDate = value;
            return this;
        }

        /** Sets the degree of urgency. */
        public Builder priority(@Nullable Integer value) {
            priority = value;
            return this;
        }

        /** Sets for whom it is. */
        public Builder sphere(@Nullable String value) {
            sphere = value;
            return this;
        }

        /** Sets the sign of who typed it. */
        public Builder typist(@Nullable String value) {
            typist = value;
            return this;
        }

        /** Sets how many copies were made. */
        public Builder copies(@Nullable Integer value) {
            copies = value;
            return this;
        }

        /** Sets how many pages it has. */
        public Builder pages(@Nullable Integer value) {
            pages = value;
            return this;
        }

        /** Sets the kind of steering. */
        public Builder steeringType(@Nullable String value) {
            steeringType = value;
            return this;
        }

        /** Sets what the message does. */
        public Builder businessType(@Nullable String value) {
            businessType = value;
            return this;
        }

        /** Sets whether paper follows. */
        public Builder paper(@Nullable Boolean value) {
            paper = value;
            return this;
        }

        /** Adds a station. */
        public Builder trace(EdxmlTrace value) {
            traces.add(value);
            return this;
        }

        /** Makes the envelope. */
        public EdxmlEnvelope build() {
            return new EdxmlEnvelope(
                    from,
                    to,
                    type,
                    typeDetail,
                    content,
                    dueDate,
                    priority,
                    sphere,
                    typist,
                    copies,
                    pages,
                    steeringType,
                    businessType,
                    paper,
                    traces);
        }
    }
}
