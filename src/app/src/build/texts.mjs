// Rewrites the packed texts in ASCII with \u escapes: the products read property files in one encoding or the other depending on who
// asks, and ASCII is the same in both. The sources stay readable.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'target/classes/org/maillage/i18n';
for (const name of readdirSync(folder).filter((file) => file.endsWith('.properties'))) {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const ascii = text.replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(`${folder}/${name}`, ascii);
}
