package io.github.huongdan.spring.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Leaves all out that Spring Boot would open a database with, where the register is off. */
final class DatabaseSwitch implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String SETTING = "huongdan.register.enabled";

    private static final List<String> OF_DATABASES = List.of(
            "org.springframework.boot.jdbc.",
            "org.springframework.boot.flyway.",
            "org.springframework.boot.hibernate.",
            "org.springframework.boot.data.jpa.");

    private boolean on = true;

    @Override
    public void setEnvironment(Environment environment) {
        on = environment.getProperty(SETTING, Boolean.class, true);
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[configurations.length];
        for (int i = 0; i < wanted.length; i++) {
            String name = configurations[i];
            wanted[i] = on || name == null || OF_DATABASES.stream().noneMatch(name::startsWith);
        }
        return wanted;
    }
}
