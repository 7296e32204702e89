import type { BrowserWindowConstructorOptions, WebContents } from "electron";
import { CANVASES } from "../../../slides/deck/canvas.ts";
import { success, type Result } from "../../../slides/result.ts";
import type { PictureJob } from "../../contract/press.ts";
import { confined } from "../windows.ts";
import { exactPicture, type PictureSize } from "./exact-picture.ts";

/** Takes the picture (PNG) of the slide with this index, from 0; a failure ends the job. */
export type KeepPicture = (picture: Uint8Array, index: number) => Promise<Result<null>>;

/**
 * The window that pictures are taken in. Drawn off screen: it can be larger than the screen, has the scale that is asked
 * for whatever the display's is, and its content as its whole size; what is drawn in a window that is merely hidden can't
 * be relied on (electron/electron#36376).
 */
export function offscreen({
  shape,
  scale,
}: Pick<PictureJob, "shape" | "scale">): BrowserWindowConstructorOptions {
  const { widthPx, heightPx } = CANVASES[shape];
  return {
    show: false,
    width: widthPx,
    height: heightPx,
    webPreferences: { ...confined, offscreen: { deviceScaleFactor: Number(scale) } },
  };
}

/** Takes a picture of one slide after the other. Throws when the window draws nothing. */
export async function takePictures(
  contents: WebContents,
  { shape, slides, scale }: Pick<PictureJob, "shape" | "slides" | "scale">,
  keep: KeepPicture,
): Promise<Result<null>> {
  const { widthPx, heightPx } = CANVASES[shape];
  const size = { width: widthPx * Number(scale), height: heightPx * Number(scale) };
  let before: Uint8Array | null = null;
  for (let index = 0; index < slides; index += 1) {
    await contents.executeJavaScript(`scrollTo(0, ${index * heightPx})`);
    const picture: Uint8Array = await newPicture(contents, size, before);
    const kept = await keep(picture, index);
    if (!kept.ok) return kept;
    before = picture;
  }
  return success(null);
}

/** How often a picture is taken again that is equal to the one before; two slides can really look the same. */
const MOST_TRIES = 10;

/**
 * A picture of what the page shows now. What is captured is the last frame that was drawn, which can still be the slide
 * before: two frames on it is this one's, and where it is not, the picture is the same as before.
 */
async function newPicture(
  contents: WebContents,
  size: PictureSize,
  before: Uint8Array | null,
): Promise<Uint8Array> {
  for (let tries = 1; ; tries += 1) {
    await contents.executeJavaScript(
      "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))",
    );
    const picture = exactPicture(await contents.capturePage(), size);
    if (tries === MOST_TRIES || before === null || !Buffer.from(picture).equals(before)) return picture;
  }
}
