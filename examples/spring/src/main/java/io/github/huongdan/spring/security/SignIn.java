package io.github.huongdan.spring.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code huongdan.sign-in.*}. Without a name nobody signs in.
 *
 * @param name the name of the one who may use the service
 * @param password the password, as Spring Security writes it: {@code {bcrypt}$2a$…}
 */
@ConfigurationProperties("huongdan.sign-in")
record SignIn(
        @DefaultValue("") String name, @DefaultValue("") String password) {

    SignIn {
        if (!name.isEmpty() && password.isEmpty()) {
            throw new IllegalArgumentException("huongdan.sign-in.name needs huongdan.sign-in.password");
        }
    }

    boolean wanted() {
        return !name.isEmpty();
    }
}
