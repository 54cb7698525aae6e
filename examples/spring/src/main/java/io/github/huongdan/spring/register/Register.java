package io.github.huongdan.spring.register;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.spring.judging.Converted;
import io.github.huongdan.spring.judging.Upload;
import io.github.huongdan.spring.limits.Work;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.report.JudgedDocument;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register of documents received. Its methods are called on the thread of the request, never on one that may be interrupted: H2 closes its
 * file then.
 */
@Service
@WithRegister
public class Register {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "judgedAt", "id");
    private static final Pattern ESCAPED_NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");
    private static final int ENTRIES_ON_A_PAGE = 20;
    private static final int LAST_PAGE = 1_000_000;

    private final Entries entries;
    private final TransactionTemplate transaction;
    private final GuidanceValidator validator;
    private final Work work;
    private final Messages messages;

    Register(Entries entries, PlatformTransactionManager transactions, GuidanceValidator validator, Work work) {
        this.entries = entries;
        this.validator = validator;
        this.work = work;
        this.transaction = new TransactionTemplate(transactions);
        this.messages = validator.messages(VIETNAMESE);
    }

    /** Judges a document that came without a file, and enters it. */
    public Entered enter(GuidanceDocument document, @Nullable String sender) {
        ReadDocument read = ReadDocument.of(document).named("");
        return enter(work.on(() -> new JudgedDocument(read, validator.validate(read))), sender);
    }

    /**
     * Enters a document with what was found in it, all or nothing. The same document is entered once, also where two come at the same time.
     *
     * @param sender who sent it; null where nobody said
     */
    public Entered enter(JudgedDocument judged, @Nullable String sender) {
        String digest = digest(judged);
        Optional<Entered> before = before(digest);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Entry entry = new Entry(judged, digest, sender, now, messages);
        try {
            transaction.executeWithoutResult(status -> entries.saveAndFlush(entry));
            return new Entered(entry.id(), false);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            return before(digest).orElseThrow(() -> e);
        }
    }

    private Optional<Entered> before(String digest) {
        return entries.findByDigest(digest).map(first -> new Entered(first.id(), true));
    }

    private static String digest(JudgedDocument judged) {
        String canonical =
                new String(GuidanceJson.standard().canonical(judged.read().document()), StandardCharsets.UTF_8);
        if (ESCAPED_NUL.matcher(canonical).find()) {
            throw new UnkeepableDocumentException();
        }
        return GuidanceJson.standard().digest(judged.read().document());
    }

    /** Finds entries; the pages count from 1. */
    @Transactional(readOnly = true)
    EntryPage find(Search search, int page) {
        int index = Math.min(Math.max(page, 1), LAST_PAGE) - 1;
        return EntryPage.of(entries.findAll(search, PageRequest.of(index, ENTRIES_ON_A_PAGE, NEWEST_FIRST)));
    }

    /**
     * Returns an entry.
     *
     * @throws NoSuchEntryException if there is none of that number
     */
    @Transactional(readOnly = true)
    EntryDetails entry(long id) {
        return stored(id).details();
    }

    /**
     * Returns the document of an entry, under the name of its file.
     *
     * @throws NoSuchEntryException if there is none of that number
     */
    @Transactional(readOnly = true)
    Converted document(long id) {
        Entry entry = stored(id);
        String name = entry.name().isEmpty() ? String.valueOf(id) : entry.name();
        return new Converted(new Upload(name, new byte[0]), entry.document());
    }

    /**
     * Strikes an entry out, with its document and findings.
     *
     * @throws NoSuchEntryException if there is none of that number
     */
    @Transactional
    void delete(long id) {
        entries.delete(stored(id));
    }

    private Entry stored(long id) {
        return entries.findById(id).orElseThrow(() -> new NoSuchEntryException(id));
    }
}
