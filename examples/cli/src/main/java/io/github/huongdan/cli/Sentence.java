package io.github.huongdan.cli;

import io.github.huongdan.settings.MalformedFileException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what went wrong. */
final class Sentence {

    private Sentence() {}

    static String of(Throwable failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof FileSystemLoopException loop) {
            return loop.getFile() + ": the symbolic link leads back to a directory that holds it";
        }
        if (failure instanceof FileSystemException other) {
            return other.getFile() + ": " + (other.getReason() == null ? "cannot be used" : other.getReason());
        }
        String message = failure.getMessage();
        boolean told = failure instanceof UnreadableFileException
                || failure instanceof UnknownRuleException
                || failure instanceof MalformedFileException
                || failure instanceof IOException;
        return told && message != null ? message : "unexpected " + kind(failure) + described(message);
    }

    private static String kind(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    private static String described(@Nullable String message) {
        return message == null ? "" : ": " + message.lines().findFirst().orElse("");
    }
}
