package io.github.huongdan.spring.register;

/**
 * Where a document stands in the register.
 *
 * @param id the number of the entry
 * @param before whether the same document was there before, so that nothing was entered
 */
public record Entered(long id, boolean before) {

    /** The path of the entry for programs. */
    String entry() {
        return RegisterController.ENTRIES + '/' + id;
    }

    /** The path of its document. */
    public String document() {
        return entry() + "/document";
    }
}
