import { handle } from "../ids";
import { called, verifiedName } from "../names";
import { useDesk, useTexts } from "./context";
import { Icon } from "./Icon";

/** What a visitor is called, with a mark when somebody vouches for it. */
export function Visitor({ conversation }: { readonly conversation: string }) {
  const name = useDesk((state) => verifiedName(state, conversation));
  return <Called conversation={conversation} name={name} />;
}

export interface CalledProps {
  readonly conversation: string;
  /** As the visitor's site vouches for it. */
  readonly name: string | null | undefined;
}

export function Called({ conversation, name }: CalledProps) {
  const t = useTexts();
  const words = called(t, conversation, name);
  if (!name) return <>{words}</>;
  return (
    <span class="customer" title={`${t.known.verifiedBy} · ${t.visitor(handle(conversation).name)}`}>
      <span class="customer-name">{words}</span>
      <Icon name="verified" />
      <span class="unseen"> ({t.known.verified})</span>
    </span>
  );
}
