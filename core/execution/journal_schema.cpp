// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/journal.h"

namespace sheaf::execution {

std::string journalSchema()
{
    return R"sql(
CREATE TABLE execution_plan (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    chain TEXT NOT NULL,
    state TEXT NOT NULL,
    attended INTEGER NOT NULL,
    body TEXT NOT NULL,
    failure TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX execution_plan_open ON execution_plan(account, chain) WHERE state = 'open';
CREATE INDEX execution_plan_created ON execution_plan(created_at);
CREATE TABLE execution_step (
    plan TEXT NOT NULL REFERENCES execution_plan(id),
    position INTEGER NOT NULL,
    account TEXT NOT NULL,
    chain TEXT NOT NULL,
    state TEXT NOT NULL,
    nonce TEXT,
    raw BLOB,
    hash TEXT,
    block TEXT,
    block_hash TEXT,
    fee_paid TEXT,
    worst_fee TEXT NOT NULL,
    changes TEXT NOT NULL,
    failure TEXT NOT NULL,
    mined_at INTEGER,
    PRIMARY KEY (plan, position)
) WITHOUT ROWID;
CREATE INDEX execution_step_state ON execution_step(state);
CREATE INDEX execution_step_mined ON execution_step(mined_at);
CREATE UNIQUE INDEX execution_step_nonce ON execution_step(account, chain, nonce)
    WHERE state IN ('signed', 'sent', 'included', 'posted', 'final');
)sql";
}

std::string replacementSchema()
{
    return R"sql(
CREATE TABLE execution_variant (
    plan TEXT NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    raw BLOB NOT NULL,
    hash TEXT NOT NULL,
    worst_fee TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (plan, position, number),
    FOREIGN KEY (plan, position) REFERENCES execution_step(plan, position)
) WITHOUT ROWID;
)sql";
}

std::string failurePhraseSchema()
{
    return R"sql(
ALTER TABLE execution_plan ADD COLUMN failure_phrase TEXT NOT NULL DEFAULT ''; -- of Phrase::stored()
ALTER TABLE execution_step ADD COLUMN failure_phrase TEXT NOT NULL DEFAULT '';
)sql";
}

} // namespace sheaf::execution
