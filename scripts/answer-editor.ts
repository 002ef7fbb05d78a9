import { startAnswering } from '#cli/start-answering.ts';

await startAnswering();
