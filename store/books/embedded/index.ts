export { openEmbedded, stopServer, type EmbeddedServer } from "./server.ts";
