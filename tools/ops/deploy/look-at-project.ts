// A deployment's quick checks: a sign-in, the database in the right place, the secrets.
import { region } from '../../../functions/src/region.ts';
import { timedStep } from '../../dev/build/timed-step.ts';
import { ToolError } from '../../dev/emulators/tool-error.ts';
import { locationProblem } from '../region/database-location.ts';
import { askFirebase } from './ask-firebase.ts';
import { explainFirebase } from './explain-firebase.ts';

const secrets = ['MANAGE_LINK_KEYS', 'SENDGRID_API_KEY'];

/** Throws a `ToolError` for the first thing that is missing. Reads no secret's value. */
export async function lookAtProject(project: string): Promise<void> {
  await timedStep('Checking the sign-in and the database', () => lookAtDatabase(project));
  for (const secret of secrets)
    await timedStep(`Checking the secret ${secret}`, () => lookForSecret(project, secret));
}

async function lookAtDatabase(project: string): Promise<void> {
  const answer = await askFirebase(['firestore:databases:get', '(default)', '--project', project]);
  if (!answer.ok) throw new ToolError(explainFirebase(answer.sentence, { project }));
  const location = locationOf(answer.result);
  const problem = location === null ? null : locationProblem(location, region, project);
  if (problem !== null) throw new ToolError(problem);
}

async function lookForSecret(project: string, secret: string): Promise<void> {
  const answer = await askFirebase(['functions:secrets:get', secret, '--project', project]);
  if (!answer.ok) throw new ToolError(explainFirebase(answer.sentence, { project, secret }));
}

function locationOf(database: unknown): string | null {
  if (typeof database !== 'object' || database === null || !('locationId' in database)) return null;
  return typeof database.locationId === 'string' ? database.locationId : null;
}
