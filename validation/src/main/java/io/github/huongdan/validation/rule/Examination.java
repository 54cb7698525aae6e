package io.github.huongdan.validation.rule;

import io.github.huongdan.citation.CitationOccurrence;
import io.github.huongdan.citation.Citations;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.vietnamese.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule sees: a document as it was read, the regime that judges it, and what is derived from these once for all rules. For one validation, in one thread.
 */
public final class Examination {

    private final ReadDocument read;
    private final Regime regime;
    private final boolean regimeNamed;
    private final @Nullable Registry registry;
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private final Map<Zone, Unread> withheld = new EnumMap<>(Zone.class);
    private final Placement placement;
    private @Nullable IdentityHashMap<Passage, Contents> contents;
    private @Nullable Signs signsOfAll;
    private @Nullable List<Passage> everywhere;
    private @Nullable List<Passage> passages;
    private @Nullable List<Passage> prose;
    private @Nullable List<CitedAct> citedActs;

    /**
     * Prepares an examination.
     *
     * @param read the document as it was read
     * @param regime the regime that judges the document
     * @param regimeNamed whether the caller named the regime; false where the document's system and date chose it
     * @param registry what the caller knows beyond the document; null where nothing
     */
    public Examination(ReadDocument read, Regime regime, boolean regimeNamed, @Nullable Registry registry) {
        this.read = Objects.requireNonNull(read, "read");
        this.regime = Objects.requireNonNull(regime, "regime");
        this.regimeNamed = regimeNamed;
        this.registry = registry;
        this.placement = new Placement(read);
    }

    /** Returns the examination of the same document under another regime; what the regime does not change is not derived again. */
    public Examination judgedBy(Regime other) {
        Examination examination = new Examination(read, other, regimeNamed, registry);
        examination.everywhere = everywhere;
        examination.passages = passages;
        examination.prose = prose;
        examination.citedActs = citedActs;
        examination.contents = contents;
        examination.signsOfAll = signsOfAll;
        return examination;
    }

    /** Returns the document as it was read. */
    public ReadDocument read() {
        return read;
    }

    /** Returns the document. */
    public GuidanceDocument document() {
        return read.document();
    }

    /** Returns the document's letterhead. */
    public Header header() {
        return document().header();
    }

    /** Returns the regime that judges the document. */
    public Regime regime() {
        return regime;
    }

    /** Tells whether the caller named the regime; if not, the document's system and date chose it. */
    public boolean regimeNamed() {
        return regimeNamed;
    }

    /** Returns the system whose rules judge the document. */
    public IssuingSystem system() {
        return regime.system();
    }

    /** Returns what the document is judged as. */
    public DocumentKind kind() {
        return derived(DocumentKind.class, examination -> DocumentKind.of(examination.document()));
    }

    /** Returns the first thing in a zone that was not understood and that the condition holds for; null where there is none. */
    @Nullable
    Unread unread(Zone zone, Predicate<String> possible) {
        SourceMap map = read.sourceMap();
        return map == null ? null : derived(UnreadZones.class, UnreadZones::of).first(zone, possible);
    }

    /** Takes down that a finding was withheld because of something that was not understood. */
    void withhold(Zone zone, Unread unread) {
        withheld.putIfAbsent(zone, unread);
    }

    /** Returns why rules withheld that something is missing from a zone; empty where none did so far. */
    public Optional<Unread> withheld(Zone zone) {
        return Optional.ofNullable(withheld.get(zone));
    }

    /** Returns where the parts stand in the source text; empty where the document was not read from text. */
    public Optional<SourceMap> sourceMap() {
        return Optional.ofNullable(read.sourceMap());
    }

    /** Returns what the caller knows beyond the document; empty where no registry was plugged in. */
    public Optional<Registry> registry() {
        return Optional.ofNullable(registry);
    }

    /** Tells whether there is evidence of this kind. */
    public boolean has(Evidence evidence) {
        return switch (evidence) {
            case SOURCE_TEXT -> read.sourceMap() != null;
            case LAYOUT -> read.layout() != null;
            case REGISTRY -> registry != null;
        };
    }

    /** Lists all text values, in the document's order, those of tables and appendices among them. */
    public List<Passage> everywhere() {
        if (everywhere == null) {
            everywhere = Passages.of(document());
        }
        return everywhere;
    }

    /** Lists the text values of the document itself, in its order, without those of tables and appendices. */
    public List<Passage> passages() {
        if (passages == null) {
            passages = everywhere().stream()
                    .filter(passage -> !passage.kind().standsBeside())
                    .toList();
        }
        return passages;
    }

    /** Lists the passages of running text, in order: grounds, enacting clause, preamble, provisions, tasks, closing. */
    public List<Passage> prose() {
        if (prose == null) {
            prose = running(passages());
        }
        return prose;
    }

    /**
     * Lists the passages everywhere that hold one of these characters, in order: for rules on single characters, which most passages have none of.
     *
     * @param characters no letters of the Vietnamese alphabet but those of ASCII
     */
    public List<Passage> passagesWith(String characters) {
        return with(characters, everywhere());
    }

    /** Lists the passages of running text that hold one of these characters, as {@link #passagesWith} does. */
    public List<Passage> proseWith(String characters) {
        return with(characters, prose());
    }

    private List<Passage> with(String characters, List<Passage> among) {
        if (!signsOfAll().holdAny(characters)) {
            return List.of();
        }
        List<Passage> holders = new ArrayList<>();
        for (Passage passage : among) {
            if (holds(passage, characters)) {
                holders.add(passage);
            }
        }
        return holders;
    }

    /** Tells whether a passage holds one of these characters, as {@link #passagesWith} does. */
    public boolean holds(Passage passage, String characters) {
        return signs(passage).holdAny(characters);
    }

    /**
     * Returns the offsets, in order, of the characters of a passage that are neither letters of the Vietnamese alphabet nor digits nor spaces, punctuation
     * above all; not to be changed. Rules on marks look there alone.
     *
     * <pre>{@code
     * Check noSlashes = (examination, findings) -> {
     *     for (Passage passage : examination.prose()) {
     *         for (int at : examination.marks(passage)) {
     *             if (passage.text().charAt(at) == '/') {
     *                 findings.in(passage, at, at + 1).report();
     *             }
     *         }
     *     }
     * };
     * }</pre>
     */
    public int[] marks(Passage passage) {
        return signs(passage).marks();
    }

    /** Tells whether the text of a passage is composed (NFC). */
    public boolean composed(Passage passage) {
        return signs(passage).composed() || Normalizer.isNormalized(passage.text(), Normalizer.Form.NFC);
    }

    /** Lists the passages everywhere that may hold characters that XML can't write. */
    public List<Passage> passagesBeyondXml() {
        List<Passage> doubtful = new ArrayList<>();
        for (Passage passage : everywhere()) {
            if (!signs(passage).fitXml()) {
                doubtful.add(passage);
            }
        }
        return doubtful;
    }

    private Signs signsOfAll() {
        if (signsOfAll == null) {
            Signs found = Signs.of("");
            for (Passage passage : everywhere()) {
                found = found.with(signs(passage));
            }
            signsOfAll = found;
        }
        return signsOfAll;
    }

    private Signs signs(Passage passage) {
        return contents(passage).signs();
    }

    private Contents contents(Passage passage) {
        if (contents == null) {
            contents = new IdentityHashMap<>(everywhere().size());
        }
        Contents known = contents.get(passage);
        if (known == null) {
            known = new Contents(passage.text());
            contents.put(passage, known);
        }
        return known;
    }

    /** Returns what finds the places of findings. */
    Placement placement() {
        return placement;
    }

    /** Lists the words of one of the document's passages, in order; not to be changed. */
    public List<Word> words(Passage passage) {
        return contents(passage).words();
    }

    /** Lists the citations of the running text, in order. Decomposed text is not searched: it must be composed first. */
    public List<CitedAct> citedActs() {
        if (citedActs == null) {
            List<CitedAct> found = new ArrayList<>();
            for (Passage passage : prose()) {
                if (!composed(passage)) {
                    continue;
                }
                for (CitationOccurrence occurrence : Citations.in(passage.text(), words(passage))) {
                    found.add(new CitedAct(passage, occurrence));
                }
            }
            citedActs = List.copyOf(found);
        }
        return citedActs;
    }

    /** Returns the characters of the source text in which a value stands; empty where they are not known. */
    public Optional<String> sourceOf(String pointer) {
        return sourceMap().flatMap(map -> map.span(pointer).map(map.source()::text));
    }

    /** Returns what several rules derive from the document, made at the first call for its class. */
    public <T> T derived(Class<T> kind, Function<Examination, T> maker) {
        Object known = derived.get(kind);
        if (known == null) {
            known = Objects.requireNonNull(maker.apply(this), "derived");
            derived.put(kind, known);
        }
        return Objects.requireNonNull(kind.cast(known));
    }

    private static List<Passage> running(List<Passage> all) {
        List<Passage> running = new ArrayList<>(all.size());
        for (Passage passage : all) {
            if (runs(passage)) {
                running.add(passage);
            }
        }
        return Collections.unmodifiableList(running);
    }

    private static boolean runs(Passage passage) {
        return passage.kind() == Passage.Kind.PROSE;
    }
}
