import { indicatorLook, indicatorQuestion, type IndicatorView } from "@dongxiao/contract";
import type { Trx } from "@dongxiao/store/books";

/** A view as it is saved. */
export interface ViewToSave {
  readonly name: string;
  readonly question: unknown;
  readonly look: unknown;
  readonly isShared: boolean;
}

/** The views of a person, and those that others share; the person's own come first. */
export async function viewsOf(trx: Trx, personId: number): Promise<IndicatorView[]> {
  const rows = await trx
    .selectFrom("indicatorView as view")
    .innerJoin("person", "person.id", "view.personId")
    .select(["view.id", "view.name", "view.question", "view.look", "view.shared", "view.savedAt"])
    .select(["view.personId", "person.name as owner"])
    .where((is) => is.or([is("view.personId", "=", personId), is("view.shared", "=", true)]))
    .orderBy("view.name")
    .orderBy("view.id")
    .execute();
  const views = rows.map(({ personId: ownerId, shared, question, look, ...row }) => ({
    ...row,
    question: indicatorQuestion.parse(question),
    look: indicatorLook.parse(look),
    isShared: shared,
    isMine: ownerId === personId,
  }));
  return views.toSorted((a, b) => Number(b.isMine) - Number(a.isMine));
}

/** Keeps a view; one of the same name and person is replaced. */
export async function keepView(
  trx: Trx,
  personId: number,
  { name, question, look, isShared }: ViewToSave,
): Promise<number> {
  const said = { question: JSON.stringify(question), look: JSON.stringify(look), shared: isShared };
  const { id } = await trx
    .insertInto("indicatorView")
    .values({ personId, name, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(["personId", "name"])
        .doUpdateSet((now) => ({ ...said, savedAt: now.fn<string>("now") })),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Forgets a view of the person's own; false when there is none. */
export async function forgetView(trx: Trx, personId: number, id: number): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("indicatorView")
    .where("id", "=", id)
    .where("personId", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
