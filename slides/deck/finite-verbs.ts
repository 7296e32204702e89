/** Verbs that make a sentence of what stands around them, in the languages in which few forms are many. */
export const FINITE =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|ist|sind|war|waren|muss|müssen|soll|sollen|hat|haben|wird|werden|kann|können|est|sont|était|ont|doit|doivent|peut|peuvent|es|son|debe|deben|puede|pueden)(?!\p{L})/iu;
