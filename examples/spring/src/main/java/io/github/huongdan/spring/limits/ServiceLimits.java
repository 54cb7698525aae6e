package io.github.huongdan.spring.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings {@code huongdan.limits.*}.
 *
 * @param size the most bytes that a file, or the body of a request, may have
 * @param time how long the work on one document may take before the sender is told that it takes too long
 * @param threads how many documents are worked on at the same time; 0 for as many as the machine has processors
 * @param atOnce how many requests that bring a document may be under way, being sent, waiting or worked on; the next one is told to come again
 */
@ConfigurationProperties("huongdan.limits")
public record ServiceLimits(
        @DefaultValue("20MB") DataSize size,
        @DefaultValue("60s") Duration time,
        @DefaultValue("0") int threads,
        @DefaultValue("64") int atOnce) {

    int workers() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
