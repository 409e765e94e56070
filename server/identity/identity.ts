import { problem, reply, type Problem, type Reply } from "@dongxiao/contract";

import {
  addressHeader,
  type Library,
  type LibraryOptions,
  openLibrary,
  passwordLengthMin,
} from "./library.ts";
import { addressOf } from "./oidc.ts";

/** Cookies that the browser must keep or forget. */
export type Cookies = readonly string[];

/** Who is who: the only part of the house that sees passwords. */
export interface Identity {
  signIn(
    username: string,
    password: string,
    address: string,
  ): Promise<
    Reply<{ cookies: Cookies; userId: string }> | Problem<"sign-in-wrong" | "too-many-tries">
  >;
  signOut(headers: Headers): Promise<Cookies>;
  /** The user of a request's session; null when there is none. */
  userOf(headers: Headers): Promise<string | null>;
  changePassword(
    headers: Headers,
    current: string,
    next: string,
  ): Promise<Reply<Cookies> | Problem<"sign-in-wrong" | "password-weak">>;
  /** Adds a user; null when the name is taken. */
  addUser(username: string, name: string, password: string): Promise<string | null>;
  /** Gives a new password and ends every session. */
  setPassword(userId: string, password: string): Promise<void>;
  endSessions(userId: string): Promise<void>;
  /** Answers the requests of the company's own sign-in service; null for everything else. */
  answerLibrary(url: string, method: string, headers: Headers): Promise<Response | null>;
}

const cookiesOf = (response: Response): Cookies => response.headers.getSetCookie();

async function signIn(
  library: Library,
  publicUrl: string,
  words: { username: string; password: string },
  address: string,
): ReturnType<Identity["signIn"]> {
  const response = await library.handler(
    new Request(`${publicUrl}/api/auth/sign-in/username`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: publicUrl, [addressHeader]: address },
      body: JSON.stringify(words),
    }),
  );
  if (response.status === 429) return problem("too-many-tries");
  if (!response.ok) return problem("sign-in-wrong");
  const { user } = (await response.json()) as { user: { id: string } };
  return reply({ cookies: cookiesOf(response), userId: user.id });
}

async function changePassword(
  library: Library,
  headers: Headers,
  currentPassword: string,
  newPassword: string,
): ReturnType<Identity["changePassword"]> {
  if (newPassword.length < passwordLengthMin || newPassword === currentPassword)
    return problem("password-weak");
  const body = { currentPassword, newPassword, revokeOtherSessions: true };
  const response = await library.api.changePassword({ headers, body, asResponse: true });
  return response.ok ? reply(cookiesOf(response)) : problem("sign-in-wrong");
}

async function addUser(
  library: Library,
  username: string,
  name: string,
  password: string,
): Promise<string | null> {
  const { internalAdapter, password: passwords } = await library.$context;
  const email = addressOf(username);
  if ((await internalAdapter.findUserByEmail(email)) !== null) return null;
  const wanted = { name, email, username, emailVerified: true };
  const user = await internalAdapter.createUser(wanted, { method: "admin" });
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: "credential",
    accountId: user.id,
    password: await passwords.hash(password),
  });
  return user.id;
}

async function answerOidc(
  library: Library,
  publicUrl: string,
  url: string,
  request: { method: string; headers: Headers },
): Promise<Response | null> {
  const { pathname } = new URL(url, publicUrl);
  if (request.method !== "GET") return null;
  if (pathname === "/api/auth/oidc") {
    const body = { provider: "oidc", callbackURL: "/", errorCallbackURL: "/" };
    const answer = await library.api.signInSocial({
      body,
      headers: request.headers,
      asResponse: true,
    });
    const { url: next } = (await answer.json()) as { url?: string };
    if (next === undefined) return null;
    const headers = new Headers({ location: next });
    for (const cookie of cookiesOf(answer)) headers.append("set-cookie", cookie);
    return new Response(null, { status: 302, headers });
  }
  const isCallback = /^\/api\/auth\/(oauth2\/)?callback\/oidc$/.test(pathname);
  return isCallback ? library.handler(new Request(new URL(url, publicUrl), request)) : null;
}

/** Opens the sign-in part of the house over the books. */
export function openIdentity(options: LibraryOptions): Identity {
  const library = openLibrary(options);
  const { publicUrl, oidc } = options;
  return {
    signIn: (username, password, address) =>
      signIn(library, publicUrl, { username, password }, address),
    signOut: async (headers) => cookiesOf(await library.api.signOut({ headers, asResponse: true })),
    userOf: async (headers) => (await library.api.getSession({ headers }))?.user.id ?? null,
    changePassword: (headers, current, next) => changePassword(library, headers, current, next),
    addUser: (username, name, password) => addUser(library, username, name, password),
    setPassword: async (userId, password) => {
      const { internalAdapter, password: passwords } = await library.$context;
      await internalAdapter.updatePassword(userId, await passwords.hash(password));
      await internalAdapter.deleteUserSessions(userId);
    },
    endSessions: async (userId) =>
      (await library.$context).internalAdapter.deleteUserSessions(userId),
    answerLibrary: async (url, method, headers) =>
      oidc === null ? null : answerOidc(library, publicUrl, url, { method, headers }),
  };
}
