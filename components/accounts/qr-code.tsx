/** A code to be scanned: always dark on white, whatever the theme, or cameras do not read it. */
export function QrCode({ path, size }: { path: string; size: number }) {
  return (
    <svg
      role="img"
      aria-label="Code to be scanned by an authenticator app"
      viewBox={`0 0 ${size} ${size}`}
      width={200}
      height={200}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
