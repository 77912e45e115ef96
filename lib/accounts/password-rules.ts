/** ASVS 5.0, 6.2: length counts, and a passphrase must fit. */
export const LEAST_LETTERS = 12;
export const MOST_LETTERS = 256;
