import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PartFactory } from "../src/panel/context";

const load = vi.fn();
vi.mock("../src/panel/kit", () => ({ load }));
const { AGAIN_MILLIS, arrivals } = await import("../src/panel/arrivals");

const part: PartFactory = () => ({ update() {} });
const added: PartFactory[] = [];
const changed = vi.fn();
const settings = { server: "https://host.example/" };

function fetching() {
  const host = { settings, changed } as unknown as Parameters<typeof arrivals>[0]["host"];
  return arrivals({ host, language: "ja" }, (make) => added.push(make));
}

beforeEach(() => {
  vi.useFakeTimers();
  load.mockReset();
  changed.mockReset();
  added.length = 0;
});

afterEach(() => vi.useRealTimers());

test("fetches a file once, in the language of the window, and adds its part", async () => {
  load.mockResolvedValue(part);
  const fetch = fetching();
  fetch("later");
  fetch("later");
  fetch("files");
  await vi.runAllTimersAsync();
  expect(load.mock.calls).toEqual([
    [settings.server, "ja-later"],
    [settings.server, "files"],
  ]);
  expect(added).toEqual([part, part]);
});

test("asks again for a file that did not come, after a rest, and draws so that whatever needs it may", async () => {
  load.mockRejectedValueOnce(undefined);
  const fetch = fetching();
  fetch("later");
  await vi.advanceTimersByTimeAsync(AGAIN_MILLIS - 1);
  fetch("later");
  expect(load).toHaveBeenCalledOnce();
  expect(changed).not.toHaveBeenCalled();

  load.mockResolvedValue(part);
  await vi.advanceTimersByTimeAsync(1);
  expect(changed).toHaveBeenCalledOnce();
  fetch("later");
  await vi.runAllTimersAsync();
  expect(added).toEqual([part]);
});
