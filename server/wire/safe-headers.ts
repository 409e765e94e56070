/** Where map tiles come from, as a content security policy names it; nothing where they come from us or from nowhere. */
function tilesOrigin(tiles: string | null): string {
  if (tiles === null) return "";
  const plain = tiles.replaceAll(/[{}]/g, "");
  return URL.canParse(plain) ? ` ${new URL(plain).origin}` : "";
}

function policyFor(tiles: string | null): string {
  const origin = tilesOrigin(tiles);
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${origin}`,
    `connect-src 'self'${origin}`,
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * What every answer says to the browser; styles are inline because the component library writes them so.
 *
 * @param tiles where a house's own map tiles come from: the only other address that a page may ask
 */
export function safeHeaders(tiles: string | null) {
  return {
    "content-security-policy": policyFor(tiles),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), payment=()",
  } as const;
}

/**
 * Whether a request that changes something was made by our own page.
 * A browser always names the page's origin on such requests; other programs name none and carry no cookie by accident.
 */
export function isOwnOrigin(origin: string | null, host: string | null): boolean {
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
