package io.github.huongdan.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Judges, converts and reviews documents over HTTP, by a page for people and an interface for programs. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ServiceApplication {

    /** Starts the service, which listens on port 8080 of this machine alone unless the settings say otherwise. */
    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }
}
