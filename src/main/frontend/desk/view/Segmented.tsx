import { useId } from "preact/hooks";

export interface SegmentedProps<T extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly class?: string;
}

/** One choice out of a few, all of them in sight: radio buttons that look like a switch. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset class={`segmented ${props.class ?? ""}`}>
      <legend class={props.hideLegend ? "unseen" : ""}>{props.legend}</legend>
      <div class="segments">
        {props.options.map(({ value, label }) => (
          <label key={value} class={`segment segment-${value}`}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
