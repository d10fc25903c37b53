-- What an authorization rests on beside the decision in its column: further decisions, a law or royal decree.
ALTER TABLE authorization ADD COLUMN further_basis TEXT NOT NULL DEFAULT '[]'
    CHECK (substr(further_basis, 1, 1) = '[');
