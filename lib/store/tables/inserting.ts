import type { Prisma } from "../generated/client";

/** The rows that records are made of, by the vault's name for their table. */
type Rows = {
  recordHeader: Prisma.RecordHeaderCreateManyInput;
  evidence: Prisma.EvidenceCreateManyInput;
  source: Prisma.SourceCreateManyInput;
  vendor: Prisma.VendorCreateManyInput;
  vendorName: Prisma.VendorNameCreateManyInput;
  vendorOwner: Prisma.VendorOwnerCreateManyInput;
  product: Prisma.ProductCreateManyInput;
  productName: Prisma.ProductNameCreateManyInput;
  productMaker: Prisma.ProductMakerCreateManyInput;
  release: Prisma.ReleaseCreateManyInput;
  guestSystem: Prisma.GuestSystemCreateManyInput;
  supportRecord: Prisma.SupportRecordCreateManyInput;
  price: Prisma.PriceCreateManyInput;
  marketFigure: Prisma.MarketFigureCreateManyInput;
  alliance: Prisma.AllianceCreateManyInput;
  event: Prisma.EventCreateManyInput;
  eventVendor: Prisma.EventVendorCreateManyInput;
  eventProduct: Prisma.EventProductCreateManyInput;
  vendorPromise: Prisma.VendorPromiseCreateManyInput;
  promiseAim: Prisma.PromiseAimCreateManyInput;
  forecast: Prisma.ForecastCreateManyInput;
  exploitedVulnerability: Prisma.ExploitedVulnerabilityCreateManyInput;
  assessment: Prisma.AssessmentCreateManyInput;
  statement: Prisma.StatementCreateManyInput;
  statementLink: Prisma.StatementLinkCreateManyInput;
  outcome: Prisma.OutcomeCreateManyInput;
  revision: Prisma.RevisionCreateManyInput;
};

/** What takes in new rows: a transaction of the vault, or the quicker way for thousands of them. */
export type Inserting = {
  readonly [Table in keyof Rows]: {
    createMany: (args: { data: Rows[Table][] }) => PromiseLike<unknown>;
  };
};
