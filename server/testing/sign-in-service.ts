import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** A company's sign-in service as the standard describes it, on this machine. */
export interface SignInService {
  readonly discoveryUrl: string;
  /** Who is sitting at the browser there, by user name. */
  person: string;
  /** Whether somebody else signs in the service's name. */
  isForged: boolean;
  close(): void;
}

interface Asked {
  readonly challenge: string;
  readonly nonce: string | null;
  readonly person: string;
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const makeKeys = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
const { publicKey, privateKey } = makeKeys();

function signed(claims: object, key = privateKey): string {
  const body = `${encoded({ alg: "RS256", kid: "one", typ: "JWT" })}.${encoded(claims)}`;
  return `${body}.${sign("sha256", Buffer.from(body), key).toString("base64url")}`;
}

function json(response: ServerResponse, value: object, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

class Service implements SignInService {
  person = "";
  isForged = false;
  issuer = "";
  readonly #asked = new Map<string, Asked>();
  readonly #known = new Map<string, string>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  get discoveryUrl(): string {
    return `${this.issuer}/.well-known/openid-configuration`;
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => void this.#server.listen(0, "127.0.0.1", resolve));
    const bound = this.#server.address();
    this.issuer = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : 0}`;
  }

  close(): void {
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.issuer);
    if (url.pathname === "/.well-known/openid-configuration") json(response, this.#discovery());
    else if (url.pathname === "/keys")
      json(response, {
        keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256" }],
      });
    else if (url.pathname === "/authorize") this.#authorize(url.searchParams, response);
    else if (url.pathname === "/token") this.#token(await text(request), response);
    else if (url.pathname === "/userinfo") this.#tell(request.headers.authorization, response);
    else json(response, { error: "not_found" }, 404);
  }

  #discovery(): object {
    const at = (path: string): string => `${this.issuer}/${path}`;
    return {
      issuer: this.issuer,
      authorization_endpoint: at("authorize"),
      token_endpoint: at("token"),
      userinfo_endpoint: at("userinfo"),
      jwks_uri: at("keys"),
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
    };
  }

  #authorize(asked: URLSearchParams, response: ServerResponse): void {
    const code = randomUUID();
    const challenge = asked.get("code_challenge") ?? "";
    this.#asked.set(code, { challenge, nonce: asked.get("nonce"), person: this.person });
    const back = new URL(asked.get("redirect_uri") ?? "");
    back.searchParams.set("code", code);
    back.searchParams.set("state", asked.get("state") ?? "");
    response.writeHead(302, { location: back.href }).end();
  }

  /** One code, one token, and only for whoever knows the word behind the challenge. */
  #token(body: string, response: ServerResponse): void {
    const given = new URLSearchParams(body);
    const asked = this.#asked.get(given.get("code") ?? "");
    this.#asked.delete(given.get("code") ?? "");
    const proof = createHash("sha256")
      .update(given.get("code_verifier") ?? "")
      .digest("base64url");
    if (asked?.challenge !== proof) return json(response, { error: "invalid_grant" }, 400);
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      aud: "dongxiao",
      sub: `id-of-${asked.person}`,
      iat: now,
      exp: now + 300,
      ...(asked.nonce === null ? {} : { nonce: asked.nonce }),
    };
    const token = randomUUID();
    this.#known.set(`Bearer ${token}`, asked.person);
    json(response, {
      access_token: token,
      token_type: "Bearer",
      expires_in: 300,
      id_token: signed(claims, this.isForged ? makeKeys().privateKey : privateKey),
    });
  }

  #tell(authorization: string | undefined, response: ServerResponse): void {
    const person = this.#known.get(authorization ?? "");
    if (person === undefined) return json(response, { error: "invalid_token" }, 401);
    json(response, { sub: `id-of-${person}`, preferred_username: person, name: person });
  }
}

/** Opens a sign-in service. */
export async function openSignInService(): Promise<SignInService> {
  const service = new Service();
  await service.open();
  return service;
}
