package io.github.huongdan.validation.registry;

import io.github.huongdan.code.DocumentCode;
import java.util.List;
import java.util.Set;

/**
 * What is known beyond the document: acts in force, terms of congresses, mottoes, fixed phrases and the places where organs sit. An
 * application plugs its own in, or overrides what it knows better in a {@link ForwardingRegistry}; the rules that need one are not checked without it.
 *
 * <p>Every look-up may answer with nothing, which means unknown: the rules then say nothing about that act, organ or phrase.
 * Implementations must be thread-safe and must answer the same for the same document.
 */
public interface Registry {

    /**
     * Returns the registry that comes with the library. It knows few acts: the regulations of form since 1997 and some acts on
     * information for abroad.
     */
    static Registry standard() {
        return RegistryFile.STANDARD;
    }

    /** Lists the acts that bear this number and symbol, of any year or term; empty where none is known. */
    List<KnownAct> acts(DocumentCode code);

    /** Lists the known acts that are numbered in one series, by the abbreviations of type and issuer; empty where none is known. */
    List<KnownAct> series(String type, String issuer);

    /** Lists the known terms (khóa) of the Party's Central Committee. */
    List<Term> terms();

    /** Lists the mottoes (phương châm) whose wording is fixed. */
    List<String> mottoes();

    /** Lists the phrases whose spelling is fixed, such as {@code phần tử cơ hội}. */
    List<String> fixedPhrases();

    /**
     * Lists the places that an organ's documents may name beside the date.
     *
     * @param organ the organ's name with the name of the organ above it, where the document has both
     * @return the places; empty where they are not known
     */
    Set<String> places(String organ);
}
