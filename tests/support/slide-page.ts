export { openSlidePage, showSlides } from "../../build/steps/slide-page.ts";
