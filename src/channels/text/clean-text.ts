/**
 * A text that every channel can carry: without control characters and halves of surrogate pairs,
 * which XML forbids, and without marks that turn the direction of whatever follows them.
 */
export const cleanText = (text: string): string => text.replace(unwanted, '');

// XML 1.0, 2.2: of the control characters tab, line feed and carriage return may stay. Unicode
// UAX 9, 2: embeddings, overrides and isolates last until they are closed; U+200E and U+200F do not.
const unwanted = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu;
