import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, it } from "vitest";

import { house } from "../house.ts";
import { missingPackages, type LockFile } from "./missing-packages.ts";

it("names a package that nobody brought", () => {
  const packages = {
    "": { dependencies: { sign: "1" } },
    "node_modules/sign": {
      dependencies: { call: "1", near: "1" },
      peerDependencies: { peer: "1" },
    },
    "node_modules/sign/node_modules/near": {},
  };
  expect(missingPackages({ packages })).toEqual([
    "node_modules/sign needs call",
    "node_modules/sign needs peer",
  ]);
});

it("looks in every folder above, as Node does, and lets optional peers be", () => {
  const packages = {
    "node_modules/call": {},
    "server/node_modules/sign": {
      dependencies: { call: "1", beside: "1" },
      peerDependencies: { react: "*" },
      peerDependenciesMeta: { react: { optional: true } },
    },
    "server/node_modules/beside": {},
  };
  expect(missingPackages({ packages })).toEqual([]);
});

it("finds nothing missing from our own lock file", () => {
  const lock: LockFile = JSON.parse(readFileSync(path.join(house, "package-lock.json"), "utf8"));
  expect(missingPackages(lock)).toEqual([]);
});
