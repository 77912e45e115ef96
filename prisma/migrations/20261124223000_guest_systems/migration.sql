-- The catalogue of guest systems, and its kind among the kinds of record.
-- SQLite changes a CHECK only by drawing the table anew; every other line is as it was.

-- RedefineTables
CREATE TABLE "new_RecordHeader" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK ("id" = "kind" || '/' || "slug"),
    "kind" TEXT NOT NULL
        CHECK ("kind" IN (
            'source', 'vendor', 'product', 'release', 'guest-system', 'support', 'price',
            'market-figure', 'alliance', 'event', 'promise', 'forecast',
            'exploited-vulnerability', 'assessment', 'statement', 'outcome'
        )),
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1 CHECK ("version" >= 1),
    "publicOn" TEXT,
    "publicOnReason" TEXT,
    "publicFrom" TEXT NOT NULL
        CHECK ("publicFrom" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "conflictGroup" TEXT,
    "preferred" BOOLEAN NOT NULL DEFAULT true,
    "preferredReason" TEXT,
    "note" TEXT,
    "retiredAt" TEXT
);
INSERT INTO "new_RecordHeader" ("id", "kind", "slug", "version", "publicOn", "publicOnReason", "publicFrom", "conflictGroup", "preferred", "preferredReason", "note", "retiredAt")
SELECT "id", "kind", "slug", "version", "publicOn", "publicOnReason", "publicFrom", "conflictGroup", "preferred", "preferredReason", "note", "retiredAt" FROM "RecordHeader";
DROP TABLE "RecordHeader";
ALTER TABLE "new_RecordHeader" RENAME TO "RecordHeader";
CREATE INDEX "RecordHeader_kind_publicFrom_idx" ON "RecordHeader"("kind", "publicFrom");
CREATE INDEX "RecordHeader_conflictGroup_idx" ON "RecordHeader"("conflictGroup");
CREATE UNIQUE INDEX "RecordHeader_kind_slug_key" ON "RecordHeader"("kind", "slug");

-- RedefineTables
CREATE TABLE "new_Proposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL
        CHECK ("kind" IN (
            'source', 'vendor', 'product', 'release', 'guest-system', 'support', 'price',
            'market-figure', 'alliance', 'event', 'promise', 'forecast',
            'exploited-vulnerability', 'assessment', 'statement', 'outcome'
        )),
    "slug" TEXT NOT NULL,
    "act" TEXT NOT NULL CHECK ("act" IN ('add', 'correct', 'supersede', 'retire')),
    "input" TEXT CHECK (("input" IS NULL) = ("act" = 'retire')),
    "baseVersion" INTEGER
        CHECK (("baseVersion" IS NULL OR "baseVersion" >= 1) AND ("baseVersion" IS NULL) = ("act" = 'add')),
    "madeBy" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open'
        CHECK ("state" IN ('open', 'accepted', 'rejected') AND ("state" = 'open') = ("decidedAt" IS NULL)),
    "decidedBy" TEXT,
    "decidedById" TEXT,
    "decidedAt" TEXT,
    "decidedReason" TEXT
);
INSERT INTO "new_Proposal" ("id", "kind", "slug", "act", "input", "baseVersion", "madeBy", "madeById", "madeAt", "reason", "state", "decidedBy", "decidedById", "decidedAt", "decidedReason")
SELECT "id", "kind", "slug", "act", "input", "baseVersion", "madeBy", "madeById", "madeAt", "reason", "state", "decidedBy", "decidedById", "decidedAt", "decidedReason" FROM "Proposal";
DROP TABLE "Proposal";
ALTER TABLE "new_Proposal" RENAME TO "Proposal";
CREATE INDEX "Proposal_state_madeAt_idx" ON "Proposal"("state", "madeAt");
CREATE INDEX "Proposal_kind_slug_idx" ON "Proposal"("kind", "slug");

-- CreateTable
CREATE TABLE "GuestSystem" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'release' CHECK ("kind" IN ('release', 'line')),
    "name" TEXT NOT NULL,
    "family" TEXT NOT NULL
        CHECK ("family" IN (
            'windows', 'linux', 'bsd', 'macos', 'solaris', 'dos', 'netware', 'haiku', 'hurd'
        )),
    "distribution" TEXT NOT NULL,
    "maker" TEXT,
    "version" TEXT,
    "codename" TEXT,
    "stage" TEXT NOT NULL DEFAULT 'released'
        CHECK ("stage" IN ('released', 'prerelease', 'snapshot', 'rolling')),
    "line" TEXT,
    "derivesFrom" TEXT,
    "releasedOn" TEXT,
    "supportEndsOn" TEXT,
    "architectures" TEXT NOT NULL,
    "aliases" TEXT NOT NULL,
    "osinfoId" TEXT,
    CONSTRAINT "GuestSystem_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "GuestSystem_line_fkey" FOREIGN KEY ("line") REFERENCES "GuestSystem" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "GuestSystem_derivesFrom_fkey" FOREIGN KEY ("derivesFrom") REFERENCES "GuestSystem" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "GuestSystem_recordId_key" ON "GuestSystem"("recordId");

-- CreateIndex
CREATE INDEX "GuestSystem_name_idx" ON "GuestSystem"("name");

-- CreateIndex
CREATE INDEX "GuestSystem_line_idx" ON "GuestSystem"("line");

-- CreateIndex
CREATE INDEX "GuestSystem_derivesFrom_idx" ON "GuestSystem"("derivesFrom");
