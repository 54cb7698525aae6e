-- Whatever the collation of the database is, what begins with some letters is found by this index.
create index entry_code_key on entry (code_key varchar_pattern_ops);
