import type { Asking } from "@dongxiao/store/books";
import { betterAuth } from "better-auth";
import { username } from "better-auth/plugins/username";

import { datesForLibrary } from "./dates.ts";
import { type OidcOptions, oidcPlugin } from "./oidc.ts";
import { consumeTry } from "./tries.ts";

/** What the sign-in library must know. */
export interface LibraryOptions {
  readonly database: Asking;
  readonly secret: string;
  /** The address under which browsers reach the house. */
  readonly publicUrl: string;
  readonly oidc: OidcOptions | null;
}

/** The fewest characters of a password. */
export const passwordLengthMin = 10;
const sessionSeconds = 7 * 24 * 3600;
/** Tries to sign in that one address may make in a minute, right and wrong ones together. */
const triesPerMinute = 30;

/** The name of the header in which a request inside the house carries the address that it came from. */
export const addressHeader = "x-dongxiao-address";

/** What does not depend on where the house stands. */
const fixedSettings = {
  appName: "Dongxiao",
  basePath: "/api/auth",
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: passwordLengthMin,
    maxPasswordLength: 256,
  },
  account: { accountLinking: { enabled: true, trustedProviders: ["oidc"] } },
  session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
  rateLimit: {
    enabled: true,
    customRules: { "/sign-in/username": { window: 60, max: triesPerMinute } },
  },
  telemetry: { enabled: false },
  logger: { disabled: true },
};

function settingsOf({ database, secret, publicUrl, oidc }: LibraryOptions) {
  return {
    ...fixedSettings,
    // The library's own window begins anew with every try, so that whoever is never still for a minute is locked out.
    rateLimit: {
      ...fixedSettings.rateLimit,
      customStorage: {
        consume: (key: string, rule: { window: number; max: number }) =>
          consumeTry(database, key, rule, Date.now()),
      },
    },
    baseURL: publicUrl,
    secret,
    database: { db: database.withPlugin(datesForLibrary), type: "postgres" as const },
    advanced: {
      cookiePrefix: "dongxiao",
      useSecureCookies: publicUrl.startsWith("https:"),
      ipAddress: { ipAddressHeaders: [addressHeader] },
      defaultCookieAttributes: {
        httpOnly: true,
        sameSite: oidc === null ? ("strict" as const) : ("lax" as const),
      },
    },
    plugins: [
      username({
        maxUsernameLength: 64,
        usernameValidator: (name) => /^[a-z0-9._-]+$/i.test(name),
      }),
      ...(oidc === null ? [] : [oidcPlugin(oidc)]),
    ],
  };
}

/** Better Auth over the books: sessions, passwords and tries are rows of the same database. */
export function openLibrary(options: LibraryOptions) {
  return betterAuth(settingsOf(options));
}

/** The opened library. */
export type Library = ReturnType<typeof openLibrary>;
