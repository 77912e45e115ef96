import { segments } from "@/lib/domain/segment";
import { segmentName } from "../names";
import { DAY_HELP, part, under, type KindWords } from "./field-words";

const says = under("What the record says");
const dates = under("When");
const about = under("What it is about");

const oneProduct = { picks: "product" } as const;
const oneVendor = { picks: "vendor" } as const;
const VENDOR_HELP = "Search any name it ever had, for example XenSource.";

/** Words of the form of an event. */
export const eventWords: KindWords<"event"> = {
  title: says(
    "What happened",
    "One sentence, for example: Citrix completes its purchase of XenSource.",
  ),
  kind: says("Kind of event", "For example acquisition closed.", {
    choices: { ipo: "IPO", "cpu-announcement": "CPU announcement", "cpu-launch": "CPU launch" },
  }),
  description: says("More about it", "What a reader should know, for example: for 500 million dollars.", { long: true }), // prettier-ignore
  value: says("Value", "Of a deal, or the new price, for example 500; blank = none, or not known."),
  valueUnit: says("In", "The unit of that value, for example USD million."),
  happenedOn: dates("Happened on", DAY_HELP),
  vendors: about("Vendors", "Every vendor it is about, for example citrix.", {
    entry: "vendor",
    ...oneVendor,
  }),
  products: about("Products", "Every product it is about, for example xenserver.", {
    entry: "product",
    ...oneProduct,
  }),
};

/** Words of the form of a forecast. */
export const forecastWords: KindWords<"forecast"> = {
  subject: says("Vendor it is about", `${VENDOR_HELP} Blank = the market.`, oneVendor),
  product: says("Product it is about", "Search any name it ever had, for example ESX Server; or blank.", oneProduct), // prettier-ignore
  event: says("What is foreseen, in your words", "For example: Microsoft overtakes VMware in servers.", { long: true }), // prettier-ignore
  resolutionRule: says("How it will be judged", "So that two people agree, for example: by IDC's shares of 2008.", { long: true }), // prettier-ignore
  author: says("Who foresees it", "For example Gartner."),
  probability: says("Probability", "0 to 1, coded from the words, for example 0.7; blank where they allow none."), // prettier-ignore
  probabilityReason: says("Why that probability", "The words it comes from, for example: “very likely”.", { long: true }), // prettier-ignore
  madeOn: dates("Made on", DAY_HELP),
  horizonOn: dates("To be judged on", "Day, month or year, for example 2008; blank = open."),
};

/** Words of the form of an exploited vulnerability. */
export const exploitedWords: KindWords<"exploited-vulnerability"> = {
  cve: says("CVE number", "For example CVE-2021-21985."),
  product: says("Product", "Search any name it ever had, for example vCenter.", oneProduct),
  name: says("Name", "As the catalogue has it, for example: VMware vCenter remote code execution."),
  ransomwareUse: says("Used by ransomware", "As the catalogue says, for example: unknown."),
  addedOn: dates("Added on", `To the catalogue. ${DAY_HELP}`),
  dueOn: dates(
    "To be mended by",
    "As the catalogue orders, for example 2021-11-17; blank = not said.",
  ),
};

/** Words of the form of an assessment. */
export const assessmentWords: KindWords<"assessment"> = {
  vendor: says("Vendor", VENDOR_HELP, oneVendor),
  criterion: says("Criterion", "Which part of a position it judges, for example ecosystem."),
  segment: says("Segment", "For example server; blank = all of them.", {
    choices: Object.fromEntries(segments.map((segment) => [segment, segmentName(segment)])),
  }),
  level: says(
    "Level",
    "none 0, weak 0.25, fair 0.5, good 0.75, best 1; steps between are allowed, for example 0.6.",
  ),
  rationale: says("Why", "So that a reader could contest it, for example: few partners are named.", {
    long: true,
  }), // prettier-ignore
  observedOn: dates("True from", DAY_HELP),
};

/** Words of the form of a statement. */
export const statementWords: KindWords<"statement"> = {
  source: says("Source", "Search by title, publisher or name, for example techworld.", {
    picks: "source",
  }),
  number: says("Number", "Its place in the source, counted from 1, for example 56."),
  paragraph: says("Paragraph", "Counted from 1, for example 8."),
  section: says("Section", "The heading it stands under, for example: The rivals."),
  says: says("What it says, in your words", "One sentence, for example: Xen has difficulty running Windows.", { long: true }), // prettier-ignore
  kind: says("Kind of statement", "For example a claim by a vendor.", {
    choices: { "claim-by-vendor": "Claim by a vendor" },
  }),
  speaker: says("Who says it", "For example the author."),
  speakerVendor: says("For which vendor they speak", `${VENDOR_HELP} Blank = none.`, oneVendor),
  stance: says("Stance", "Towards the vendor it is about, for example negative."),
  subject: says("Vendor it is about", `${VENDOR_HELP} Blank = the market.`, oneVendor),
  checkable: says("It can be checked", "Whether records could settle it, for example: yes."),
  contested: says("It is contested", "Whether somebody says otherwise, for example: no."),
  became: about("Records it became", "None = kept as a judgement, and only here. For example a support record.", {
    entry: "record",
    parts: {
      kind: part("Kind", "For example support.", { choices: { support: "Support record" } }),
      slug: part("Record", "Search what it says, for example xen windows.", {
        picks: { kindIn: "kind" },
      }),
    },
  }), // prettier-ignore
};

/** Words of the form of an outcome. */
export const outcomeWords: KindWords<"outcome"> = {
  ofKind: says("What it is the outcome of", "For example a promise."),
  of: says("Which one", "Search what it says, for example windows guests.", {
    picks: { kindIn: "ofKind" },
  }),
  verdict: says("Verdict", "Kept, late, dropped and partial are for promises. For example: late."),
  summary: says("What became of it", "One or two sentences, for example: shipped a year later.", {
    long: true,
  }),
  settledOn: dates("Settled on", `Delivered, withdrawn or decided. ${DAY_HELP}`),
  publishedOn: dates("Published on", `When somebody said so in public. ${DAY_HELP}`),
};
