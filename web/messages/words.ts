/** The same keys with the words of another language; a missing or an unknown key does not compile. */
export type WordsOf<Keys> = { readonly [K in keyof Keys]: string };
