import { newVacancy } from '#cli/new/main.ts';
import { processEdge } from '#cli/process-edge.ts';

process.exitCode = await newVacancy(process.argv.slice(2), processEdge());
