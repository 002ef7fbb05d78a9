/**
 * Rounds to cents, or hours to hundredths, half up. A half that binary fractions miss by a hair, such
 * as 1.005, is still a half: real amounts here are never closer to one than a millionth of a cent.
 */
export const toHundredths = (amount: number): number => Math.floor(amount * 100 + 0.5 + 1e-6) / 100;
