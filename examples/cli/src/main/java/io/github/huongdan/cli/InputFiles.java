package io.github.huongdan.cli;

import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes the files that the user named, and for a directory all documents below it in the order of their names. */
final class InputFiles {

    private static final List<String> ANNOTATABLE = endings(GuidanceFormat::annotatable);
    private static final List<String> FIXABLE =
            endings(format -> format.replaceable() || format.name().equals(GuidanceFormats.TEXT.name()));
    private static final List<String> DOCUMENTS = endings(format -> true);

    private InputFiles() {}

    private static List<String> endings(Predicate<GuidanceFormat> which) {
        return GuidanceFormats.standard().all().stream()
                .filter(which)
                .flatMap(format -> format.endings().stream())
                .toList();
    }

    /**
     * Lists the files to work on; what cannot be entered or followed is an input that is refused.
     *
     * @param output a directory whose files are results of earlier runs, so that a walk passes it by; null where there is none
     */
    static List<Input> of(List<Path> named, @Nullable Path output) throws IOException {
        return of(named, output, DOCUMENTS);
    }

    /**
     * Lists the files that can be annotated; in a directory, other documents are passed by.
     *
     * @param output as in {@link #of}
     */
    static List<Input> annotatable(List<Path> named, Path output) throws IOException {
        return of(named, output, ANNOTATABLE);
    }

    /** Lists the text and Word files to work on; other documents in a directory are passed by, and a file that has two names stands once. */
    static List<Input> fixable(List<Path> named) throws IOException {
        Set<Path> seen = new HashSet<>();
        return of(named, null, FIXABLE).stream()
                .filter(input -> input.file() == null || seen.add(real(input.file())))
                .toList();
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    private static List<Input> of(List<Path> named, @Nullable Path output, List<String> endings) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (Path path : named) {
            if (path.equals(Input.STANDARD)) {
                inputs.add(standard(inputs));
            } else if (Files.isDirectory(path)) {
                inputs.addAll(below(path, output, endings));
            } else {
                inputs.add(Input.named(path));
            }
        }
        return inputs;
    }

    /** Leaves out a report of an earlier run that was found in a directory; what the user named himself stays. */
    static List<Input> without(List<Input> inputs, Path report, List<Path> named) throws IOException {
        if (!EarlierReport.isAt(report)) {
            return inputs;
        }
        FileIdentity own = FileIdentity.of(report);
        return inputs.stream()
                .filter(input -> input.file() == null
                        || named.contains(input.file())
                        || !FileIdentity.of(input.file()).equals(own))
                .toList();
    }

    /** Takes files only: a directory is refused for the reason given. */
    static List<Input> withoutDirectories(List<Path> named, String reason) {
        List<Input> inputs = new ArrayList<>();
        for (Path path : named) {
            if (path.equals(Input.STANDARD)) {
                inputs.add(standard(inputs));
            } else {
                inputs.add(Files.isDirectory(path) ? Input.refused(path, path + ": " + reason) : Input.named(path));
            }
        }
        return inputs;
    }

    /** The standard input can be read once. */
    private static Input standard(List<Input> before) {
        Input input = Input.standard();
        return before.stream().anyMatch(Input::isStandard)
                ? input.refused(input.name() + ": is named twice, expected once")
                : input;
    }

    private static List<Input> below(Path directory, @Nullable Path output, List<String> endings) throws IOException {
        DirectoryWalk walk = new DirectoryWalk(directory, output, endings);
        Files.walkFileTree(directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        List<Input> found = walk.found();
        if (found.isEmpty()) {
            return List.of(Input.refused(directory, directory + ": the directory has no " + listed(endings) + " file"));
        }
        found.sort(Comparator.comparing(input -> Objects.requireNonNull(input.file())));
        return found;
    }

    private static String listed(List<String> endings) {
        int last = endings.size() - 1;
        return last == 0 ? endings.get(0) : String.join(", ", endings.subList(0, last)) + " or " + endings.get(last);
    }
}
