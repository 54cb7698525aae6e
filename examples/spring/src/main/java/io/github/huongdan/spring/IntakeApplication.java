package io.github.huongdan.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes guidance documents in over HTTP. */
@SpringBootApplication
public class IntakeApplication {

    /** Starts the application on port 8080. */
    public static void main(String[] args) {
        SpringApplication.run(IntakeApplication.class, args);
    }
}
