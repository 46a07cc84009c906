import { useState } from "preact/hooks";
import { readableSize } from "../../../../../../widget/src/files/size";
import type { SentFile as File } from "../../../../../../widget/src/frames";
import { fileUrl, isGone } from "../../files/doors";
import { useTexts } from "../context";
import { Icon } from "../Icon";
import { useModal } from "../modal";

export interface SentFileProps {
  readonly conversation: string;
  readonly file: File;
}

/** A file in the transcript: a picture is shown small and opens large, anything else is saved. */
export function SentFile({ conversation, file }: SentFileProps) {
  const t = useTexts();
  const [large, setLarge] = useState(false);
  const [broken, setBroken] = useState(false);
  const [expired, setExpired] = useState(false);
  const url = fileUrl(conversation, file.id);
  const look = () => isGone(url).then(setExpired);
  if (expired) {
    return (
      <span class="file">
        <Icon name="article" />
        <span class="parcel-words">
          <span class="parcel-name">{file.name}</span>
          <span class="parcel-note">{t.files.expired}</span>
        </span>
      </span>
    );
  }
  if (!file.type.startsWith("image/") || broken) {
    return (
      <a class="file" href={url} download={file.name} onClick={look}>
        <Icon name="article" />
        <span class="parcel-words">
          <span class="parcel-name">{file.name}</span>
          <span class="parcel-note">{readableSize(file.size)}</span>
        </span>
        <span class="unseen"> {t.files.saveIt}</span>
      </a>
    );
  }
  return (
    <>
      <button type="button" class="picture" aria-label={t.files.open(file.name)} onClick={() => setLarge(true)}>
        <img src={url} alt={file.name} onError={() => look().then(() => setBroken(true))} />
      </button>
      {large && <Large url={url} name={file.name} onClose={() => setLarge(false)} />}
    </>
  );
}

function Large(props: { readonly url: string; readonly name: string; readonly onClose: () => void }) {
  const { url, name, onClose } = props;
  const t = useTexts();
  const dialog = useModal();
  return (
    <dialog class="large" ref={dialog} aria-label={name} onClose={onClose}>
      <img src={url} alt={name} />
      <div class="large-ways">
        <span class="parcel-name">{name}</span>
        <a class="primary" href={url} download={name}>
          {t.files.saveIt}
        </a>
        <button type="button" class="primary" onClick={onClose}>
          {t.close}
        </button>
      </div>
    </dialog>
  );
}
