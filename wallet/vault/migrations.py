"""The database's schema, as the numbered steps that lead to it.

A step that was released never changes; a new one is appended. `PRAGMA user_version` holds the number
of the last step done.
"""

from typing import Final

# Marks the file as this program's, so that a key which opens some other database is noticed.
APPLICATION_ID: Final = 0x4C57564C

TABLES: Final = """
CREATE TABLE vault (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    created TEXT NOT NULL
) STRICT;

-- What a list shows. The bytes stand apart, so that reading a list or counting never touches them.
CREATE TABLE credentials (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL,
    issuer_name TEXT NOT NULL,
    issuer_id TEXT NOT NULL,
    issued TEXT,
    expires TEXT,
    kind TEXT NOT NULL,
    size_text TEXT NOT NULL,
    level_text TEXT NOT NULL,
    format TEXT NOT NULL,
    profile TEXT,
    search_text TEXT NOT NULL,
    example INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    removed_at TEXT,
    -- What the three orders sort by: day of issue (else of adding), and texts without case and accents.
    newest_key TEXT NOT NULL,
    title_key TEXT NOT NULL,
    issuer_key TEXT NOT NULL
) STRICT;

CREATE TABLE originals (
    id INTEGER PRIMARY KEY REFERENCES credentials (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL
) STRICT;

-- The kind stands in each so that a list of one kind skips the others without reading their rows.
CREATE INDEX credentials_newest ON credentials (newest_key, id, kind) WHERE removed_at IS NULL;
CREATE INDEX credentials_title ON credentials (title_key, id, kind) WHERE removed_at IS NULL;
CREATE INDEX credentials_issuer ON credentials (issuer_key, id, kind) WHERE removed_at IS NULL;
CREATE INDEX credentials_removed ON credentials (removed_at, id) WHERE removed_at IS NOT NULL;

-- The words of each credential. It keeps no text of its own; a credential's texts never change.
-- Nothing is ranked by length, so no lengths are kept.
CREATE VIRTUAL TABLE credential_words USING fts5 (
    title, issuer_name, search_text,
    content = 'credentials', content_rowid = 'id', columnsize = 0, tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER credentials_words_in AFTER INSERT ON credentials BEGIN
    INSERT INTO credential_words (rowid, title, issuer_name, search_text)
    VALUES (new.id, new.title, new.issuer_name, new.search_text);
END;

CREATE TRIGGER credentials_words_out AFTER DELETE ON credentials BEGIN
    INSERT INTO credential_words (credential_words, rowid, title, issuer_name, search_text)
    VALUES ('delete', old.id, old.title, old.issuer_name, old.search_text);
END;

CREATE TABLE credential_counts (
    kind TEXT PRIMARY KEY,
    listed INTEGER NOT NULL,
    removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER credentials_counted_in AFTER INSERT ON credentials BEGIN
    INSERT INTO credential_counts VALUES (new.kind, new.removed_at IS NULL, new.removed_at IS NOT NULL)
    ON CONFLICT DO UPDATE SET listed = listed + excluded.listed, removed = removed + excluded.removed;
END;

CREATE TRIGGER credentials_counted_out AFTER DELETE ON credentials BEGIN
    UPDATE credential_counts
    SET listed = listed - (old.removed_at IS NULL), removed = removed - (old.removed_at IS NOT NULL)
    WHERE kind = old.kind;
END;

CREATE TRIGGER credentials_counted_over AFTER UPDATE OF removed_at ON credentials
WHEN (old.removed_at IS NULL) <> (new.removed_at IS NULL) BEGIN
    UPDATE credential_counts
    SET listed = listed + (new.removed_at IS NULL) - (old.removed_at IS NULL),
        removed = removed + (old.removed_at IS NULL) - (new.removed_at IS NULL)
    WHERE kind = new.kind;
END;

CREATE TABLE holder_keys (
    thumbprint TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    private_pkcs8 BLOB NOT NULL,
    created TEXT NOT NULL
) STRICT;

CREATE TABLE status_lists (
    uri TEXT PRIMARY KEY,
    token BLOB NOT NULL,
    fetched_at TEXT NOT NULL
) STRICT;

CREATE TABLE trust_lists (
    name TEXT PRIMARY KEY,
    raw BLOB NOT NULL,
    added_at TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

-- Never a value of a detail: subjects and details are JSON arrays of names.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    counterparty TEXT NOT NULL,
    subjects TEXT NOT NULL,
    details TEXT NOT NULL,
    until TEXT,
    way TEXT NOT NULL
) STRICT;

CREATE INDEX history_at ON history (at, id);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

# An erased credential's words leave the index at once instead of at some later merge.
_ERASE_WORDS: Final = "INSERT INTO credential_words (credential_words, rank) VALUES ('secure-delete', 1);"

_DOCUMENTS_AND_CARRIERS: Final = """
-- Whether it was found at its address, or came as a file that merely says so.
ALTER TABLE status_lists ADD COLUMN published INTEGER NOT NULL DEFAULT 0;

-- What was published at an address, as it came: issuers' keys, contexts, badges.
CREATE TABLE documents (
    address TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    data BLOB NOT NULL,
    fetched_at TEXT NOT NULL
) STRICT;

CREATE INDEX documents_kind ON documents (kind, address);

-- The file a credential came in, where that is not the credential itself, such as a picture.
CREATE TABLE carriers (
    id INTEGER PRIMARY KEY REFERENCES credentials (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    sha256 BLOB NOT NULL
) STRICT;

-- Of the exact bytes. From here on a credential's own digest leaves out white space around it, so that one
-- more line feed makes no second credential. Older rows have none: there the two are the same.
ALTER TABLE originals ADD COLUMN sha256 BLOB;

-- Keys that a list or document named before and no longer names; `source` is the list's name or the address.
CREATE TABLE former_keys (
    source TEXT NOT NULL,
    issuer_id TEXT NOT NULL,
    jwk TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (source, issuer_id, jwk)
) STRICT, WITHOUT ROWID;
"""

_GUIDANCE: Final = """
-- The learner's side. What was given or refused, and what became of it; one answer for each invitation.
CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    invitation_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    counsellor TEXT NOT NULL,
    recipient_id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    titles TEXT NOT NULL,
    given_at TEXT NOT NULL,
    until TEXT NOT NULL,
    text TEXT NOT NULL,
    invitation TEXT NOT NULL,
    withdrawal TEXT,
    withdrawn_at TEXT,
    sent_at TEXT,
    confirmation TEXT,
    signing_pkcs8 BLOB NOT NULL,
    reply_pkcs8 BLOB,
    -- The sealed record, until the learner handed it over.
    sealed TEXT
) STRICT;

CREATE TABLE advice (
    id TEXT PRIMARY KEY,
    consent_id TEXT NOT NULL,
    advice TEXT NOT NULL,
    received_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;

-- The learner's own reasons with a credential; they go with it and never leave the vault otherwise.
CREATE TABLE private_notes (
    credential_id INTEGER PRIMARY KEY REFERENCES credentials (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    updated TEXT NOT NULL
) STRICT;

-- What somebody changed who helped at the keyboard; `before` is what undoing a change brings back.
CREATE TABLE helper_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    action TEXT NOT NULL,
    credential_id INTEGER,
    before BLOB,
    undone_at TEXT
) STRICT;

CREATE TABLE plans (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan TEXT NOT NULL,
    updated TEXT NOT NULL
) STRICT;

-- The counsellor's side. As whom: the newest signs what is made now, a former one what belongs to its invitations.
CREATE TABLE guidance_identity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient_id TEXT NOT NULL UNIQUE,
    private_pkcs8 BLOB NOT NULL,
    certificates TEXT NOT NULL
) STRICT;

CREATE TABLE guidance_profile (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    terms TEXT NOT NULL
) STRICT;

-- The private key is gone as soon as a record came for it.
CREATE TABLE invitations (
    id TEXT PRIMARY KEY,
    kid TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    private_pkcs8 BLOB
) STRICT;

-- What stays once a record is erased, and by which neither it nor another for its invitation comes in again.
CREATE TABLE guided (
    consent_id TEXT PRIMARY KEY,
    invitation_id TEXT NOT NULL UNIQUE,
    kid TEXT NOT NULL UNIQUE,
    consent_digest BLOB NOT NULL UNIQUE,
    recipient_id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    learner_name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    state TEXT NOT NULL,
    given_at TEXT NOT NULL,
    until TEXT NOT NULL,
    received_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    advised_at TEXT,
    erased_at TEXT,
    withdrawal_digest BLOB,
    confirmation TEXT
) STRICT;

-- The key stands apart from what it opens, so that either of the two that goes takes the record with it.
CREATE TABLE guided_keys (
    consent_id TEXT PRIMARY KEY REFERENCES guided (consent_id),
    key BLOB NOT NULL
) STRICT;

CREATE TABLE guided_records (
    consent_id TEXT PRIMARY KEY REFERENCES guided (consent_id),
    sealed BLOB NOT NULL
) STRICT;

-- Withdrawals of consents that are not known here yet: the record may still come, and is then refused.
CREATE TABLE early_withdrawals (
    digest BLOB PRIMARY KEY,
    consent_id TEXT NOT NULL,
    text TEXT NOT NULL,
    received_at TEXT NOT NULL
) STRICT;

CREATE INDEX early_withdrawals_consent ON early_withdrawals (consent_id);
"""

_SKILLS: Final = """
-- Read out of the credentials again whenever somebody asks; `name` is as the first credential states it.
CREATE TABLE skills (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE credential_skills (
    skill_id INTEGER NOT NULL REFERENCES skills (id),
    credential_id INTEGER NOT NULL REFERENCES credentials (id) ON DELETE CASCADE,
    PRIMARY KEY (skill_id, credential_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX credential_skills_credential ON credential_skills (credential_id);

-- What no credential states any more is not kept.
CREATE TRIGGER credential_skills_out AFTER DELETE ON credential_skills BEGIN
    DELETE FROM skills WHERE id = old.skill_id
    AND NOT EXISTS (SELECT 1 FROM credential_skills WHERE skill_id = old.skill_id);
END;

CREATE TABLE unread_skills (
    credential_id INTEGER PRIMARY KEY REFERENCES credentials (id) ON DELETE CASCADE
) STRICT;

INSERT INTO unread_skills SELECT id FROM credentials;

CREATE TRIGGER credentials_skills_in AFTER INSERT ON credentials BEGIN
    INSERT INTO unread_skills VALUES (new.id);
END;

CREATE TRIGGER credentials_skills_over AFTER UPDATE OF search_text ON credentials BEGIN
    INSERT OR IGNORE INTO unread_skills VALUES (new.id);
END;

-- For which languages they were read.
CREATE TABLE skill_reading (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    languages TEXT NOT NULL
) STRICT;

-- What years of issue are counted by.
CREATE INDEX credentials_issued ON credentials (issued, kind) WHERE removed_at IS NULL;
"""

# Step n, counted from 1, leads from version n - 1 to version n.
MIGRATIONS: Final = (TABLES + _ERASE_WORDS, _DOCUMENTS_AND_CARRIERS, _GUIDANCE, _SKILLS)
