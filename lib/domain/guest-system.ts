import { z } from "zod";
import { dateOrUnknown, slug, slugOrNone, text, textOrUnknown } from "./fields";
import { recordHeader } from "./record-header";

export const guestFamilies = [
  "windows",
  "linux",
  "bsd",
  "macos",
  "solaris",
  "dos",
  "netware",
  "haiku",
  "hurd",
] as const;
export type GuestFamily = (typeof guestFamilies)[number];

/** `line`: all releases of one name or number, as a support record may name them. */
export const guestKinds = ["release", "line"] as const;

/** How far its maker had come with it when it was listed; `rolling` has no releases to count. */
export const guestStages = ["released", "prerelease", "snapshot", "rolling"] as const;

/**
 * An operating system that a product may run as a guest. Its slug is spelled as the target of a
 * support record is, so that the one finds the other. Public from its release.
 */
export const guestSystem = recordHeader
  .extend({
    kind: z.enum(guestKinds).default("release"),
    name: text,
    family: z.enum(guestFamilies),
    /** What it is a version of, as targets without a version are spelled. */
    distribution: slug,
    /** Its maker's name; many makers are no vendors of the market. */
    maker: textOrUnknown,
    version: textOrUnknown,
    codename: textOrUnknown,
    stage: z.enum(guestStages).default("released"),
    /** The line it belongs to. */
    line: slugOrNone,
    /** The system its maker built it from: the release before it, or another maker's. */
    derivesFrom: slugOrNone,
    releasedOn: dateOrUnknown,
    supportEndsOn: dateOrUnknown,
    architectures: z.array(text).default([]),
    /** Other spellings, the short names of libosinfo's database among them. */
    aliases: z.array(text).default([]),
    /** Its address in libosinfo's database. */
    osinfoId: textOrUnknown,
  })
  .refine(({ releasedOn, publicOn }) => releasedOn !== null || publicOn !== null, {
    path: ["publicOn"],
    error: "Say from which day it counts, or enter the day of its release.",
  });
export type GuestSystem = z.infer<typeof guestSystem>;
