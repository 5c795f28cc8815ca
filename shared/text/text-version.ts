/** Made by `npm run texts` from the catalogues: do not edit. */

/** Version of the words, named by every output that uses them: twelve digits of the SHA-256 of all messages. */
export const TEXT_VERSION = 'e31a6ad439af';
