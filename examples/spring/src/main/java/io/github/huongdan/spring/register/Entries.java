package io.github.huongdan.spring.register;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** The entries in the database. */
interface Entries extends JpaRepository<Entry, Long>, JpaSpecificationExecutor<Entry> {

    Optional<Entry> findByDigest(String digest);
}
