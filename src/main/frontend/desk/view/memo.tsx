import { Component, type ComponentType, type FunctionComponent } from "preact";

/** A component that renders again only when one of its properties is another value. */
export function memo<P extends object>(Inner: FunctionComponent<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const keys = new Set([...Object.keys(next), ...Object.keys(this.props)]) as Set<keyof P>;
      for (const key of keys) {
        if (!Object.is(next[key], (this.props as P)[key])) return true;
      }
      return false;
    }

    override render(props: P) {
      return <Inner {...props} />;
    }
  };
}
