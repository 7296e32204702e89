import { expect, test } from "@playwright/test";
import { foretellsSubject } from "../../../../slides/deck/foretelling.ts";

for (const sentence of [
  "This article deals with the ferries of the lower river.",
  "Next, we will look at the mills.",
  "In this chapter, we explore the tolls of the harbour.",
  "Before we can judge the tolls, we should define what a toll is.",
  "We also need to take a look at the six oldest mills.",
  "Like every bridge, this one has its pros and cons.",
  "Case in point: the mill at Alder Ford.",
  "Other examples include the locks and the weir.",
  "This post provides a view of the quay.",
  "First, we must define what a toll is.",
  "Der folgende Text liefert eine Grundlage für den Streit über die Mühle.",
  "Bevor wir über die Brücke urteilen, sollten wir zuerst klären, was sie kostet.",
  "Cet article traite des moulins de la rivière.",
  "Este artículo aborda los molinos del río.",
  "Antes de podermos julgar a ponte, deveríamos definir o seu preço.",
  "Questo articolo descrive i mulini del fiume.",
  "Эта статья посвящена мельницам.",
  "本文將探討河上的渡船。",
  "本稿では川の水車について論じる。",
  "이 글은 강의 나룻배에 대해 다룹니다.",
]) {
  test(`“${sentence}” says what the paper will speak of`, () => {
    expect(foretellsSubject(sentence)).toBe(true);
  });
}

for (const sentence of [
  "Article 5 of the charter deals with the tolls.",
  "Next, the council will repair the quay.",
  "This article explains that the ferry stays.",
  "Before the flood, we should move the grain.",
  "The bridge has two arches.",
  "The following mills are closed.",
  "This section gives the harbour master power to close the port.",
  "This section provides for a fine of $500.",
  "This chapter provides a right of appeal to the council.",
  "This section will take effect after the flood.",
  "First, we must establish a reserve of grain.",
  "First, we must address the leak in the dam.",
  "Wir müssen die Brücke sperren, bevor sie einstürzt.",
]) {
  test(`“${sentence}” says something of the subject`, () => {
    expect(foretellsSubject(sentence)).toBe(false);
  });
}
