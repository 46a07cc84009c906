import type { TargetedClipboardEvent, TargetedDragEvent } from "preact";
import { useState } from "preact/hooks";
import { useDesk, useSurface } from "../context";

/** Dropping and pasting files into a conversation; null where none may be sent. */
export function useAttaching(conversation: string, may: boolean) {
  const { parcels } = useSurface();
  const offer = useDesk((state) => state.files);
  const [over, setOver] = useState(false);
  if (!offer || !may) return null;
  const add = (files: Iterable<File>) => parcels.add(conversation, files, offer);
  return {
    over,
    onDragOver(event: TargetedDragEvent<HTMLElement>) {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave(event: TargetedDragEvent<HTMLElement>) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop(event: TargetedDragEvent<HTMLElement>) {
      setOver(false);
      const files = event.dataTransfer?.files;
      if (!files?.length) return;
      event.preventDefault();
      add(files);
    },
    onPaste(event: TargetedClipboardEvent<HTMLElement>) {
      const files = event.clipboardData?.files;
      if (!files?.length) return;
      event.preventDefault();
      add(files);
    },
  };
}
