import type { ComponentChildren } from "preact";

export interface ReceiverProps {
  readonly value: string;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}

/** One team or colleague to whom a conversation may go. */
export function Receiver({ value, chosen, onChoose, children }: ReceiverProps) {
  return (
    <label class="receiver">
      <input type="radio" name="receiver" value={value} checked={chosen === value} onChange={() => onChoose(value)} />
      <span>{children}</span>
    </label>
  );
}
