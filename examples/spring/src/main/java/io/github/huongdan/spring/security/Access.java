package io.github.huongdan.spring.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everyone may use the service, unless the settings name one who signs in. The page runs no script and shows no style but its own. What changes the register needs
 * the token of a page of ours; judging changes nothing, nor does the interface for programs, or it takes types of content that no form of another site can send.
 */
@Configuration(proxyBeanMethods = false)
class Access {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String[] OPEN = {
        SignInController.PATH, "/error", "/*.css", "/*.js", "/*.svg", "/actuator/health"
    };

    @Bean
    SecurityFilterChain filters(HttpSecurity http, SignIn signIn) throws Exception {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                        .crossOriginOpenerPolicy(Customizer.withDefaults())
                        .crossOriginResourcePolicy(Customizer.withDefaults()))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .ignoringRequestMatchers("/", "/api/**", "/submissions"));
        if (signIn.wanted()) {
            http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                            .permitAll()
                            .anyRequest()
                            .authenticated())
                    .formLogin(form -> form.loginPage(SignInController.PATH)
                            .failureHandler((request, response, e) ->
                                    response.sendRedirect(SignInController.path(request) + "&error")))
                    .logout(out -> out.logoutSuccessHandler((request, response, user) ->
                            response.sendRedirect(SignInController.path(request) + "&out")))
                    .exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInPrompt()))
                    .httpBasic(Customizer.withDefaults());
        } else {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        }
        return http.build();
    }

    @Bean
    UserDetailsService users(SignIn signIn) {
        InMemoryUserDetailsManager users = new InMemoryUserDetailsManager();
        if (signIn.wanted()) {
            users.createUser(User.withUsername(signIn.name())
                    .password(signIn.password())
                    .roles("CLERK")
                    .build());
        }
        return users;
    }
}
