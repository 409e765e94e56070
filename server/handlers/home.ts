import { reply } from "@dongxiao/contract";

import type { HandlerOf } from "../call.ts";
import { homeOf } from "../queries/home.ts";

export const home: HandlerOf<"home"> = async (_input, call) => reply(await homeOf(call));
