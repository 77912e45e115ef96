-- Drawn by Prisma's engine from schema.prisma; the CHECKs were added by hand and are not known to it.
-- CreateTable
CREATE TABLE "RecordHeader" (
    "id" TEXT NOT NULL PRIMARY KEY CHECK ("id" = "kind" || '/' || "slug"),
    "kind" TEXT NOT NULL
        CHECK ("kind" IN (
            'source', 'vendor', 'product', 'release', 'support', 'price',
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

-- CreateTable
CREATE TABLE "Evidence" (
    "recordId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL CHECK ("position" >= 0),
    "source" TEXT NOT NULL,
    "locator" TEXT,
    "shows" TEXT NOT NULL,
    "quote" TEXT,
    "credibility" TEXT NOT NULL CHECK ("credibility" IN ('1', '2', '3', '4', '5', '6')),
    "reading" TEXT NOT NULL
        CHECK ("reading" IN ('verified', 'cited') AND ("reading" = 'verified') = ("readOn" IS NOT NULL)),
    "bearing" TEXT NOT NULL DEFAULT 'for' CHECK ("bearing" IN ('for', 'against')),
    "readOn" TEXT,
    "checkedOn" TEXT,
    "checkOutcome" TEXT CHECK ("checkOutcome" IN ('still-says-so', 'differs', 'gone')),

    PRIMARY KEY ("recordId", "id"),
    CONSTRAINT "Evidence_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_source_fkey" FOREIGN KEY ("source") REFERENCES "Source" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "author" TEXT,
    "publishedOn" TEXT,
    "publishedEstimated" BOOLEAN NOT NULL DEFAULT false,
    "url" TEXT,
    "kind" TEXT NOT NULL
        CHECK ("kind" IN (
            'article', 'news', 'blog', 'vendor-blog', 'press-release', 'analyst',
            'filing', 'vendor-doc', 'repository', 'reference', 'book', 'paper',
            'presentation', 'forum', 'reseller', 'dataset'
        )),
    "reliability" TEXT NOT NULL CHECK ("reliability" IN ('A', 'B', 'C', 'D', 'E', 'F')),
    "readOn" TEXT,
    CONSTRAINT "Source_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Vendor" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL
        CHECK ("role" IN (
            'hypervisor-vendor', 'container-vendor', 'management-vendor',
            'services-vendor', 'cloud-provider', 'server-oem', 'storage-vendor',
            'network-vendor', 'cpu-vendor', 'linux-vendor', 'software-vendor',
            'open-source-project', 'analyst'
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

-- CreateTable
CREATE TABLE "VendorName" (
    "vendor" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "from" TEXT,
    "until" TEXT,

    PRIMARY KEY ("vendor", "position"),
    CONSTRAINT "VendorName_vendor_fkey" FOREIGN KEY ("vendor") REFERENCES "Vendor" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "VendorOwner" (
    "ownedVendor" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "vendor" TEXT NOT NULL,
    "from" TEXT,
    "until" TEXT,

    PRIMARY KEY ("ownedVendor", "position"),
    CONSTRAINT "VendorOwner_ownedVendor_fkey" FOREIGN KEY ("ownedVendor") REFERENCES "Vendor" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "VendorOwner_vendor_fkey" FOREIGN KEY ("vendor") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Product" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT NOT NULL
        CHECK ("category" IN (
            'desktop-hypervisor', 'server-hypervisor', 'datacentre-hypervisor',
            'management', 'service', 'silicon', 'container', 'hyperconverged', 'cloud',
            'operating-system', 'unix-partitioning'
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

-- CreateTable
CREATE TABLE "ProductName" (
    "product" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "from" TEXT,
    "until" TEXT,

    PRIMARY KEY ("product", "position"),
    CONSTRAINT "ProductName_product_fkey" FOREIGN KEY ("product") REFERENCES "Product" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProductMaker" (
    "product" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "vendor" TEXT NOT NULL,
    "from" TEXT,
    "until" TEXT,

    PRIMARY KEY ("product", "position"),
    CONSTRAINT "ProductMaker_product_fkey" FOREIGN KEY ("product") REFERENCES "Product" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProductMaker_vendor_fkey" FOREIGN KEY ("vendor") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Release" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "stage" TEXT NOT NULL
        CHECK ("stage" IN ('announcement', 'beta', 'tag', 'rtm', 'general-availability')),
    "announcedOn" TEXT,
    "releasedOn" TEXT,
    "activeSupportEndsOn" TEXT,
    "supportEndsOn" TEXT,
    "longTermSupport" BOOLEAN,
    "highlights" TEXT,
    CONSTRAINT "Release_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Release_product_fkey" FOREIGN KEY ("product") REFERENCES "Product" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SupportRecord" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "dimension" TEXT NOT NULL
        CHECK ("dimension" IN ('guest-os', 'host-os', 'cpu-extension', 'capability')),
    "target" TEXT NOT NULL,
    "level" TEXT NOT NULL
        CHECK ("level" IN (
            'supported', 'partial', 'experimental', 'runs-unsupported', 'planned',
            'not-supported', 'unknown'
        )),
    "sinceVersion" TEXT,
    "untilVersion" TEXT,
    "limit" TEXT,
    "observedOn" TEXT NOT NULL,
    "endsOn" TEXT,
    "dueFrom" TEXT,
    "dueUntil" TEXT,
    "speaker" TEXT,
    CONSTRAINT "SupportRecord_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "SupportRecord_product_fkey" FOREIGN KEY ("product") REFERENCES "Product" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Price" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "edition" TEXT,
    "kind" TEXT NOT NULL
        CHECK ("kind" IN ('list', 'free', 'bundled', 'subscription', 'support', 'relation')),
    "amount" REAL CHECK ("amount" >= 0),
    "currency" TEXT CHECK (length("currency") = 3),
    "unit" TEXT
        CHECK ("unit" IN (
            'licence', 'server', 'socket', 'two-sockets', 'core', 'host', 'vm', 'user',
            'thousand-units', 'other'
        )),
    "unitWords" TEXT,
    "term" TEXT CHECK ("term" IN ('perpetual', 'annual', 'monthly')),
    "minimumUnits" INTEGER CHECK ("minimumUnits" >= 1),
    "from" TEXT NOT NULL,
    "until" TEXT,
    "relationFactor" REAL CHECK ("relationFactor" > 0),
    "relationTo" TEXT,
    "claimedBy" TEXT,
    CONSTRAINT "Price_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Price_product_fkey" FOREIGN KEY ("product") REFERENCES "Product" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Price_relationTo_fkey" FOREIGN KEY ("relationTo") REFERENCES "Product" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MarketFigure" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "subject" TEXT,
    "metric" TEXT NOT NULL
        CHECK ("metric" IN (
            'share', 'revenue', 'growth', 'penetration', 'units', 'customers',
            'downloads', 'staff'
        )),
    "segment" TEXT NOT NULL,
    "low" REAL NOT NULL,
    "high" REAL NOT NULL CHECK ("low" <= "high"),
    "unit" TEXT NOT NULL CHECK ("unit" IN ('percent', 'usd-million', 'count')),
    "period" TEXT NOT NULL,
    "geography" TEXT,
    "kind" TEXT NOT NULL
        CHECK ("kind" IN ('actual', 'estimate', 'forecast', 'survey', 'vendor-claim')),
    "publishedBy" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "words" TEXT,
    CONSTRAINT "MarketFigure_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "MarketFigure_subject_fkey" FOREIGN KEY ("subject") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Alliance" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "partner" TEXT,
    "kind" TEXT NOT NULL
        CHECK ("kind" IN ('oem', 'technology', 'ownership', 'reseller', 'backing', 'leverage')),
    "standing" TEXT NOT NULL CHECK ("standing" IN ('in-force', 'possible', 'lacking')),
    "segments" TEXT NOT NULL CHECK (json_valid("segments")),
    "from" TEXT NOT NULL,
    "until" TEXT,
    CONSTRAINT "Alliance_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Alliance_vendor_fkey" FOREIGN KEY ("vendor") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Alliance_partner_fkey" FOREIGN KEY ("partner") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "kind" TEXT NOT NULL
        CHECK ("kind" IN (
            'acquisition-announced', 'acquisition-closed', 'ipo', 'investment',
            'alliance', 'pricing', 'licensing', 'roadmap', 'product-announcement',
            'product-release', 'discontinuation', 'leadership', 'rename', 'founding',
            'disclosure', 'support-policy', 'analyst-rating', 'cpu-announcement',
            'cpu-launch', 'conference', 'publication', 'market-entry'
        )),
    "title" TEXT NOT NULL,
    "description" TEXT,
    "value" REAL,
    "valueUnit" TEXT,
    CONSTRAINT "Event_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventVendor" (
    "event" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "vendor" TEXT NOT NULL,

    PRIMARY KEY ("event", "position"),
    CONSTRAINT "EventVendor_event_fkey" FOREIGN KEY ("event") REFERENCES "Event" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventVendor_vendor_fkey" FOREIGN KEY ("vendor") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventProduct" (
    "event" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "product" TEXT NOT NULL,

    PRIMARY KEY ("event", "position"),
    CONSTRAINT "EventProduct_event_fkey" FOREIGN KEY ("event") REFERENCES "Event" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventProduct_product_fkey" FOREIGN KEY ("product") REFERENCES "Product" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "VendorPromise" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "product" TEXT,
    "promised" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,
    "madeOn" TEXT NOT NULL,
    "dueFrom" TEXT,
    "dueUntil" TEXT,
    "dueAssumed" BOOLEAN NOT NULL DEFAULT false CHECK (NOT "dueAssumed" OR "dueReason" IS NOT NULL),
    "dueReason" TEXT,
    "graceDays" INTEGER NOT NULL DEFAULT 0 CHECK ("graceDays" >= 0),
    "dimension" TEXT CHECK ("dimension" IN ('guest-os', 'host-os', 'cpu-extension', 'capability')),
    "target" TEXT,
    CONSTRAINT "VendorPromise_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "VendorPromise_vendor_fkey" FOREIGN KEY ("vendor") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "VendorPromise_product_fkey" FOREIGN KEY ("product") REFERENCES "Product" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PromiseAim" (
    "promise" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "lever" TEXT NOT NULL CHECK ("lever" IN ('capability', 'leverage', 'price', 'presence')),
    "segment" TEXT NOT NULL CHECK ("segment" IN ('desktop', 'server', 'datacentre', 'services')),
    "targetLevel" REAL NOT NULL CHECK ("targetLevel" BETWEEN 0 AND 1),
    "reason" TEXT NOT NULL,

    PRIMARY KEY ("promise", "position"),
    CONSTRAINT "PromiseAim_promise_fkey" FOREIGN KEY ("promise") REFERENCES "VendorPromise" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Forecast" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "subject" TEXT,
    "product" TEXT,
    "event" TEXT NOT NULL,
    "resolutionRule" TEXT NOT NULL,
    "madeOn" TEXT NOT NULL,
    "horizonOn" TEXT,
    "probability" REAL CHECK ("probability" BETWEEN 0 AND 1),
    "probabilityReason" TEXT,
    "author" TEXT NOT NULL,
    CONSTRAINT "Forecast_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Forecast_subject_fkey" FOREIGN KEY ("subject") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Forecast_product_fkey" FOREIGN KEY ("product") REFERENCES "Product" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExploitedVulnerability" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "cve" TEXT NOT NULL CHECK ("cve" GLOB 'CVE-[0-9][0-9][0-9][0-9]-[0-9]*'),
    "product" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "addedOn" TEXT NOT NULL,
    "dueOn" TEXT,
    "ransomwareUse" TEXT NOT NULL CHECK ("ransomwareUse" IN ('known', 'unknown')),
    CONSTRAINT "ExploitedVulnerability_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "ExploitedVulnerability_product_fkey" FOREIGN KEY ("product") REFERENCES "Product" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assessment" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "criterion" TEXT NOT NULL
        CHECK ("criterion" IN (
            'installed-base', 'segment-breadth', 'shipped-capability',
            'platform-support', 'ecosystem', 'price-position', 'roadmap',
            'architecture', 'management', 'route-to-market', 'promise-credibility'
        )),
    "segment" TEXT CHECK ("segment" IN ('desktop', 'server', 'datacentre', 'services')),
    "level" REAL NOT NULL CHECK ("level" BETWEEN 0 AND 1),
    "observedOn" TEXT NOT NULL,
    "rationale" TEXT NOT NULL,
    CONSTRAINT "Assessment_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Assessment_vendor_fkey" FOREIGN KEY ("vendor") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "number" INTEGER NOT NULL CHECK ("number" >= 1),
    "paragraph" INTEGER NOT NULL CHECK ("paragraph" >= 1),
    "section" TEXT NOT NULL,
    "kind" TEXT NOT NULL
        CHECK ("kind" IN ('fact', 'claim-by-vendor', 'promise', 'forecast', 'opinion')),
    "speaker" TEXT NOT NULL,
    "speakerVendor" TEXT,
    "stance" TEXT NOT NULL CHECK ("stance" IN ('positive', 'negative', 'mixed', 'neutral')),
    "subject" TEXT,
    "says" TEXT NOT NULL,
    "checkable" BOOLEAN NOT NULL,
    "contested" BOOLEAN NOT NULL,
    CONSTRAINT "Statement_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Statement_source_fkey" FOREIGN KEY ("source") REFERENCES "Source" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Statement_speakerVendor_fkey" FOREIGN KEY ("speakerVendor") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Statement_subject_fkey" FOREIGN KEY ("subject") REFERENCES "Vendor" ("slug") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementLink" (
    "statement" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "linkedId" TEXT NOT NULL,

    PRIMARY KEY ("statement", "position"),
    CONSTRAINT "StatementLink_statement_fkey" FOREIGN KEY ("statement") REFERENCES "Statement" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StatementLink_linkedId_fkey" FOREIGN KEY ("linkedId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Outcome" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "ofId" TEXT NOT NULL,
    "verdict" TEXT NOT NULL
        CHECK ("verdict" IN (
            'kept', 'late', 'dropped', 'partial', 'came-true', 'mostly-true',
            'partly-true', 'not-by-horizon', 'confirmed', 'supported-by-evidence',
            'came-true', 'came-true-later', 'gap-closed', 'changed', 'partly-right',
            'contested', 'not-confirmed', 'wrong', 'was-true-then'
        )),
    "settledOn" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    CONSTRAINT "Outcome_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Outcome_ofId_fkey" FOREIGN KEY ("ofId") REFERENCES "RecordHeader" ("id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recordKind" TEXT NOT NULL,
    "recordSlug" TEXT NOT NULL,
    "version" INTEGER NOT NULL CHECK ("version" >= 1),
    "action" TEXT NOT NULL
        CHECK ("action" IN ('added', 'corrected', 'retired', 'restored', 'loaded')),
    "before" TEXT,
    "after" TEXT,
    "editor" TEXT NOT NULL,
    "editedAt" TEXT NOT NULL,
    "reason" TEXT
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "RecordHeader_kind_publicFrom_idx" ON "RecordHeader"("kind", "publicFrom");

-- CreateIndex
CREATE INDEX "RecordHeader_conflictGroup_idx" ON "RecordHeader"("conflictGroup");

-- CreateIndex
CREATE UNIQUE INDEX "RecordHeader_kind_slug_key" ON "RecordHeader"("kind", "slug");

-- CreateIndex
CREATE INDEX "Evidence_source_idx" ON "Evidence"("source");

-- CreateIndex
CREATE UNIQUE INDEX "Source_recordId_key" ON "Source"("recordId");

-- CreateIndex
CREATE UNIQUE INDEX "Vendor_recordId_key" ON "Vendor"("recordId");

-- CreateIndex
CREATE UNIQUE INDEX "Vendor_colourSlot_key" ON "Vendor"("colourSlot");

-- CreateIndex
CREATE INDEX "Vendor_role_idx" ON "Vendor"("role");

-- CreateIndex
CREATE INDEX "VendorOwner_vendor_idx" ON "VendorOwner"("vendor");

-- CreateIndex
CREATE UNIQUE INDEX "Product_recordId_key" ON "Product"("recordId");

-- CreateIndex
CREATE INDEX "Product_category_idx" ON "Product"("category");

-- CreateIndex
CREATE INDEX "ProductMaker_vendor_idx" ON "ProductMaker"("vendor");

-- CreateIndex
CREATE UNIQUE INDEX "Release_recordId_key" ON "Release"("recordId");

-- CreateIndex
CREATE INDEX "Release_product_version_idx" ON "Release"("product", "version");

-- CreateIndex
CREATE UNIQUE INDEX "SupportRecord_recordId_key" ON "SupportRecord"("recordId");

-- CreateIndex
CREATE INDEX "SupportRecord_product_dimension_target_idx" ON "SupportRecord"("product", "dimension", "target");

-- CreateIndex
CREATE INDEX "SupportRecord_dimension_target_idx" ON "SupportRecord"("dimension", "target");

-- CreateIndex
CREATE UNIQUE INDEX "Price_recordId_key" ON "Price"("recordId");

-- CreateIndex
CREATE INDEX "Price_product_from_idx" ON "Price"("product", "from");

-- CreateIndex
CREATE INDEX "Price_relationTo_idx" ON "Price"("relationTo");

-- CreateIndex
CREATE UNIQUE INDEX "MarketFigure_recordId_key" ON "MarketFigure"("recordId");

-- CreateIndex
CREATE INDEX "MarketFigure_subject_metric_segment_idx" ON "MarketFigure"("subject", "metric", "segment");

-- CreateIndex
CREATE UNIQUE INDEX "Alliance_recordId_key" ON "Alliance"("recordId");

-- CreateIndex
CREATE INDEX "Alliance_vendor_idx" ON "Alliance"("vendor");

-- CreateIndex
CREATE INDEX "Alliance_partner_idx" ON "Alliance"("partner");

-- CreateIndex
CREATE UNIQUE INDEX "Event_recordId_key" ON "Event"("recordId");

-- CreateIndex
CREATE INDEX "Event_happenedOn_idx" ON "Event"("happenedOn");

-- CreateIndex
CREATE INDEX "EventVendor_vendor_idx" ON "EventVendor"("vendor");

-- CreateIndex
CREATE INDEX "EventProduct_product_idx" ON "EventProduct"("product");

-- CreateIndex
CREATE UNIQUE INDEX "VendorPromise_recordId_key" ON "VendorPromise"("recordId");

-- CreateIndex
CREATE INDEX "VendorPromise_vendor_idx" ON "VendorPromise"("vendor");

-- CreateIndex
CREATE INDEX "VendorPromise_product_idx" ON "VendorPromise"("product");

-- CreateIndex
CREATE UNIQUE INDEX "Forecast_recordId_key" ON "Forecast"("recordId");

-- CreateIndex
CREATE INDEX "Forecast_subject_idx" ON "Forecast"("subject");

-- CreateIndex
CREATE INDEX "Forecast_product_idx" ON "Forecast"("product");

-- CreateIndex
CREATE UNIQUE INDEX "ExploitedVulnerability_recordId_key" ON "ExploitedVulnerability"("recordId");

-- CreateIndex
CREATE INDEX "ExploitedVulnerability_product_idx" ON "ExploitedVulnerability"("product");

-- CreateIndex
CREATE UNIQUE INDEX "ExploitedVulnerability_cve_product_key" ON "ExploitedVulnerability"("cve", "product");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_recordId_key" ON "Assessment"("recordId");

-- CreateIndex
CREATE INDEX "Assessment_vendor_criterion_idx" ON "Assessment"("vendor", "criterion");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_recordId_key" ON "Statement"("recordId");

-- CreateIndex
CREATE INDEX "Statement_speakerVendor_idx" ON "Statement"("speakerVendor");

-- CreateIndex
CREATE INDEX "Statement_subject_idx" ON "Statement"("subject");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_source_number_key" ON "Statement"("source", "number");

-- CreateIndex
CREATE INDEX "StatementLink_linkedId_idx" ON "StatementLink"("linkedId");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_recordId_key" ON "Outcome"("recordId");

-- CreateIndex
CREATE INDEX "Outcome_ofId_idx" ON "Outcome"("ofId");

-- CreateIndex
CREATE INDEX "Revision_editedAt_idx" ON "Revision"("editedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_recordKind_recordSlug_version_key" ON "Revision"("recordKind", "recordSlug", "version");
