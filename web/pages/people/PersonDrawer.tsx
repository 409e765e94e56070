import { addAssignment } from "@dongxiao/contract";
import { Drawer } from "antd";
import { useTranslation } from "react-i18next";

import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Access } from "./Access.tsx";
import { AssignmentForm } from "./AssignmentForm.tsx";
import { Assignments } from "./Assignments.tsx";
import type { Person } from "./person.ts";

interface Props {
  readonly person: Person | undefined;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

function Content({
  person,
  people,
}: {
  readonly person: Person;
  readonly people: readonly Person[];
}) {
  const { t } = useTranslation("people");
  const changes = mayAsk(useMe(), addAssignment);
  return (
    <div className="stack">
      <section className="stack-tight">
        <h3>{t("assignments")}</h3>
        <Assignments assignments={person.assignments} changes={changes} />
      </section>
      {changes ? (
        <section className="stack-tight">
          <h3>{t("addAssignment")}</h3>
          <AssignmentForm key={person.assignments.length} person={person} people={people} />
        </section>
      ) : null}
      {changes ? <Access person={person} /> : null}
    </div>
  );
}

/** One person: roles past and present, a new role, and the way in or out. */
export function PersonDrawer({ person, people, onClose }: Props) {
  return (
    <Drawer
      open={person !== undefined}
      onClose={onClose}
      size={520}
      title={person === undefined ? "" : `${person.name} · ${person.username}`}
      destroyOnHidden
    >
      {person === undefined ? null : <Content person={person} people={people} />}
    </Drawer>
  );
}
