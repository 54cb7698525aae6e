package io.github.huongdan.spring.page;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has the pages of problems come before the problems of the interface. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    private final ProblemPages problems;

    Pages(ProblemPages problems) {
        this.problems = problems;
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(0, problems);
    }
}
