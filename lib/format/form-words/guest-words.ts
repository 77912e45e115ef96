import { DAY_HELP, under, type KindWords } from "./field-words";

const says = under("What the record says");
const dates = under("When");
const kin = under("Where it belongs");

/** Words of the form of a guest system. */
export const guestSystemWords: KindWords<"guest-system"> = {
  kind: says("One release or a line", "A line is all releases of one name, for example RHEL 9.", {
    choices: { release: "One release", line: "A line of releases" },
  }),
  name: says("Name", "As its maker writes it, for example Windows Server 2025."),
  family: says("Family", "What it descends from, for example linux.", {
    choices: { bsd: "BSD", dos: "DOS", macos: "macOS", netware: "NetWare", hurd: "GNU Hurd" },
  }),
  distribution: says(
    "Distribution",
    "As targets without a version are spelled, for example debian.",
  ),
  maker: says("Maker", "Its maker's name, for example Red Hat; blank = not known."),
  version: says("Version", "As its maker counts, for example 24.04; blank = it has none."),
  codename: says("Code name", "For example Noble Numbat; blank = none known."),
  stage: says("Stage", "How far its maker had come with it, for example released."),
  architectures: says("Architectures", "Processors it is built for, for example x86_64.", {
    entry: "architecture",
  }),
  releasedOn: dates("Released on", DAY_HELP),
  supportEndsOn: dates(
    "Its maker's support ends on",
    "Day, month or year, for example 2029-05-31; blank = not known.",
  ),
  line: kin("Line", "Search the line it is a release of, for example RHEL 9; blank = none.", {
    picks: "guest-system",
  }),
  derivesFrom: kin("Derives from", "Search what its maker built it from, for example RHEL 9.4.", {
    picks: "guest-system",
  }),
  aliases: kin("Other spellings", "Short names elsewhere, for example win2k25.", {
    entry: "spelling",
  }),
  osinfoId: kin("Address at libosinfo", "For example http://debian.org/debian/12; blank = none."),
};
