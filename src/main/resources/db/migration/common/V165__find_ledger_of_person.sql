create index ix_ledger_entry_employee on ledger_entry (employee, pay_month);
