import { expect, it } from "vitest";

import { safeHeaders } from "./safe-headers.ts";

const policyOf = (tiles: string | null): string => safeHeaders(tiles)["content-security-policy"];

it("lets pages ask nobody but us when the house has no map tiles of its own", () => {
  expect(policyOf(null)).toContain("connect-src 'self';");
  expect(policyOf("/tiles/{z}/{x}/{y}.png")).toBe(policyOf(null));
});

it("lets pages ask the server of the house's map tiles, and no other", () => {
  const policy = policyOf("https://tiles.example.com:8443/base/{z}/{x}/{y}.png");
  expect(policy).toContain("connect-src 'self' https://tiles.example.com:8443;");
  expect(policy).toContain("img-src 'self' data: blob: https://tiles.example.com:8443;");
  expect(policy).toContain("default-src 'self';");
});
