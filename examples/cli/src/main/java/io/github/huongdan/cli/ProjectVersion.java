package io.github.huongdan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class ProjectVersion implements IVersionProvider {

    ProjectVersion() {}

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = ProjectVersion.class.getResourceAsStream("version.txt")) {
            String version = in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new String[] {"huongdan " + version};
        }
    }
}
