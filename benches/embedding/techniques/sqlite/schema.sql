CREATE TABLE chart (
    row INTEGER PRIMARY KEY,
    rank INTEGER,
    recipient TEXT NOT NULL UNIQUE,
    grant_aid INTEGER,
    through_multilateral INTEGER,
    technical_cooperation INTEGER,
    grants_total INTEGER,
    loan_disbursed INTEGER,
    loan_recovered INTEGER,
    loan_net INTEGER,
    net INTEGER,
    gross INTEGER
) STRICT;
