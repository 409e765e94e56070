import { addPhoto, readPhoto } from "@dongxiao/contract";
import { photoKinds } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { hrefOf } from "../../lib/wire.ts";
import { Panel } from "../../parts/Panel.tsx";
import type { CareData } from "./care-data.ts";
import { EntryList } from "./EntryList.tsx";
import { PhotoForm } from "./PhotoForm.tsx";
import { Striking } from "./Striking.tsx";
import { useWord } from "./use-word.ts";

type Photo = CareData["photos"][number];

function PhotoItem({ photo }: { readonly photo: Photo }) {
  const word = useWord();
  const { day } = useFigures();
  const { id, kind, caption, takenDay, struckWhy } = photo;
  const href = hrefOf(readPhoto, { id });
  const said = [word(photoKinds, kind), caption].filter((text) => text !== "").join(" · ");
  return (
    <figure className="care-photo">
      {struckWhy === null ? (
        <a href={href} target="_blank" rel="noreferrer">
          <img src={href} alt={said} loading="lazy" />
        </a>
      ) : null}
      <figcaption>
        {said} <span className="quiet figure">{day(takenDay)}</span>
      </figcaption>
      <Striking kind="photo" entry={photo} />
    </figure>
  );
}

interface Props extends Pick<CareData, "photos" | "photosMost"> {
  readonly retailerId: number;
}

/** Photos of the shop. */
export function PhotosPanel({ retailerId, photos, photosMost }: Props) {
  const { t } = useTranslation("care");
  const writes = mayAsk(useMe(), addPhoto);
  return (
    <Panel
      title={t("photos")}
      note={t("photoHelp", { most: photosMost })}
      actions={writes ? <PhotoForm retailerId={retailerId} /> : undefined}
    >
      <div className="care-photos">
        <EntryList
          label={t("photos")}
          entries={photos}
          nothing={t("noPhotos")}
          renderItem={(photo) => <PhotoItem photo={photo} />}
        />
      </div>
    </Panel>
  );
}
