/**
 * Weekly hours from which work is full-time, as Statistics Netherlands counts it
 * (https://www.cbs.nl/nl-nl/onze-diensten/methoden/begrippen/voltijdbaan, read on 2026-11-22).
 */
export const fullTimeFrom = 35;
