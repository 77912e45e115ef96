-- What a price counts and covers: read until now only from the unit's words and the note. Columns
-- are added, not redrawn, so that the table keeps its CHECKs.

ALTER TABLE "Price" ADD COLUMN "minimumPerSocket" INTEGER CHECK ("minimumPerSocket" >= 1);
ALTER TABLE "Price" ADD COLUMN "minimumPerHost" INTEGER CHECK ("minimumPerHost" >= 1);
ALTER TABLE "Price" ADD COLUMN "coresPerPack" INTEGER CHECK ("coresPerPack" >= 1);
ALTER TABLE "Price" ADD COLUMN "hostsAtMost" INTEGER CHECK ("hostsAtMost" >= 1);
ALTER TABLE "Price" ADD COLUMN "socketsPerHostAtMost" INTEGER CHECK ("socketsPerHostAtMost" >= 1);
ALTER TABLE "Price" ADD COLUMN "supportIncluded" BOOLEAN;
ALTER TABLE "Price" ADD COLUMN "windowsGuests" TEXT CHECK ("windowsGuests" IN ('two', 'unlimited'));
ALTER TABLE "Price" ADD COLUMN "basis" TEXT NOT NULL DEFAULT 'listed'
    CHECK ("basis" IN ('listed', 'reported', 'estimated'));
ALTER TABLE "Price" ADD COLUMN "addOn" BOOLEAN NOT NULL DEFAULT false;
