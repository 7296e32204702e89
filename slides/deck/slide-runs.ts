import { unreachable } from "../result.ts";
import type { Body, Run, Setting, Slide } from "./deck.ts";

/** Every run of text on a slide, markers, labels and hanging marks among them; notes are not on the slide. */
export function runsOfSlide(slide: Pick<Slide, "headline" | "body" | "marks">): readonly Run[] {
  const { headline, body, marks } = slide;
  const hanging = [marks?.opening, marks?.closing].flatMap((mark) =>
    mark === null || mark === undefined ? [] : [plain(mark.text, mark.start)],
  );
  return [...(headline === null ? [] : runsOfSetting(headline)), ...runsOfBody(body), ...hanging];
}

/** The runs of a setting, line after line. */
export function runsOfSetting(setting: Setting): readonly Run[] {
  return setting.lines.flatMap((line) => line.runs);
}

/** The runs of what stands below the headline. */
export function runsOfBody(body: Body): readonly Run[] {
  return settingsOf(body).flatMap(runsOfSetting).concat(markersOf(body));
}

/** The settings of a body, in reading order. */
export function settingsOf(body: Body): readonly Setting[] {
  switch (body.kind) {
    case "none":
      return [];
    case "text":
      return [body.setting];
    case "items":
      return body.items.map((item) => item.setting);
    case "fields":
      return body.fields.flatMap((field) => [field.label, field.value]);
    case "table":
      return [...(body.header ?? []), ...body.rows.flat()];
    default:
      return unreachable(body);
  }
}

function markersOf(body: Body): readonly Run[] {
  if (body.kind !== "items") return [];
  return body.items.flatMap(({ marker, markerStart }) =>
    marker === null ? [] : [plain(marker, markerStart)],
  );
}

function plain(text: string, start: number | null): Run {
  return { text, start, strong: false, emphasis: false };
}
