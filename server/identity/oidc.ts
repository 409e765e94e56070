import { genericOAuth } from "better-auth/plugins/generic-oauth";

/** How to reach the company's own sign-in service. */
export interface OidcOptions {
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Which claim names the person here; `preferred_username` when nothing else is said. */
  readonly usernameClaim: string;
}

/** The e-mail that the library insists on; nobody receives mail there. */
export function addressOf(username: string): string {
  return `${username}@dongxiao.invalid`;
}

/** The company's sign-in service as the library's plugin: it lets in only people who are already here. */
export function oidcPlugin(options: OidcOptions): ReturnType<typeof genericOAuth<"oidc">> {
  return genericOAuth({
    config: [
      {
        providerId: "oidc",
        discoveryUrl: options.discoveryUrl,
        clientId: options.clientId,
        clientSecret: options.clientSecret,
        requireIdTokenVerification: true,
        scopes: ["openid", "profile"],
        pkce: true,
        disableSignUp: true,
        mapProfileToUser: (profile) => {
          const name = profile[options.usernameClaim];
          const email = addressOf(typeof name === "string" ? name.toLowerCase() : "");
          return { email, emailVerified: true };
        },
      },
    ],
  });
}

/** Reads the service's address from the environment; null when none is named. */
export function oidcFrom(env: NodeJS.ProcessEnv): OidcOptions | null {
  const discoveryUrl = env["DONGXIAO_OIDC_DISCOVERY_URL"];
  const clientId = env["DONGXIAO_OIDC_CLIENT_ID"];
  if (discoveryUrl === undefined || clientId === undefined) return null;
  const clientSecret = env["DONGXIAO_OIDC_CLIENT_SECRET"] ?? "";
  const usernameClaim = env["DONGXIAO_OIDC_USERNAME_CLAIM"] ?? "preferred_username";
  return { discoveryUrl, clientId, clientSecret, usernameClaim };
}
