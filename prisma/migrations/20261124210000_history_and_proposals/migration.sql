-- A revision says which account made it and of which save it is part, and may close what the world
-- has changed ("superseded"). SQLite changes a CHECK only by drawing the table anew; every other
-- line is as it was. Proposals wait in a table of their own.

-- RedefineTables
CREATE TABLE "new_Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recordKind" TEXT NOT NULL,
    "recordSlug" TEXT NOT NULL,
    "version" INTEGER NOT NULL CHECK ("version" >= 1),
    "action" TEXT NOT NULL
        CHECK ("action" IN (
            'added', 'corrected', 'superseded', 'retired', 'restored', 'loaded'
        )),
    "before" TEXT,
    "after" TEXT,
    "editor" TEXT NOT NULL,
    "editorId" TEXT,
    "editedAt" TEXT NOT NULL,
    "reason" TEXT,
    "partOf" TEXT
);
INSERT INTO "new_Revision" ("id", "recordKind", "recordSlug", "version", "action", "before", "after", "editor", "editedAt", "reason")
SELECT "id", "recordKind", "recordSlug", "version", "action", "before", "after", "editor", "editedAt", "reason" FROM "Revision";
DROP TABLE "Revision";
ALTER TABLE "new_Revision" RENAME TO "Revision";
CREATE INDEX "Revision_editedAt_idx" ON "Revision"("editedAt");
CREATE INDEX "Revision_partOf_idx" ON "Revision"("partOf");
CREATE UNIQUE INDEX "Revision_recordKind_recordSlug_version_key" ON "Revision"("recordKind", "recordSlug", "version");

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL
        CHECK ("kind" IN (
            'source', 'vendor', 'product', 'release', 'support', 'price',
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

-- CreateIndex
CREATE INDEX "Proposal_state_madeAt_idx" ON "Proposal"("state", "madeAt");

-- CreateIndex
CREATE INDEX "Proposal_kind_slug_idx" ON "Proposal"("kind", "slug");
