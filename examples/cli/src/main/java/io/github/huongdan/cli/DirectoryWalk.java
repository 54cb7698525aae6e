package io.github.huongdan.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects the documents below a directory, through links too; what fails on the way is kept as a refused input. */
final class DirectoryWalk extends SimpleFileVisitor<Path> {

    /** What Word puts beside a document while somebody has it open. */
    private static final String NOTE_OF_WORD = "~$";

    private final Path root;
    private final @Nullable Path passedBy;
    private final List<String> endings;
    private final List<Input> found = new ArrayList<>();

    DirectoryWalk(Path root, @Nullable Path passedBy, List<String> endings) {
        this.root = root;
        this.endings = endings;
        this.passedBy = passedBy != null && Files.exists(passedBy) ? passedBy : null;
    }

    List<Input> found() {
        return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
        boolean pass = passedBy != null && !directory.equals(root) && Files.isSameFile(directory, passedBy);
        return pass ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || name.startsWith(NOTE_OF_WORD)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            found.add(Input.refused(file, file + ": the symbolic link leads nowhere"));
        } else if (attributes.isRegularFile() && endings.stream().anyMatch(name::endsWith)) {
            found.add(Input.found(root, file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        found.add(Input.refused(file, Sentence.of(failure)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
        return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, failure);
    }
}
