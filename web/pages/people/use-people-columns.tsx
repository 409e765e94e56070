import { roles } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import { useMe } from "../../lib/session.tsx";
import { wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Mark } from "../../parts/Mark.tsx";
import { type Person, standing } from "./person.ts";

function Roles({ person }: { readonly person: Person }) {
  const { t } = useTranslation("people");
  const { today } = useMe();
  const said = useSaid();
  const present = person.assignments.filter((one) => standing(one, today) === "present");
  if (present.length === 0) return <span className="quiet">{t("noAssignments")}</span>;
  return (
    <ul>
      {present.map(({ id, role, unit, standsInFor }) => (
        <li key={id}>
          {said(roles[role])} <span className="quiet">{unit}</span>
          {standsInFor === null ? null : (
            <span className="quiet"> · {t("standIn", { name: standsInFor })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function AccessMarks({ person }: { readonly person: Person }) {
  const { t } = useTranslation("people");
  return (
    <span className="row">
      {person.active ? (
        <Mark tone="good">{t("isActive")}</Mark>
      ) : (
        <Mark tone="calm">{t("inactive")}</Mark>
      )}
      {person.mustChangePassword ? <Mark tone="warn">{t("mustChange")}</Mark> : null}
    </span>
  );
}

/** The columns of the list of people. */
export function usePeopleColumns(open: (id: number) => void): readonly Column<Person>[] {
  const { t } = useTranslation("people");
  const link = ({ id, name }: Person) => (
    <Button type="link" className="in-text" onClick={() => open(id)}>
      {name}
    </Button>
  );
  return [
    wordColumn("name", t("name"), ({ name }) => name, { width: "20%", cell: link }),
    wordColumn("username", t("username"), ({ username }) => username, { width: "18%" }),
    { id: "roles", title: t("roles"), prose: true, cell: (person) => <Roles person={person} /> },
    {
      id: "state",
      title: t("state"),
      width: "18%",
      cell: (person) => <AccessMarks person={person} />,
      sortBy: ({ active }) => (active ? 0 : 1),
    },
  ];
}
