import { roleName, sentenceStart } from "../names";
import { vendorRoles } from "@/lib/domain/vendor";
import { reliabilityNames } from "./header-words";
import { DAY_HELP, END_HELP, part, under, type KindWords } from "./field-words";

const says = under("What the record says");
const dates = under("When");
const time = under("Over time");

const nameParts = {
  name: part("Name", "As it was written then, for example XenSource."),
  from: part(
    "From",
    "Day, month or year, for example 2005-01; blank = always, as far as is known.",
  ),
  until: part("Until", END_HELP),
};

const vendorParts = {
  vendor: part("Vendor", "Search any name it ever had, for example XenSource.", {
    picks: "vendor",
  }),
  from: nameParts.from,
  until: nameParts.until,
};

/** Words of the form of a source. */
export const sourceWords: KindWords<"source"> = {
  title: says("Title", "As it stands on the document, for example: Microsoft to threaten VMware?"),
  publisher: says("Publisher", "Who published it, for example Techworld."),
  author: says("Author", "Who wrote it, for example Manek Dubash; blank = not named."),
  kind: says("Kind of source", "What sort of document it is, for example analyst."),
  reliability: says("Reliability", "Of whoever published it, for example B: usually reliable.", {
    choices: reliabilityNames,
  }),
  url: says("Web address", "The whole address, for example https://example.org/page; blank where none is certain."), // prettier-ignore
  publishedOn: dates("Published on", `${DAY_HELP} Blank = it carries no date.`),
  publishedEstimated: dates("That day is inferred", "Yes, where the copy carries no date; the note says how it was inferred. For example: no."), // prettier-ignore
  readOn: dates(
    "Read on",
    "The day somebody read it, for example 2026-11-18; blank = nobody did yet.",
  ),
};

/** Words of the form of a vendor. */
export const vendorWords: KindWords<"vendor"> = {
  name: says("Name now", "Its newest name, for example Citrix. Earlier ones stand below."),
  role: says("What it is", "Only a hypervisor vendor is scored, for example: hypervisor vendor.", {
    choices: Object.fromEntries(vendorRoles.map((role) => [role, sentenceStart(roleName(role))])),
  }),
  headquarters: says("Headquarters", "Town and country, for example Palo Alto, United States."),
  fate: says("What became of it", "One sentence, for example: bought by Citrix in 2007.", {
    long: true,
  }),
  succeededBy: says("Its old address leads to", "After a merger, the vendor that carries on, for example citrix; else blank.", { picks: "vendor" }), // prettier-ignore
  colourSlot: says("Colour", "1 to 12, one vendor each, for example 3; blank draws it grey."),
  foundedOn: dates("Founded on", DAY_HELP),
  endedOn: dates("Ended on", END_HELP),
  names: time("Every name it had", "Oldest first, for example XenSource from 2005 until 2007.", {
    entry: "name",
    parts: nameParts,
  }),
  owners: time("Who owned it", "Oldest first, for example EMC from 2004-01-09 until 2016-09-06.", {
    entry: "owner",
    parts: vendorParts,
  }),
};

/** Words of the form of a product. */
export const productWords: KindWords<"product"> = {
  name: says("Name now", "Its newest name, for example XenServer. Earlier ones stand below."),
  category: says(
    "Category",
    "Decides the segment in which it competes, for example server hypervisor.",
  ),
  technology: says("Technology", "How it virtualises, for example bare metal; blank = not known."),
  licenceModel: says(
    "Licence model",
    "How it is given out, for example open source; blank = not known.",
  ),
  licenceName: says("Licence", "As its maker calls it, for example GPLv2."),
  predecessor: says("It followed", "The product it replaced, for example xen; else blank.", {
    picks: "product",
  }),
  successor: says("It was followed by", "The product that replaced it, for example esxi; else blank.", {
    picks: "product",
  }), // prettier-ignore
  firstReleasedOn: dates("First shipped on", `${DAY_HELP} Blank = announced only, or not known.`),
  endedOn: dates("Ended on", END_HELP),
  names: time("Every name it had", "Oldest first, for example ESX Server until 2009.", {
    entry: "name",
    parts: nameParts,
  }),
  vendors: time("Who made it", "Oldest first, at most one maker on any day, for example xensource until 2007-10-21.", { entry: "maker", parts: vendorParts }), // prettier-ignore
};

/** Words of the form of a release. */
export const releaseWords: KindWords<"release"> = {
  product: says("Product", "Search any name it ever had, for example ESX Server.", {
    picks: "product",
  }),
  version: says("Version", "As its maker writes it, for example 3.0 or 2008 R2."),
  stage: says("Stage", "How far it was, for example general availability."),
  longTermSupport: says("Long-term support", "Whether its maker says so; blank = nobody says. For example: yes."), // prettier-ignore
  highlights: says("What is new in it", "One or two sentences, for example: adds live migration.", {
    long: true,
  }),
  announcedOn: dates("Announced on", DAY_HELP),
  releasedOn: dates("Released on", `${DAY_HELP} Blank = not released yet, or not known.`),
  activeSupportEndsOn: dates("Active support ends on", END_HELP),
  supportEndsOn: dates("All support ends on", END_HELP),
};
