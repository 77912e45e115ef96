type Cited = { finding: string; standing: string; address: string };

/** A line that cites a figure or record: what it says, as of when and by which method, and where. */
export const citation = ({ finding, standing, address }: Cited): string =>
  `Hyperscope, “${finding}”. ${standing} ${address}`;
