-- Two segments of their own, management and edge, and the category of what is made for the edge.
-- SQLite changes a CHECK only by drawing the table anew; every other line is as it was.

-- RedefineTables
CREATE TABLE "new_Product" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT NOT NULL
        CHECK ("category" IN (
            'desktop-hypervisor', 'server-hypervisor', 'datacentre-hypervisor',
            'management', 'service', 'silicon', 'container', 'hyperconverged', 'cloud',
            'operating-system', 'unix-partitioning', 'neighbour', 'edge-hypervisor'
        )),
    "technology" TEXT
        CHECK ("technology" IN (
            'hosted', 'bare-metal', 'paravirtual', 'kernel', 'os-level', 'hardware',
            'none'
        )),
    "licenceModel" TEXT CHECK ("licenceModel" IN ('commercial', 'free', 'open-source', 'bundled')),
    "licenceName" TEXT,
    "firstReleasedOn" TEXT,
    "endedOn" TEXT,
    "predecessor" TEXT,
    "successor" TEXT,
    CONSTRAINT "Product_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Product_predecessor_fkey" FOREIGN KEY ("predecessor") REFERENCES "Product" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Product_successor_fkey" FOREIGN KEY ("successor") REFERENCES "Product" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);
INSERT INTO "new_Product" ("slug", "recordId", "name", "category", "technology", "licenceModel", "licenceName", "firstReleasedOn", "endedOn", "predecessor", "successor")
SELECT "slug", "recordId", "name", "category", "technology", "licenceModel", "licenceName", "firstReleasedOn", "endedOn", "predecessor", "successor" FROM "Product";
DROP TABLE "Product";
ALTER TABLE "new_Product" RENAME TO "Product";
CREATE UNIQUE INDEX "Product_recordId_key" ON "Product"("recordId");
CREATE INDEX "Product_category_idx" ON "Product"("category");

-- RedefineTables
CREATE TABLE "new_PromiseAim" (
    "promise" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "lever" TEXT NOT NULL CHECK ("lever" IN ('capability', 'leverage', 'price', 'presence')),
    "segment" TEXT NOT NULL CHECK ("segment" IN ('desktop', 'server', 'datacentre', 'edge', 'management', 'services')),
    "targetLevel" REAL NOT NULL CHECK ("targetLevel" BETWEEN 0 AND 1),
    "reason" TEXT NOT NULL,

    PRIMARY KEY ("promise", "position"),
    CONSTRAINT "PromiseAim_promise_fkey" FOREIGN KEY ("promise") REFERENCES "VendorPromise" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

INSERT INTO "new_PromiseAim" ("promise", "position", "lever", "segment", "targetLevel", "reason")
SELECT "promise", "position", "lever", "segment", "targetLevel", "reason" FROM "PromiseAim";
DROP TABLE "PromiseAim";
ALTER TABLE "new_PromiseAim" RENAME TO "PromiseAim";

-- RedefineTables
CREATE TABLE "new_Assessment" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "criterion" TEXT NOT NULL
        CHECK ("criterion" IN (
            'installed-base', 'segment-breadth', 'shipped-capability',
            'platform-support', 'ecosystem', 'price-position', 'roadmap',
            'architecture', 'management', 'route-to-market', 'promise-credibility'
        )),
    "segment" TEXT CHECK ("segment" IN ('desktop', 'server', 'datacentre', 'edge', 'management', 'services')),
    "level" REAL NOT NULL CHECK ("level" BETWEEN 0 AND 1),
    "observedOn" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    CONSTRAINT "Assessment_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Assessment_vendor_fkey" FOREIGN KEY ("vendor") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

INSERT INTO "new_Assessment" ("slug", "recordId", "vendor", "criterion", "segment", "level", "observedOn", "rationale")
SELECT "slug", "recordId", "vendor", "criterion", "segment", "level", "observedOn", "rationale" FROM "Assessment";
DROP TABLE "Assessment";
ALTER TABLE "new_Assessment" RENAME TO "Assessment";
CREATE UNIQUE INDEX "Assessment_recordId_key" ON "Assessment"("recordId");
CREATE INDEX "Assessment_vendor_criterion_idx" ON "Assessment"("vendor", "criterion");
