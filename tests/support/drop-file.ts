import type { Page } from "@playwright/test";

/** A file of the disk by its path, or one that only the test has. */
export type DroppedFile =
  string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Drops a file on a page, as from the system's file manager: the page gets the very file that a picker would give. */
export async function dropFile(page: Page, file: DroppedFile): Promise<void> {
  const input = await page.evaluateHandle(() => {
    const picker = document.createElement("input");
    picker.type = "file";
    return picker;
  });
  await input.setInputFiles(file);
  await input.evaluate((picker) => {
    const data = new DataTransfer();
    for (const each of picker.files ?? []) data.items.add(each);
    for (const kind of ["dragover", "drop"])
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
  });
  await input.dispose();
}
