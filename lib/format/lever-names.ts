import type { Lever } from "@/lib/domain/lever";

/** The three questions behind the levers, in the order in which stacks are drawn. */
export const leverGroups: readonly { name: string; levers: readonly Lever[] }[] = [
  { name: "Able", levers: ["leverage", "capability", "resources"] },
  { name: "Near", levers: ["scale", "commonality"] },
  { name: "Moving", levers: ["momentum", "price"] },
];

/** What each lever asks of a challenger, in one sentence. */
export const leverQuestions: Readonly<Record<Lever, string>> = {
  leverage: "Can it press through ties and contracts over other products?",
  capability: "Do its products do what the incumbent's do?",
  resources: "Does it have comparable partners, platforms and means?",
  scale: "Is it large beside the incumbent?",
  commonality: "Is it present where the incumbent is?",
  momentum: "Is it moving: releases, deals, promises in the last year?",
  price: "Does it undercut the incumbent?",
};
