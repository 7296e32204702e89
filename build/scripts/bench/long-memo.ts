/**
 * A memo of nobody, of the length and shape of those that Lectern was made for: a header, a list under its lead-in,
 * and a long quotation with questions, emphasis and links in it.
 */
const MEMO = `To: The Harbour Council, the Port Captain

Date: May 6, 2024

## “Keep the Channel”

In the 30 months since the great storm, in spite of the losses along the coast, there are a number of things that the town should recognize – [as the survey found](#) under Captain Rosa Lindqvist:

- The ferry company and the pilots, two of the oldest enterprises on the coast, have joined the relief fund;
- The province has greatly raised its share of the repairs and has promised to keep it there for the next ten years, which no survey had expected;
- The fishing fleet is back at nine tenths of its strength, with newer boats and more apprentices than before the storm;
- Trade through the eastern gate has grown by six per cent, though it fell at every other gate along the coast;
- The old sea wall, of which nobody expected anything, has held through two winters and a spring tide;
- [Public opinion](#) in the town supports the harbour more strongly than it ever did.

All this without the loss of a single working day in the yards.

In asking what to do next about the channel, [we have heard](#) all manner of advice and counsel. The wisest words of all [come from](#) Professor Henrik Aalto, a historian of ports at the university. What follows is from his lecture, with his own emphasis and without comment:

“All harbours are about keeping the channel. Storms are generally a misfortune. They generally don’t end as people thought when they began to rebuild, which is why *the channel* you should look at, not the wall.

The northern port won its wall. But then it lost the channel. In the south, the port lost its wall and it kept the channel: ships still call there, the yards are full, and it is one of the busiest places on that coast.

This is really remarkable. You can not only win a wall and lose the channel; you can lose a wall and keep the channel.

How do you keep the channel here?

What about after the repairs? What should they look like? And how should we define success if our aim is to **keep the channel**?

This is a failure of care – what the contractors have done.

But we can speak of success as: the town getting into the coastal union, and getting some sort of guarantee for its dredging.

The town needs the rules of the coastal union to change the way in which its offices work. To go from a place of favours and delays to a place with open books and a harbour court, and so to attract the money that it takes to rebuild and to keep what was rebuilt.

What might such a union and such guarantees look like? Those are worthy of debate, and they are being debated, but it has to be some combination of the two, and soon.

You don't need to get all of your quays back in order to begin with the coastal union, true? And you don't need all of your quays back in order to have a guarantee for the dredging of those that you have.

It would, of course, be better if you got your quays. But it would be much better if you began with the union and got the guarantee and had a channel to stop the silting. A pause is not what one hopes for, but it is what can be had without years of digging against the tide.

How do you get a pause? How do you get to the point where you can begin? That's a better definition of success than every last stone in its old place.

If you look at the island across the strait, of course it's a very unsatisfactory outcome. It's only a pause. It's not a settlement. The yards on either side could be closed again at any hour. But the half of it that chose the union became one of the liveliest ports that we know of, with its own court, its own school of pilots, and a guarantee that has held for seventy years. That's a very good result for a pause.

Again: it's not perfect. It would have been much better to get a settlement. But look what they have made of it. They have a guarantee for the channel. They have a place among the ports of the world. That is what I would call a success, and I would take it for this town as well, if somebody offered it tomorrow and was able to keep the promise.

Some kind of guarantee by the province would have to be explained to the people who pay for it. The same holds for the ferry towns, for the pilots, and for every other member of the coastal union that would have to stand by it.

We would have to prepare the province, the council, and the ferry towns especially, to agree to such a thing. It is not easy; but the other way is to dig the same silt again every winter, for as long as anybody can see, and never to **keep the channel**.

How do we keep the channel, so that we don't get an endless repair, or a second storm, and instead get a lasting harbour? That is the question for all of us.”

Friends of the Harbour

<http://harbour.example/>`;

/** So many memos one behind the other, each with its header, as one Markdown document. */
export function longMemo(copies: number, memo: string = MEMO): string {
  return `${Array.from({ length: copies }, () => memo.trim()).join("\n\n")}\n`;
}
