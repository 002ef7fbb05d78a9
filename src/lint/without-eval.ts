import * as z from 'zod';

// Zod compiles schemas with `new Function`, which a strict content security policy forbids and reports.
z.config({ jitless: true });
