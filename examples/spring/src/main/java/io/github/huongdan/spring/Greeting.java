package io.github.huongdan.spring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the page is, once it can be opened. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final Environment settings;

    Greeting(Environment settings) {
        this.settings = settings;
    }

    @EventListener
    void open(WebServerInitializedEvent event) {
        int port = event.getWebServer().getPort();
        LOG.info("Open http://localhost:{}", port);
        boolean forAll = !"127.0.0.1".equals(settings.getProperty("server.address"));
        if (forAll && settings.getProperty("huongdan.sign-in.name", "").isEmpty()) {
            LOG.warn("Others reach this service without signing in: see huongdan.sign-in in the documentation");
        }
    }
}
