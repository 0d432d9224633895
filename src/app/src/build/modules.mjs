// Brings node_modules in line with package-lock.json, and does nothing when it is already: a rebuild then works offline.
// Install scripts stay off: nothing that is downloaded runs before it is asked to.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const changed = (file) => statSync(file).mtimeMs;

if (!existsSync(installed) || changed(installed) < changed('package-lock.json')) {
  execSync('npm ci --ignore-scripts', { stdio: ['ignore', 'ignore', 'inherit'] });
}
