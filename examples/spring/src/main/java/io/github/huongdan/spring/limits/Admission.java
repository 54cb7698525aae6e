package io.github.huongdan.spring.limits;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets in so many requests with a body at a time, before anything of them is read, so that memory has an end. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Admission extends OncePerRequestFilter {

    private final Semaphore places;
    private final HandlerExceptionResolver refusals;

    Admission(
            ServiceLimits limits,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals,
            MeterRegistry meters) {
        this.places = new Semaphore(limits.atOnce());
        Gauge.builder("huongdan.requests.under.way", places, free -> limits.atOnce() - free.availablePermits())
                .description("Requests that bring a document and are being sent, waiting or worked on")
                .register(meters);
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            refusals.resolveException(request, response, null, new BusyException());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
