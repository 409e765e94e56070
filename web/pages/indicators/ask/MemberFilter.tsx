import { listMembers } from "@dongxiao/contract";
import { CloseOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { ask } from "../../../lib/ask.ts";
import { useSaid } from "../../../lib/language.ts";
import { PickMany } from "../../../parts/PickMany.tsx";
import { useDimensionTitle } from "../use-dimension-title.ts";

interface Props {
  readonly dimension: string;
  readonly members: readonly string[];
  readonly onChange: (members: readonly string[]) => void;
  readonly onRemove: () => void;
}

/** Only some members of one dimension. */
export function MemberFilter({ dimension, members, onChange, onRemove }: Props) {
  const { t } = useTranslation("indicators");
  const said = useSaid();
  const name = useDimensionTitle()(dimension);
  const { data } = useQuery(ask(listMembers, { dimension }));
  const choices = (data?.members ?? []).map(({ code, titles }) => ({
    value: code,
    label: said(titles) === code ? code : `${said(titles)} (${code})`,
  }));
  return (
    <span className="ask-filter">
      <PickMany label={name} choices={choices} chosen={members} onChange={onChange} />
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t("removeFilter", { name })}
        onClick={onRemove}
      />
    </span>
  );
}
