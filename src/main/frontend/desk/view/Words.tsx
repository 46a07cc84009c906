import { parseMarkdown, type Span } from "../../../../../widget/src/panel/markdown";
import { linked } from "../links";
import { useTexts } from "./context";
import { memo } from "./memo";

/** A message's text: the bot's and the agents' with their Markdown, a visitor's exactly as typed, with links. */
export const Words = memo(({ text, plain }: { readonly text: string; readonly plain: boolean }) => {
  if (plain) {
    return (
      <p class="typed">
        <Spans spans={linked(text)} />
      </p>
    );
  }
  return (
    <>
      {parseMarkdown(text).map((block, index) => {
        const key = `${index}`;
        if (block.kind === "paragraph") {
          return (
            <p key={key}>
              {block.lines.map((line, at) => (
                <Line key={`${at}`} spans={line} first={at === 0} />
              ))}
            </p>
          );
        }
        const items = block.lines.map((line, at) => (
          <li key={`${at}`}>
            <Spans spans={line} />
          </li>
        ));
        return block.kind === "bullets" ? <ul key={key}>{items}</ul> : <ol key={key}>{items}</ol>;
      })}
    </>
  );
});

function Line({ spans, first }: { readonly spans: readonly Span[]; readonly first: boolean }) {
  return (
    <>
      {!first && <br />}
      <Spans spans={spans} />
    </>
  );
}

/** Text with its web addresses as links, each opened beside the desk. */
export function Spans({ spans }: { readonly spans: readonly Span[] }) {
  const t = useTexts();
  return (
    <>
      {spans.map((span, index) => {
        const key = `${index}`;
        if (span.kind === "bold") return <strong key={key}>{span.text}</strong>;
        if (span.kind !== "link") return span.text;
        return (
          <a key={key} href={span.href} target="_blank" rel="noopener noreferrer">
            {span.text}
            <span class="unseen"> ({t.opensNew})</span>
          </a>
        );
      })}
    </>
  );
}
