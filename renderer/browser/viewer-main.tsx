import { startPage } from "./start-page.tsx";

// An exported copy: the deck that it carries, and nothing to read another memo with.
startPage(null);
