-- Applications of the same address within a unit are looked for at acceptance (forms.md 2, duplicates).
create index case_row_address on case_row (unit_id, supply_address, opened_at desc);
