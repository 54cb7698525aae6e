package io.github.huongdan.spring.register;

import java.util.List;
import org.springframework.data.domain.Page;

/**
 * A page of what a search found, the newest first.
 *
 * @param entries the lines on the page
 * @param page its number, from 1
 * @param pages how many pages there are
 * @param total how many entries were found
 */
record EntryPage(List<EntryLine> entries, int page, int pages, long total) {

    static EntryPage of(Page<Entry> found) {
        return new EntryPage(
                found.map(Entry::line).getContent(),
                found.getNumber() + 1,
                found.getTotalPages(),
                found.getTotalElements());
    }
}
