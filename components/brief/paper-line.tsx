import { recordAddress } from "@/components/records/addresses";
import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { Link } from "@/components/ui/link";
import type { BriefLine } from "@/lib/reports/brief/brief";
import { FootMarks } from "./foot-marks";

type Props = {
  line: BriefLine;
  /** Lines of several vendors say whose each is. */
  marked: boolean;
  day: string;
};

/** One line of a list: its day or points, what it says, and its sources. */
export function PaperLine({ line, marked, day }: Props) {
  const { when, text, vendor, footnotes, notYetVerified, record } = line;
  return (
    <>
      <dt>{when}</dt>
      <dd>
        {marked && (
          <>
            <VendorGlyph slot={vendor.colourSlot} size={9} />{" "}
            <span className="sr-only">{vendor.name}: </span>
          </>
        )}
        <Link
          href={recordAddress(day, record)}
          prefetch={false}
          className={notYetVerified ? "unverified" : "hover:underline"}
        >
          {text}
        </Link>
        <FootMarks numbers={footnotes} />
      </dd>
    </>
  );
}
