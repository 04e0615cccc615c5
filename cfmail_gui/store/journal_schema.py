"""The journal's tables, and how an older file becomes a newer one. SQL only."""

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE body (
        sha256 BLOB PRIMARY KEY,            -- of the octets as they go
        octets BLOB NOT NULL,               -- packed by zlib
        size INTEGER NOT NULL               -- unpacked
    ) WITHOUT ROWID;
    CREATE TABLE attempt (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL CHECK (state IN ('sending', 'sent', 'not-sent', 'unknown')),
        owner TEXT NOT NULL,                -- the process that claimed it
        started REAL NOT NULL,              -- seconds since 1970, UTC
        finished REAL,
        account TEXT NOT NULL,              -- our id
        account_name TEXT NOT NULL,
        cloudflare_id TEXT NOT NULL,
        simulated INTEGER NOT NULL,
        sender TEXT NOT NULL,
        name TEXT NOT NULL,
        subject TEXT NOT NULL,
        header_id TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 BLOB NOT NULL,               -- stays when the body is dropped
        fault TEXT NOT NULL DEFAULT '',
        status INTEGER,
        code INTEGER,
        server_text TEXT NOT NULL DEFAULT '',
        retry_after INTEGER,
        message_id TEXT NOT NULL DEFAULT '',
        marked INTEGER NOT NULL DEFAULT 0,
        parent TEXT NOT NULL DEFAULT '',
        batch TEXT NOT NULL DEFAULT '',
        part INTEGER NOT NULL DEFAULT 1,
        parts INTEGER NOT NULL DEFAULT 1,
        transcript TEXT,                    -- JSON
        listed INTEGER NOT NULL DEFAULT 0   -- the history finds it as it is; see journal_listing
    );
    -- A send waits for every page that is written with it: it touches two of these.
    CREATE INDEX attempt_sha256 ON attempt (sha256, started);
    CREATE INDEX attempt_fresh ON attempt (state, owner) WHERE listed = 0;
    CREATE INDEX attempt_started ON attempt (started DESC, listed) WHERE listed = 1;
    CREATE INDEX attempt_account ON attempt (account, started DESC, listed) WHERE listed = 1;
    CREATE INDEX attempt_state ON attempt (state, started DESC, listed) WHERE listed = 1;
    CREATE TABLE recipient (
        attempt INTEGER NOT NULL REFERENCES attempt (number) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        address TEXT NOT NULL,
        outcome TEXT NOT NULL,
        cause TEXT NOT NULL DEFAULT '',
        detail TEXT NOT NULL DEFAULT '',
        until TEXT NOT NULL DEFAULT '',
        checked REAL,
        in_log INTEGER,
        PRIMARY KEY (attempt, place)
    ) WITHOUT ROWID;
    CREATE INDEX recipient_outcome ON recipient (outcome, attempt);
    CREATE VIRTUAL TABLE search USING fts5 (
        subject, addresses, ids, causes, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4'
    );
    CREATE TABLE batch (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        created REAL NOT NULL,
        state TEXT NOT NULL,
        owner TEXT NOT NULL DEFAULT '',     -- the process that runs it
        plan TEXT NOT NULL                  -- JSON
    ) WITHOUT ROWID;
    CREATE TABLE item (
        batch TEXT NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        path TEXT NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        name TEXT NOT NULL,
        sha256 BLOB NOT NULL,
        subject TEXT NOT NULL,
        sender TEXT NOT NULL,
        recipients TEXT NOT NULL,           -- JSON
        size INTEGER NOT NULL,
        findings TEXT NOT NULL,             -- JSON
        state TEXT NOT NULL,                -- ready, held, broken, or begun: then the attempt's state counts
        note TEXT NOT NULL DEFAULT '',
        attempt TEXT NOT NULL DEFAULT '',   -- its id
        PRIMARY KEY (batch, place)
    ) WITHOUT ROWID;
    CREATE INDEX item_ready ON item (batch, place) WHERE state = 'ready';
    """,
)
"""Each brings a file from the version that is its index to the next one (``PRAGMA user_version``)."""
