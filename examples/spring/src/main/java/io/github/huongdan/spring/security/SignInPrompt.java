package io.github.huongdan.spring.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;

/** Shows a browser the page on which one signs in, and tells a program that it has to name itself. */
final class SignInPrompt implements AuthenticationEntryPoint {

    private final BasicAuthenticationEntryPoint forPrograms = new BasicAuthenticationEntryPoint();

    SignInPrompt() {
        forPrograms.setRealmName("huongdan");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendRedirect(SignInController.path(request));
        } else {
            forPrograms.commence(request, response, refused);
        }
    }
}
