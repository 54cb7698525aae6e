package io.github.huongdan.spring.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The page on which one signs in, in the language of the page that was asked for. There is none where nobody needs to. */
@Controller
class SignInController {

    static final String PATH = "/login";

    private final SignIn signIn;

    SignInController(SignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping(PATH)
    String ask() {
        if (!signIn.wanted()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "login";
    }

    /** Returns the address of the page, in the language of a request. */
    static String path(HttpServletRequest request) {
        return request.getContextPath() + PATH + ("en".equals(request.getParameter("lang")) ? "?lang=en" : "?lang=vi");
    }
}
