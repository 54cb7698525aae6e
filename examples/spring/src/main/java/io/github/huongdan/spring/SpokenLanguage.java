package io.github.huongdan.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language of an answer: what the parameter {@code lang} says, else what the header {@code Accept-Language} says, for the interface alone, else Vietnamese. */
@Component("localeResolver")
class SpokenLanguage implements LocaleResolver {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String PARAMETER = "lang";

    private static final Pattern IN_ADDRESS = Pattern.compile("(?:^|&)" + PARAMETER + "=([^&]*)");

    private final AcceptHeaderLocaleResolver header = new AcceptHeaderLocaleResolver();

    SpokenLanguage() {
        header.setSupportedLocales(List.of(VIETNAMESE, Locale.ENGLISH));
        header.setDefaultLocale(VIETNAMESE);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String asked = asked(request);
        if (asked != null) {
            return asked.equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
        }
        return isPage(request) ? VIETNAMESE : header.resolveLocale(request);
    }

    /** Of a form that is too large Tomcat gives no parameter, but its address has been read. */
    private static @Nullable String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher inAddress = IN_ADDRESS.matcher(query == null ? "" : query);
        if (inAddress.find()) {
            return inAddress.group(1);
        }
        try {
            return request.getParameter(PARAMETER);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    /** A page is Vietnamese until someone switches, whatever language the browser came in. */
    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/submissions");
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is part of each request");
    }
}
