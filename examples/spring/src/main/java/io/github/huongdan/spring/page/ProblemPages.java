package io.github.huongdan.spring.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Answers with a page what the interface answers with a problem, where a browser asks. That is told by the header alone: a form that asks for a Word file by its
 * parameter wants to see a page when there is none. The view is rendered here, since what is refused before Spring's servlet has no one else to render it.
 */
@Component
class ProblemPages implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);
    private static final String VIEW = "error";
    private static final String COME_AGAIN_SECONDS = "5";

    private final ViewResolver views;
    private final LocaleResolver locales;

    ProblemPages(@Lazy ViewResolver thymeleafViewResolver, LocaleResolver localeResolver) {
        this.views = thymeleafViewResolver;
        this.locales = localeResolver;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (response.isCommitted() || !wantsPage(request)) {
            return null;
        }
        Problem problem = Problem.of(error);
        if (problem.status().equals(HttpStatus.INTERNAL_SERVER_ERROR)) {
            LOG.error("A document could not be worked on", error);
        }
        response.resetBuffer();
        response.setStatus(problem.status().value());
        if (problem.status().equals(HttpStatus.SERVICE_UNAVAILABLE)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, COME_AGAIN_SECONDS);
        }
        return render(problem, request, response) ? new ModelAndView() : null;
    }

    private boolean render(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        try {
            Locale locale = locales.resolveLocale(request);
            View view = views.resolveViewName(VIEW, locale);
            if (view == null) {
                return false;
            }
            view.render(Map.of("problem", problem), request, response);
            return true;
        } catch (Exception e) {
            LOG.error("The page of a problem could not be shown", e);
            return false;
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
