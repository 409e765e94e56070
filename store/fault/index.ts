export { Fault, type FaultOrigin } from "./fault.ts";
