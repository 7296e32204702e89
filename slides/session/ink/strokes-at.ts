import type { Spot } from "../mark.ts";
import type { Stroke } from "./ink.ts";

/**
 * The strokes that pass within `reach` of a spot; the eraser's. All in fractions of the slide's width: `aspect` is
 * height over width, so that the reach is a circle.
 */
export function strokesAt(
  strokes: readonly Stroke[],
  spot: Spot,
  reach: number,
  aspect: number,
): readonly Stroke[] {
  return strokes.filter((stroke) => passes(stroke.points, spot, reach, aspect));
}

function passes(points: readonly number[], { x, y }: Spot, reach: number, aspect: number): boolean {
  for (let at = 0; at < points.length; at += 2) {
    const [fromX, fromY] = [points[at] ?? 0, points[at + 1] ?? 0];
    const [toX, toY] = [points[at + 2] ?? fromX, points[at + 3] ?? fromY];
    if (distance(x - fromX, (y - fromY) * aspect, toX - fromX, (toY - fromY) * aspect) <= reach) return true;
  }
  return false;
}

/** How far the point (x, y) is from the line that runs from the origin to (dx, dy). */
function distance(x: number, y: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
  return Math.hypot(x - along * dx, y - along * dy);
}
