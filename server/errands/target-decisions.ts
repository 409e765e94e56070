import { reply, targetDecisionForm, targetRegisterForm } from "@dongxiao/contract";
import { systemEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { formed } from "../analysis/question.ts";
import { applyTargetFlags, previewTargetFlags } from "../targets/apply-flags.ts";
import { createTargetRegister, decideTargetRegister } from "../targets/registers.ts";
import { registersShown } from "../targets/registers-shown.ts";
import { defineErrand } from "./errand.ts";
import { decidingAs, registerNamed, targetWordsGiven } from "./target-desk.ts";

const { day, register, who, why } = targetWordsGiven;

/** Lists the registers as of a day. */
export const targetRegistersList = defineErrand({
  input: z.object({ asOf: day }),
  run: async ({ books, clock }, { asOf = clock.today() }) =>
    reply({ asOf, registers: await registersShown({ books, eyes: systemEyes }, asOf) }),
});

/** Makes a register. */
export const targetCreate = defineErrand({
  input: z.object({ who, form: z.unknown() }),
  run: async (workshop, input) => {
    const form = formed(targetRegisterForm, input.form);
    if (!form.ok) return form;
    const deciding = await decidingAs(workshop, input.who);
    return deciding.ok ? createTargetRegister(deciding.value, form.value) : deciding;
  },
});

/** Decides something of a register from a day on. */
export const targetDecide = defineErrand({
  input: z.object({ who, register, form: z.unknown() }),
  run: async (workshop, input) => {
    const form = formed(targetDecisionForm, input.form);
    if (!form.ok) return form;
    const id = await registerNamed(workshop, input.register);
    if (!id.ok) return id;
    const deciding = await decidingAs(workshop, input.who);
    return deciding.ok ? decideTargetRegister(deciding.value, id.value, form.value) : deciding;
  },
});

/** Writes into the dated files who is a target; only says how many would change when it is a dry run. */
export const targetApply = defineErrand({
  input: z.object({ who, fromDay: day, reason: why.default("—"), dryRun: z.boolean() }),
  run: async (workshop, { fromDay, reason, dryRun, ...input }) => {
    const deciding = await decidingAs(workshop, input.who);
    if (!deciding.ok) return deciding;
    if (dryRun) return reply(await previewTargetFlags(deciding.value, fromDay));
    return applyTargetFlags(deciding.value, { fromDay, reason });
  },
});
