package io.github.huongdan.spring.api;

import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.report.HtmlReport;
import io.github.huongdan.validation.report.JUnitReport;
import io.github.huongdan.validation.report.JsonReport;
import io.github.huongdan.validation.report.SarifReport;
import io.github.huongdan.validation.report.TableReport;
import io.github.huongdan.validation.report.TextReport;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** In which formats reports and documents are answered: by the header {@code Accept}, or by the parameter {@code format} where a form cannot set it. */
@Configuration(proxyBeanMethods = false)
class Negotiation implements WebMvcConfigurer {

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer
                .favorParameter(true)
                .parameterName("format")
                .mediaType("json", MediaType.APPLICATION_JSON)
                .mediaType("xml", MediaType.APPLICATION_XML)
                .mediaType("junit", MediaType.APPLICATION_XML)
                .mediaType("html", MediaType.TEXT_HTML)
                .mediaType("text", MediaType.TEXT_PLAIN)
                .mediaType("sarif", MediaType.parseMediaType(Types.SARIF))
                .mediaType("csv", MediaType.parseMediaType(Types.CSV))
                .mediaType("jsonl", MediaType.parseMediaType(Types.JSON_LINES))
                .mediaType("akn", MediaType.parseMediaType(Types.AKN))
                .mediaType("docx", MediaType.parseMediaType(Types.DOCX));
    }

    /** Severities are written in small letters, as everywhere outside Java. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Severity.class, name -> Severity.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new UploadResolver());
    }

    @Bean
    ServerHttpMessageConvertersCustomizer reportsAndDocuments(GuidanceValidator validator) {
        List<Rule> rules = validator.rules();
        return converters -> List.of(
                        new ReportConverter(
                                MediaType.APPLICATION_JSON_VALUE,
                                ".report.json",
                                (locale, judged) -> JsonReport.in(validator.messages(locale))
                                        .withRules(rules)
                                        .render(judged)),
                        new ReportConverter(
                                Types.SARIF,
                                ".sarif",
                                (locale, judged) -> SarifReport.in(validator.messages(locale))
                                        .withRules(rules)
                                        .render(judged)),
                        new ReportConverter(
                                MediaType.APPLICATION_XML_VALUE,
                                ".junit.xml",
                                (locale, judged) -> JUnitReport.in(validator.messages(locale))
                                        .withRules(rules)
                                        .render(judged)),
                        new ReportConverter(
                                MediaType.TEXT_HTML_VALUE,
                                ".report.html",
                                (locale, judged) -> HtmlReport.in(validator.messages(locale))
                                        .withRules(rules)
                                        .render(judged)),
                        new ReportConverter(
                                Types.CSV,
                                ".report.csv",
                                (locale, judged) -> TableReport.csv(validator.messages(locale))
                                        .withByteOrderMark()
                                        .render(judged)),
                        new ReportConverter(
                                Types.JSON_LINES,
                                ".report.jsonl",
                                (locale, judged) -> TableReport.jsonLines(validator.messages(locale))
                                        .render(judged)),
                        new ReportConverter(
                                MediaType.TEXT_PLAIN_VALUE,
                                ".report.txt",
                                (locale, judged) -> TextReport.in(validator.messages(locale))
                                        .render(judged)),
                        new DocumentConverter(MediaType.APPLICATION_JSON_VALUE, ".json", GuidanceFormats.JSON),
                        new DocumentConverter(MediaType.APPLICATION_XML_VALUE, ".xml", GuidanceFormats.XML),
                        new DocumentConverter(Types.AKN, ".akn.xml", GuidanceFormats.AKN),
                        new DocumentConverter(MediaType.TEXT_PLAIN_VALUE, ".txt", GuidanceFormats.TEXT),
                        new DocumentConverter(Types.DOCX, ".docx", GuidanceFormats.WORD))
                .forEach(converters::addCustomConverter);
    }
}
