type Props = { href: string; children: string };

/**
 * A link that the browser follows by itself. The pages that stand in for any other use it: their
 * scripts are part of every page's.
 */
export const PlainLink = ({ href, children }: Props) => (
  <a href={href} className="link">
    {children}
  </a>
);
