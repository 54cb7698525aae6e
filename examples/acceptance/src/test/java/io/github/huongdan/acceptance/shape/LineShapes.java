package io.github.huongdan.acceptance.shape;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes of lines: what stands between them, before them and after them. */
enum LineShapes implements Shape {
    BLANK_LINES_DROPPED {
        @Override
        public String change(Original original) {
            return original.text().replaceAll("\\n\\s*\\n", "\n");
        }
    },

    BLANK_LINES_DOUBLED {
        @Override
        public String change(Original original) {
            return original.text().replaceAll("\\n([ \\t]*)\\n", "\n$1\n\n");
        }
    },

    /** As a file of Windows has them. */
    CARRIAGE_RETURNS {
        @Override
        public String change(Original original) {
            return original.text().replace("\n", "\r\n");
        }
    },

    DECOMPOSED {
        @Override
        public String change(Original original) {
            return Normalizer.normalize(original.text(), Normalizer.Form.NFD);
        }
    },

    TRAILING_BLANKS {
        @Override
        public String change(Original original) {
            return original.text().replace("\n", "   \n");
        }
    },

    /** Indents of blanks become tabs; where there are none, paragraphs of the body get one. */
    INDENTED_BY_TABS {
        @Override
        public String change(Original original) {
            List<String> lines = new ArrayList<>(original.lines());
            boolean indented = lines.stream().anyMatch(line -> line.startsWith("    "));
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.startsWith("    ") && !line.strip().contains("   ")) {
                    lines.set(i, "\t" + line.strip());
                } else if (!indented && i >= original.bodyLine() && !line.isBlank()) {
                    lines.set(i, "\t" + line);
                }
            }
            return String.join("\n", lines);
        }
    },

    NO_BREAK_SPACES_AFTER_LABELS {
        @Override
        public String change(Original original) {
            return original.text().replaceAll("(?m)^(\\s*(?:[IVX]+|\\d{1,2}|[a-e]|-)[.)]?) (?=\\S)", "$1\u00a0");
        }
    },

    /** {@code - Như trên;} becomes {@code Như trên;}. */
    BULLETS_OF_RECIPIENTS_LOST {
        @Override
        public @Nullable String change(Original original) {
            List<String> lines = new ArrayList<>(original.lines());
            boolean changed = false;
            for (int i = 0; i < original.document().recipients().size(); i++) {
                int at = original.lineOf("/recipients/" + i);
                String line = at < 0 ? "" : lines.get(at);
                if (line.matches("\\s*[-–+•*]\\s*\\S.*")) {
                    lines.set(at, line.replaceFirst("[-–+•*]\\s*", ""));
                    changed = true;
                }
            }
            return changed ? String.join("\n", lines) : null;
        }
    }
}
