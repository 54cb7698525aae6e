package io.github.huongdan.spring.page;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.spring.limits.ServiceLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the pages' templates ask of the service: {@code ${@frame.register()}}. */
@Component
class Frame {

    private static final String ERROR = "/error";
    private static final Pattern LANGUAGE = Pattern.compile("(?<=^|&)lang=[^&]*(&|$)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final boolean register;
    private final ServiceLimits limits;

    Frame(@Value("${huongdan.register.enabled:true}") boolean register, ServiceLimits limits) {
        this.register = register;
        this.limits = limits;
    }

    /** Tells whether there is a register. */
    public boolean register() {
        return register;
    }

    /** Returns the most bytes that a file may have. */
    public long maxBytes() {
        return limits.size().toBytes();
    }

    /** Returns the same in megabytes. */
    public long maxMegabytes() {
        return limits.size().toMegabytes();
    }

    /** Lists the regimes of the Party, or of the State. */
    public List<Regime> regimes(String system) {
        return Regimes.standard().all().stream()
                .filter(regime -> regime.system() == IssuingSystem.valueOf(system))
                .toList();
    }

    /** Returns the day from which a regime is in force, as Vietnamese write it. */
    public String since(Regime regime) {
        return DAY.format(regime.validFrom());
    }

    /** Returns the address of the shown page in another language. What was sent to the page is not part of it. */
    public String in(String language) {
        HttpServletRequest request = request();
        if (request == null || !switchable(request.getRequestURI())) {
            return "/?lang=" + language;
        }
        String query = request.getQueryString();
        String others = query == null ? "" : LANGUAGE.matcher(query).replaceAll("");
        return request.getRequestURI() + "?lang=" + language + (others.isEmpty() ? "" : "&" + others);
    }

    /** Of what is no page of ours, and of what went wrong, there is none in the other language. */
    private static boolean switchable(String path) {
        return !path.equals(ERROR) && !path.startsWith("/api/");
    }

    /** Returns who is signed in; null for nobody. */
    public @Nullable String user() {
        HttpServletRequest request = request();
        Principal user = request == null ? null : request.getUserPrincipal();
        return user == null ? null : user.getName();
    }

    /** Returns the problem that a status tells of. */
    public Problem problem(int status) {
        return Problem.of(HttpStatusCode.valueOf(status));
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
