package io.github.huongdan.spring.register;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * What one searches the register by; what is null or blank does not count.
 *
 * @param office a part of the issuer's name, in either case, with its marks or with none
 * @param year the year of issue
 * @param number the number alone, or the beginning of number and symbol
 * @param rule the id of a rule that was broken
 */
record Search(
        @Nullable String office,
        @Nullable Integer year,
        @Nullable String number,
        @Nullable String rule) implements Specification<Entry> {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("0*[0-9]{1,9}");

    @Override
    public Predicate toPredicate(Root<Entry> entry, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        String named = key(office);
        if (!named.isEmpty()) {
            all.add(builder.like(entry.get("officeKey"), '%' + SearchKey.literal(named) + '%', '\\'));
        }
        if (year != null) {
            all.add(builder.equal(entry.get("issueYear"), year));
        }
        String numbered = key(number);
        if (!numbered.isEmpty()) {
            all.add(numbered(numbered, entry, builder));
        }
        if (rule != null && !rule.isBlank() && query != null) {
            all.add(broken(rule.strip(), entry, query, builder));
        }
        return builder.and(all);
    }

    private static String key(@Nullable String words) {
        return words == null ? "" : SearchKey.of(words);
    }

    private static Predicate numbered(String number, Root<Entry> entry, CriteriaBuilder builder) {
        return NUMBER.matcher(number).matches()
                ? builder.equal(entry.get("codeNumber"), Integer.valueOf(number))
                : builder.like(entry.get("codeKey"), SearchKey.literal(number) + '%', '\\');
    }

    private static Predicate broken(String rule, Root<Entry> entry, CriteriaQuery<?> query, CriteriaBuilder builder) {
        Subquery<Integer> breaches = query.subquery(Integer.class);
        var finding = breaches.correlate(entry).join("findings");
        String shown = Excerpt.line(rule, 100);
        breaches.select(builder.literal(1)).where(finding.get("rule").in(shown, shown.toUpperCase(Locale.ROOT)));
        return builder.exists(breaches);
    }
}
