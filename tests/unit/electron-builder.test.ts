import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { getConfig, validateConfiguration } from "app-builder-lib/out/util/config/config.js";
import { DebugLogger } from "builder-util";

const root = join(import.meta.dirname, "../..");
const config = (): ReturnType<typeof getConfig> => getConfig(root, "electron-builder.yml", null);

test("electron-builder accepts the configuration", async () => {
  await expect(validateConfiguration(await config(), new DebugLogger(false))).resolves.toBeUndefined();
});

test("the packaged app can't be turned into Node, debugged, or made to load other code", async () => {
  const { electronFuses, asar } = await config();
  expect([asar, electronFuses]).toEqual([
    true,
    {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
  ]);
});

test("nothing is published, so nothing looks for updates", async () => {
  expect((await config()).publish).toBeNull();
});
