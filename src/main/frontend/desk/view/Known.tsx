import type { ComponentChildren } from "preact";
import type { Watching } from "../frames";
import { useTexts } from "./context";
import { Icon } from "./Icon";

/** What is known of the visitor: first what the site vouches for, then what only their page says. */
export function Known({ identity, visitor = {} }: Pick<Watching, "identity" | "visitor">) {
  const { known } = useTexts();
  const label = (name: string) => known.names[name] ?? name;
  const unverified = Object.entries(visitor);
  return (
    <>
      {identity && (
        <div class="known">
          <p class="known-marks">
            <span class="known-mark verified" title={known.verifiedBy}>
              <Icon name="check" />
              {known.verified}
            </span>
            {identity.vip && (
              <span class="known-mark vip" title={known.vipMeans}>
                {known.vip}
              </span>
            )}
          </p>
          <dl>
            <Fact name={known.subject}>{identity.subject}</Fact>
            {Object.entries(identity.attributes).map(([name, value]) => (
              <Fact key={name} name={label(name)}>
                {value}
              </Fact>
            ))}
          </dl>
        </div>
      )}
      {unverified.length > 0 && (
        <div class="unverified">
          <p title={known.uncheckedMeans}>{known.unchecked}</p>
          <dl>
            {unverified.map(([name, value]) => (
              <Fact key={name} name={label(name)}>
                {value}
              </Fact>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}

export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
