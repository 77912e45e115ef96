-- A revision may say that evidence was read again ("checked"); SQLite changes a CHECK only by drawing
-- the table anew, and every line stays as it was. What readers tell us is wrong waits in a table of
-- its own.

-- RedefineTables
CREATE TABLE "new_Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recordKind" TEXT NOT NULL,
    "recordSlug" TEXT NOT NULL,
    "version" INTEGER NOT NULL CHECK ("version" >= 1),
    "action" TEXT NOT NULL
        CHECK ("action" IN (
            'added', 'corrected', 'superseded', 'checked', 'retired', 'restored', 'loaded'
        )),
    "before" TEXT,
    "after" TEXT,
    "editor" TEXT NOT NULL,
    "editorId" TEXT,
    "editedAt" TEXT NOT NULL,
    "reason" TEXT,
    "partOf" TEXT
);
INSERT INTO "new_Revision" ("id", "recordKind", "recordSlug", "version", "action", "before", "after", "editor", "editorId", "editedAt", "reason", "partOf")
SELECT "id", "recordKind", "recordSlug", "version", "action", "before", "after", "editor", "editorId", "editedAt", "reason", "partOf" FROM "Revision" ORDER BY rowid;
DROP TABLE "Revision";
ALTER TABLE "new_Revision" RENAME TO "Revision";
CREATE INDEX "Revision_editedAt_idx" ON "Revision"("editedAt");
CREATE INDEX "Revision_partOf_idx" ON "Revision"("partOf");
CREATE UNIQUE INDEX "Revision_recordKind_recordSlug_version_key" ON "Revision"("recordKind", "recordSlug", "version");

-- CreateTable
CREATE TABLE "ErrorReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL
        CHECK ("kind" IN (
            'source', 'vendor', 'product', 'release', 'guest-system', 'support', 'price',
            'market-figure', 'alliance', 'event', 'promise', 'forecast',
            'exploited-vulnerability', 'assessment', 'statement', 'outcome'
        )),
    "slug" TEXT NOT NULL,
    "wrong" TEXT NOT NULL CHECK (length("wrong") BETWEEN 1 AND 2000),
    "whereToRead" TEXT CHECK (length("whereToRead") <= 1000),
    "email" TEXT CHECK (length("email") <= 254),
    "madeAt" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open'
        CHECK ("state" IN ('open', 'settled', 'dismissed') AND ("state" = 'open') = ("decidedAt" IS NULL)),
    "decidedBy" TEXT,
    "decidedById" TEXT,
    "decidedAt" TEXT,
    "decidedReason" TEXT
);

-- CreateIndex
CREATE INDEX "ErrorReport_state_madeAt_idx" ON "ErrorReport"("state", "madeAt");

-- CreateIndex
CREATE INDEX "ErrorReport_kind_slug_idx" ON "ErrorReport"("kind", "slug");
