-- Two new words: the role "investor" and the category "neighbour". SQLite changes a CHECK only by
-- drawing the table anew; every other line is as it was.

-- RedefineTables
CREATE TABLE "new_Vendor" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL
        CHECK ("role" IN (
            'hypervisor-vendor', 'container-vendor', 'management-vendor',
            'services-vendor', 'cloud-provider', 'server-oem', 'storage-vendor',
            'network-vendor', 'cpu-vendor', 'linux-vendor', 'software-vendor',
            'open-source-project', 'analyst', 'investor'
        )),
    "headquarters" TEXT,
    "foundedOn" TEXT,
    "endedOn" TEXT,
    "fate" TEXT,
    "succeededBy" TEXT,
    "colourSlot" INTEGER CHECK ("colourSlot" BETWEEN 1 AND 12),
    CONSTRAINT "Vendor_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Vendor_succeededBy_fkey" FOREIGN KEY ("succeededBy") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);
INSERT INTO "new_Vendor" ("slug", "recordId", "name", "role", "headquarters", "foundedOn", "endedOn", "fate", "succeededBy", "colourSlot")
SELECT "slug", "recordId", "name", "role", "headquarters", "foundedOn", "endedOn", "fate", "succeededBy", "colourSlot" FROM "Vendor";
DROP TABLE "Vendor";
ALTER TABLE "new_Vendor" RENAME TO "Vendor";
CREATE UNIQUE INDEX "Vendor_recordId_key" ON "Vendor"("recordId");
CREATE UNIQUE INDEX "Vendor_colourSlot_key" ON "Vendor"("colourSlot");
CREATE INDEX "Vendor_role_idx" ON "Vendor"("role");

-- RedefineTables
CREATE TABLE "new_Product" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT NOT NULL
        CHECK ("category" IN (
            'desktop-hypervisor', 'server-hypervisor', 'datacentre-hypervisor',
            'management', 'service', 'silicon', 'container', 'hyperconverged', 'cloud',
            'operating-system', 'unix-partitioning', 'neighbour'
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
