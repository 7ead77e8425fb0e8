// `npm run admit`: says who may become a provider of a deployment.
import { runCommand } from '../../dev/command/run-command.ts';
import { openProject, requireProject } from '../project/open-project.ts';
import { admissionLines } from './change-admission.ts';
import { admissionWishFrom, admitCommand } from './parse-admit-arguments.ts';
import { saveAdmission } from './save-admission.ts';

await runCommand(admitCommand, async (parsed) => {
  const wish = admissionWishFrom(parsed);
  const { id, db } = await openProject(requireProject(admitCommand.name, parsed.values.project));
  const rules = await saveAdmission(db, wish);
  process.stdout.write(`${admissionLines(rules, id).join('\n')}\n`);
  return 0;
});
