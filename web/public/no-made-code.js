// The server forbids making code out of text. zod must know before its first schema, and so before any module runs.
// oxlint-disable-next-line no-underscore-dangle
globalThis.__zod_globalConfig = { jitless: true };
