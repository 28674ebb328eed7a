// What is known against the packages that are installed, by severity. Ends with 1 where something high or critical is known of what is shipped; where
// the registry does not answer it says so, loudly, and ends with 0, since that is nobody's fault here.
import { spawnSync } from 'node:child_process';

const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info'];
const GRAVE = ['critical', 'high'];

function audit(...flags) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...flags], { encoding: 'utf8' });
  try {
    return JSON.parse(stdout);
  } catch {
    return { message: 'it printed no JSON' };
  }
}

function tell(what, { vulnerabilities = {}, metadata: { vulnerabilities: counts } }) {
  const counted = SEVERITIES.map((severity) => `${counts[severity] ?? 0} ${severity}`).join(', ');
  process.stdout.write(`npm audit, ${what}: ${counted}\n`);
  for (const { name, severity, range } of Object.values(vulnerabilities))
    process.stdout.write(`  ${severity}: ${name} ${range}\n`);
}

const shipped = audit('--omit=dev');
const all = audit();
const unanswered = [shipped, all].find(({ metadata }) => metadata === undefined);

if (unanswered) {
  const reason = String(unanswered.message ?? unanswered.error?.summary ?? 'no reason given');
  process.stdout.write(
    `\n!!! npm audit was NOT done: the registry does not answer it (${reason.replace(/\s+-.*$/u, '')}).\n!!! Nothing is known for or against what is installed.\n\n`,
  );
} else {
  tell('what is shipped', shipped);
  tell('with what develops it', all);
  process.exitCode = GRAVE.some((severity) => shipped.metadata.vulnerabilities[severity] > 0) ? 1 : 0;
}
