-- However the schema was created: E1 is not e1, and text may hold any character.
alter database character set utf8mb4 collate utf8mb4_bin;
