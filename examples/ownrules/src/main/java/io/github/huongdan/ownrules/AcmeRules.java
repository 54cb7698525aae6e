package io.github.huongdan.ownrules;

import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.RuleProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The rules of an organisation called Acme; named in {@code module-info} and in {@code META-INF/services}. */
public final class AcmeRules implements RuleProvider {

    private static final List<Rule> RULES =
            List.of(Rule.warning("acme:LOGO-1", Profile.BOTH, "practice", LogoMark::examine));

    /** Made by {@link java.util.ServiceLoader}. */
    public AcmeRules() {}

    @Override
    public String namespace() {
        return "acme";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    /** Reads a file beside this class; its keys leave the namespace out. */
    @Override
    public Map<String, String> sentences(Locale language) {
        String file = "sentences_" + language.getLanguage() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(AcmeRules.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }
}
