import { expect, test } from "@playwright/test";
import { windowKinds } from "../../../../electron/contract/bridge.ts";
import {
  broadcastNames,
  hears,
  isBroadcastName,
  isRequestName,
  mayAsk,
  requestNames,
} from "../../../../electron/contract/capabilities.ts";

test("the audience may ask for its show and language, send a key, point and draw, and nothing else", () => {
  expect(requestNames.filter((name) => mayAsk("audience", name))).toEqual([
    "show:get",
    "session:key",
    "mark:set",
    "ink:act",
    "ink:get",
    "language:get",
  ]);
});

test("the desk opens files and starts briefings, and only offers a running one its newer version", () => {
  expect(requestNames.filter((name) => mayAsk("desk", name))).toEqual([
    "memo:choose",
    "brand:choose",
    "memo:sample",
    "memo:initial",
    "memo:read",
    "shelf:list",
    "shelf:keep",
    "shelf:open",
    "shelf:forget",
    "file:save",
    "printers:list",
    "press:pdf",
    "press:print",
    "pictures:save",
    "pictures:stop",
    "briefing:present",
    "briefing:offer",
    "language:get",
    "language:choose",
    "link:open",
  ]);
});

test("the press window may ask for nothing", () => {
  expect(requestNames.filter((name) => mayAsk("press", name))).toEqual([]);
});

test("every broadcast is heard by some window", () => {
  expect(broadcastNames.filter((name) => !windowKinds.some((kind) => hears(kind, name)))).toEqual([]);
});

test("only names of the contract pass for one, inherited properties among others do not", () => {
  expect([isRequestName("memo:read"), isRequestName("toString"), isRequestName("file:hand-in")]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isBroadcastName("show:changed"), isBroadcastName("__proto__")]).toEqual([true, false]);
});
