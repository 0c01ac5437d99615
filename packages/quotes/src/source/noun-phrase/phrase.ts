/** What is known of a noun phrase while it is read. */
export interface Phrase {
  /** Only an adjective, a name, an apposition or a preposition may follow. */
  closed: boolean;
  /** The head is indefinite and described (مصدر أمني): more adjectives may follow. */
  described: boolean;
  /** The head has the alef of an accusative, as behind أن and لكن: so have its qualities. */
  readonly accusative: boolean;
  /** A proper name was met. */
  named: boolean;
  /** It ends with a name that is known to end there. */
  known: boolean;
  /** The head can have a name: a title, an office, an unknown word. */
  person: boolean;
  readonly body: boolean;
  /** Another office may follow before the name (محافظ الأنبار رئيس اللجنة فلان): the verb takes no second person. */
  readonly titles: boolean;
}

/** How deep prepositional phrases may stand in each other. */
export const NESTED: number = 3;
