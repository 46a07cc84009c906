import { useEffect, useRef } from "preact/hooks";
import { useDesk, useSurface, useTexts } from "../context";
import { Icon } from "../Icon";

/** The button that asks which files to send; nothing where none are exchanged. */
export function Attach({ conversation }: { readonly conversation: string }) {
  const t = useTexts();
  const { parcels, picker } = useSurface();
  const offer = useDesk((state) => state.files);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const ask = () => input.current?.click();
    picker.current = ask;
    return () => {
      if (picker.current === ask) picker.current = null;
    };
  });
  if (!offer) return null;
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={offer.types.join()}
        onChange={({ currentTarget }) => {
          parcels.add(conversation, currentTarget.files ?? [], offer);
          currentTarget.value = "";
        }}
      />
      <button
        type="button"
        class="quiet"
        aria-label={t.files.attach}
        title={t.files.attach}
        onClick={() => input.current?.click()}
      >
        <Icon name="clip" />
      </button>
    </>
  );
}
