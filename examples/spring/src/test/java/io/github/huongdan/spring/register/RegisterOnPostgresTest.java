package io.github.huongdan.spring.register;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class RegisterOnPostgresTest extends RegisterContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        String url = Postgres.database("register");
        settings.add("spring.datasource.url", () -> url);
    }

    @Override
    String typeOfTheColumn() {
        return "jsonb";
    }
}
