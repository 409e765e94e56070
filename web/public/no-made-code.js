// The server forbids making code out of text. zod must know before its first schema, and so before any module runs.
Reflect.set(globalThis, "__zod_globalConfig", { jitless: true });
