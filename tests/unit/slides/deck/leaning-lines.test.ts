import { expect, test } from "@playwright/test";
import { leansBackward, pointsBack } from "../../../../slides/deck/leaning-lines.ts";

for (const text of [
  "The other reason is the price of grain.",
  "Under the second possibility the mill stays open.",
  "Against this background the mill stays open.",
  "One example is the mill of the old town.",
  "A good example is the mill of the old town.",
  "The council urged a different choice.",
  "You thus had a double toll.",
  "Gray did. In June he sold the mill.",
  "So did the baker.",
  "Вообразите, как бы он мог выглядеть.",
  "Der zweite Grund ist der Preis.",
  "Ein Grund dafür ist der Preis.",
  "Le second exemple est celui du moulin.",
  "La otra razón es el precio.",
  "Un altro esempio è il mulino.",
  "O outro motivo é o preço.",
  "Een ander voorbeeld is de molen van de stad.",
  "Ярким примером этого стала мельница.",
  "Ще один приклад — млин.",
  "Inny przykład to młyn.",
  "Ένα άλλο παράδειγμα είναι ο μύλος.",
  "סיבה נוספת היא המחיר.",
  "دلیل دیگر قیمت گندم است.",
  "أبرز مثال هو المطحنة.",
  "もう一つの理由は価格だ。",
  "另一個原因是價格。",
  "다른 이유는 가격이다.",
  "Publication by the millers does not.",
  "Since then the mill has stood still.",
  "In those days the millers were rich.",
  "Il détient la moitié du moulin.",
  "Depuis lors, le moulin est fermé.",
  "Beaucoup d'entre eux ont quitté la vallée.",
  "Viele von ihnen haben das Tal verlassen.",
  "Muchos de ellos dejaron el valle.",
  "Molti di loro hanno lasciato la valle.",
  "Muitos deles deixaram o vale.",
  "Многие из них покинули долину.",
  "Без их хлеба город не доживёт до весны.",
  "С тех пор мельница стоит.",
  "At the fair of the old town he bought a mill.",
  "I have long thought it no flattery to call him a miller.",
  "Apart from that, the mill stands still.",
  "The main objection he had to the mill was its noise.",
  "The implication is that she owned the mill.",
  "The miller demurred, noting that this is nothing new.",
  "Der Müller meint, dass dies nicht neu ist.",
  "Le meunier dit que cela n'est pas nouveau.",
  "El molinero dice que esto no es nuevo.",
  "Мельник сказал, что это не ново.",
  "A decision by him could be appealed.",
  "The miller never proposed that we do so.",
  "Grain of the east, salt of the sea and paper of the town mills were examples.",
  "Das Korn des Ostens und das Salz aus dem Meer sind Beispiele dafür.",
]) {
  test(`“${text}” goes on with what stood before it`, () => expect(leansBackward(text)).toBe(true));
}

for (const text of [
  "The miller gave his word, for what it is worth, that the mill will be built.",
  "То, что мельница сгорела, было всем известно.",
  "Zwei Beispiele stehen im Anhang.",
  "個別の理由は付録にある。",
  "The council sold the mill to the baker, the barn to the smith, its debts to nobody.",
  "It should be made clear to the millers that the price is fixed.",
  "議會在去年春天終於決定把磨坊賣給麵包師，它的債務沒有人要。",
  "El grano cuesta poco en esta semana.",
  "Das Korn wird dieses Jahr billig.",
  "The council said that a town of ten bakers needs one mill.",
  "The tale was told by the miller.",
  "Towns must pay for a mill, through their councils and other means, to make bread cheaper.",
  "A letter to the miller could be lost.",
  "The miller said that his mill burned down and that this is a pity.",
  "The miller whom nobody liked said he would sell.",
  "The old baker of the town said that he would sell.",
  "Il faut vendre le moulin.",
  "Le conseil n'a pas seulement acheté le moulin, il paie aussi les boulangers.",
  "In the talk we had with the miller he named the price.",
  "In the winter when the river froze they came by sledge.",
  "The council asked the miller what he would pay.",
  "The bakers must attend each meeting to make a quorum for that meeting.",
  "We are far away from that now.",
  "The mill grinds in such a way that no grain is lost.",
]) {
  test(`“${text}” leans on nothing`, () => {
    expect([leansBackward(text), pointsBack(text)]).toEqual([false, false]);
  });
}

for (const text of [
  "Three days later the miller was called to the council.",
  "Zwei Wochen später brannte die Mühle.",
  "Deux ans plus tard le moulin a brûlé.",
  "Когда три дня спустя мельника вызывают в совет, он молчит.",
  "Dos años después ardió el molino.",
  "Statt dass der Rat die Mühle verkauft hätte.",
]) {
  test(`“${text}” goes on in time or thought with what stood before it`, () =>
    expect(leansBackward(text)).toBe(true));
}

for (const text of [
  "The new mill offers that advantage.",
  "Bakers could get that flour on the same day.",
  "It seems likely that such a hard line can only harm the mill.",
  "A similar mill burned down in the next town.",
  "Eine ähnliche Mühle brannte in der nächsten Stadt.",
  "Похожая судьба ждала и подобные мельницы соседнего города.",
  "El consejo vendió esos molinos en junio.",
  "Il consiglio ha venduto questi mulini.",
  "Rada sprzedała tych młynów kilka.",
  "Рада продала ці млини.",
  "Το συμβούλιο πούλησε αυτούς τους μύλους.",
  "המועצה מכרה את הטחנות האלה.",
  "باع المجلس هذه المطاحن.",
  "議會出售了此類磨坊。",
  "任何人都可以在應用程式上看到同樣的訊息。",
]) {
  test(`“${text}” points at something that stood before it`, () => expect(pointsBack(text)).toBe(true));
}
