import GRDB

/// The tables, as migrations that are only ever added to. Times are seconds since 1970 in UTC, days are text
/// (`2025-09-08`, `2025-09`, `2025`). Keys grow, since random ones cost four fifths of the speed (measured).
enum StoreSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 feeds and items") { try $0.execute(sql: feeds + items) }
        migrator.registerMigration("2 pacts") { try $0.execute(sql: pacts) }
        migrator.registerMigration("3 alerts and their delivery") { try $0.execute(sql: alerts) }
        return migrator
    }

    private static let feeds = """
        CREATE TABLE feed (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            url TEXT NOT NULL,
            redirectURL TEXT,
            etag TEXT,
            lastModified TEXT,
            validatorsAt REAL,
            bodyDigest TEXT,
            format TEXT,
            title TEXT,
            nextCheckAt REAL NOT NULL,
            nextCheckReason TEXT NOT NULL,
            intervalSeconds INTEGER,
            failureCount INTEGER NOT NULL DEFAULT 0 CHECK (failureCount >= 0),
            lastPollAt REAL,
            lastSuccessAt REAL,
            lastFailureAt REAL,
            lastFailure TEXT,
            lastItemAt REAL,
            firstPollDone INTEGER NOT NULL DEFAULT 0 CHECK (firstPollDone IN (0, 1)),
            pollCount INTEGER NOT NULL DEFAULT 0,
            unchangedCount INTEGER NOT NULL DEFAULT 0,
            errorCount INTEGER NOT NULL DEFAULT 0,
            itemCount INTEGER NOT NULL DEFAULT 0,
            retiredAt REAL,
            CHECK ((etag IS NULL AND lastModified IS NULL) OR validatorsAt IS NOT NULL)
        ) STRICT;
        CREATE INDEX feedDue ON feed (nextCheckAt) WHERE retiredAt IS NULL;
        CREATE TABLE host (
            name TEXT PRIMARY KEY NOT NULL,
            backOffUntil REAL NOT NULL,
            reason TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE loss (
            reason TEXT PRIMARY KEY NOT NULL,
            count INTEGER NOT NULL CHECK (count > 0),
            lastAt REAL NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        """

    private static let items = """
        CREATE TABLE item (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            feedID INTEGER NOT NULL REFERENCES feed (id),
            itemKey TEXT NOT NULL,
            contentDigest TEXT NOT NULL,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            link TEXT,
            sourceName TEXT NOT NULL,
            published REAL,
            firstSeen REAL NOT NULL,
            revisedAt REAL,
            revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
            language TEXT,
            label TEXT NOT NULL CHECK (label IN ('signed', 'renewed', 'planned', 'reference', 'contact', 'none')),
            confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
            prunedAt REAL,
            UNIQUE (feedID, itemKey)
        ) STRICT;
        CREATE INDEX itemFirstSeen ON item (firstSeen) WHERE prunedAt IS NULL;
        CREATE TABLE finding (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            itemID INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            stage TEXT NOT NULL CHECK (stage IN ('signed', 'renewed', 'planned', 'reference', 'ended')),
            kind TEXT NOT NULL,
            confidence REAL NOT NULL,
            signedOn TEXT,
            signedOnBasis TEXT CHECK (signedOnBasis IN ('stated', 'published')),
            place TEXT,
            isOwnNews INTEGER NOT NULL CHECK (isOwnNews IN (0, 1)),
            pact TEXT NOT NULL,
            novelty TEXT NOT NULL,
            decision TEXT NOT NULL,
            signatories TEXT NOT NULL,
            evidence TEXT NOT NULL,
            UNIQUE (itemID, position)
        ) STRICT;
        CREATE INDEX findingPact ON finding (pact);
        CREATE TABLE findingParty (
            findingID INTEGER NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            partyID TEXT,
            name TEXT,
            country TEXT NOT NULL,
            mention TEXT,
            PRIMARY KEY (findingID, position)
        ) STRICT, WITHOUT ROWID;

        """

    private static let pacts = """
        CREATE TABLE pact (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            reference TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            stage TEXT NOT NULL CHECK (stage IN ('signed', 'renewed', 'planned', 'reference', 'ended')),
            countries TEXT NOT NULL,
            signedOn TEXT,
            signedOnBasis TEXT CHECK (signedOnBasis IN ('stated', 'published')),
            knownBy TEXT,
            plannedOn TEXT,
            place TEXT,
            renewals TEXT NOT NULL,
            endedOn TEXT,
            isDoubtful INTEGER NOT NULL CHECK (isDoubtful IN (0, 1)),
            fromSeed INTEGER NOT NULL CHECK (fromSeed IN (0, 1)),
            seed TEXT,
            createdAt REAL NOT NULL,
            updatedAt REAL NOT NULL
        ) STRICT;
        CREATE INDEX pactCountries ON pact (countries);
        CREATE TABLE pactParty (
            pactID INTEGER NOT NULL REFERENCES pact (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            partyID TEXT,
            country TEXT NOT NULL,
            PRIMARY KEY (pactID, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX pactPartyParty ON pactParty (partyID);
        CREATE INDEX pactPartyCountry ON pactParty (country);
        CREATE TABLE pactEvent (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            pactID INTEGER NOT NULL REFERENCES pact (id) ON DELETE CASCADE,
            itemID INTEGER REFERENCES item (id),
            stage TEXT NOT NULL,
            novelty TEXT NOT NULL,
            day TEXT,
            reportedOn TEXT NOT NULL,
            isDoubtful INTEGER NOT NULL CHECK (isDoubtful IN (0, 1)),
            at REAL NOT NULL
        ) STRICT;
        CREATE INDEX pactEventPact ON pactEvent (pactID);
        CREATE INDEX pactEventItem ON pactEvent (itemID);

        """

    private static let alerts = """
        CREATE TABLE alert (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            createdAt REAL NOT NULL,
            word TEXT NOT NULL,
            isPossible INTEGER NOT NULL CHECK (isPossible IN (0, 1)),
            pact TEXT NOT NULL,
            itemID INTEGER REFERENCES item (id),
            record TEXT NOT NULL CHECK (json_valid(record))
        ) STRICT;
        CREATE INDEX alertPact ON alert (pact);
        CREATE INDEX alertCreated ON alert (createdAt);
        CREATE INDEX alertItem ON alert (itemID);
        CREATE TABLE alertSource (
            sequence INTEGER NOT NULL REFERENCES alert (sequence) ON DELETE CASCADE,
            itemID INTEGER NOT NULL REFERENCES item (id),
            name TEXT NOT NULL,
            source TEXT NOT NULL CHECK (json_valid(source)),
            PRIMARY KEY (sequence, itemID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX alertSourceItem ON alertSource (itemID);
        CREATE TABLE sink (
            name TEXT PRIMARY KEY NOT NULL,
            settledThrough INTEGER NOT NULL CHECK (settledThrough >= 0),
            registeredAt REAL NOT NULL,
            lastDeliveredAt REAL,
            failureCount INTEGER NOT NULL DEFAULT 0,
            lastFailure TEXT,
            lastFailureAt REAL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE delivery (
            sink TEXT NOT NULL REFERENCES sink (name) ON DELETE CASCADE,
            sequence INTEGER NOT NULL REFERENCES alert (sequence) ON DELETE CASCADE,
            deliveredAt REAL NOT NULL,
            PRIMARY KEY (sink, sequence)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE intent (
            sink TEXT PRIMARY KEY NOT NULL REFERENCES sink (name) ON DELETE CASCADE,
            sequences TEXT NOT NULL CHECK (json_valid(sequences)),
            bytes BLOB NOT NULL,
            device INTEGER NOT NULL,
            inode INTEGER NOT NULL,
            offset INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        """
}
