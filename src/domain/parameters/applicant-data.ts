/**
 * How long data of applicants are kept after the end of a procedure, in weeks. A guideline of the
 * Dutch data protection authority, no term of law (read 2026-11-22 at
 * https://autoriteitpersoonsgegevens.nl/nl/onderwerpen/werk-uitkering/sollicitaties).
 */
export const retentionGuideline = { usual: 4, withConsent: 52 };
