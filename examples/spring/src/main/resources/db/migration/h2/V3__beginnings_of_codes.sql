create index entry_code_key on entry (code_key);
