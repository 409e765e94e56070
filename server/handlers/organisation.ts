import { reply } from "@dongxiao/contract";
import { withEyes } from "@dongxiao/store/books";

import type { HandlerOf } from "../call.ts";
import { unitsSeen } from "../queries/organisation.ts";

export const organisation: HandlerOf<"organisation"> = async (_input, call) =>
  reply({
    units: await withEyes(call.house.books, call.eyes, (trx) => unitsSeen(trx, call.today)),
  });
