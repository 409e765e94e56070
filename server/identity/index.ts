export { openIdentity, type Identity } from "./identity.ts";
export { oidcFrom } from "./oidc.ts";
