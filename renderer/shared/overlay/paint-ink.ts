import type { InkColour, Stroke } from "../../../slides/session/ink/ink.ts";

/** The pen's width, as a part of the slide's width: 5 px of 1280. */
export const PEN_WIDTH = 5 / 1280;

/** The same hues as the theme's, strong enough for a projector on paper and on night. */
const COLOURS: Readonly<Record<InkColour, string>> = {
  red: "#d33f3f",
  blue: "#2f7ed8",
  green: "#2e9e5b",
  yellow: "#e0a91b",
};

/** A part of the canvas in its own pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Paints strokes, whole. */
export function paintStrokes(context: CanvasRenderingContext2D, strokes: readonly Stroke[]): void {
  for (const stroke of strokes) paintFrom(context, stroke, 0);
}

/** Paints a stroke from its point `first` (from 0) on; what was painted before stays as it is. */
export function paintFrom(context: CanvasRenderingContext2D, stroke: Stroke, first: number): void {
  const { width, height } = context.canvas;
  const { points } = stroke;
  const begin = Math.max(0, first - 1) * 2;
  context.strokeStyle = COLOURS[stroke.colour];
  context.lineWidth = PEN_WIDTH * width;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.beginPath();
  context.moveTo((points[begin] ?? 0) * width, (points[begin + 1] ?? 0) * height);
  // A point that goes nowhere is a dot: round caps draw it.
  if (points.length === 2) context.lineTo((points[0] ?? 0) * width, (points[1] ?? 0) * height);
  for (let at = begin + 2; at < points.length; at += 2)
    context.lineTo((points[at] ?? 0) * width, (points[at + 1] ?? 0) * height);
  context.stroke();
}

/** Clears an area and paints what crosses it again; strokes elsewhere are not touched, however many there are. */
export function repaint(context: CanvasRenderingContext2D, area: Area, strokes: readonly Stroke[]): void {
  const { left, top, right, bottom } = area;
  context.save();
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.clip();
  context.clearRect(left, top, right - left, bottom - top);
  paintStrokes(
    context,
    strokes.filter((stroke) => crosses(areaOf(context.canvas, stroke), area)),
  );
  context.restore();
}

const areas = new WeakMap<Stroke, { readonly width: number; readonly area: Area }>();

/** What a stroke covers, with its width; kept, since strokes never change. */
export function areaOf(canvas: { readonly width: number; readonly height: number }, stroke: Stroke): Area {
  const known = areas.get(stroke);
  if (known?.width === canvas.width) return known.area;
  const margin = PEN_WIDTH * canvas.width;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < stroke.points.length; at += 2) {
    const [x, y] = [(stroke.points[at] ?? 0) * canvas.width, (stroke.points[at + 1] ?? 0) * canvas.height];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const area = { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
  areas.set(stroke, { width: canvas.width, area });
  return area;
}

/** The smallest area that holds all of them; null for none. */
export function around(all: readonly Area[]): Area | null {
  return all.reduce<Area | null>(
    (whole, { left, top, right, bottom }) =>
      whole === null
        ? { left, top, right, bottom }
        : {
            left: Math.min(whole.left, left),
            top: Math.min(whole.top, top),
            right: Math.max(whole.right, right),
            bottom: Math.max(whole.bottom, bottom),
          },
    null,
  );
}

function crosses(one: Area, other: Area): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
