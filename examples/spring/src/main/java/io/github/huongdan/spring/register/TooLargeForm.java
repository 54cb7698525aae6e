package io.github.huongdan.spring.register;

import io.github.huongdan.spring.limits.ServiceLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a form with too large a file back to the register, which says so. Without it the search for the token of the form would fail on the file,
 * and the server would answer with a page of its own.
 */
@Component
@WithRegister
@Order(Ordered.HIGHEST_PRECEDENCE + 90)
class TooLargeForm extends OncePerRequestFilter {

    private final long limit;

    TooLargeForm(ServiceLimits limits) {
        this.limit = limits.size().toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().equals(request.getContextPath() + "/register")
                || request.getContentLengthLong() <= limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String language = "lang=en".equals(request.getQueryString()) ? "en" : "vi";
        response.sendRedirect(request.getContextPath() + "/register?notice=too-large&lang=" + language);
    }
}
