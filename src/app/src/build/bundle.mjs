// Bundles each page's modules into one classic script: the products concatenate classic scripts, and an import statement among
// them would break a host page's whole batch. Syntax is left as written, so that AJS.I18n.getText("…") stays what the products'
// transformer looks for.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync } from 'node:fs';

const target = 'target/generated-resources/frontend/web';
const pages = ['directory', 'form', 'import', 'profile'];

await build({
  entryPoints: pages.map((page) => `src/main/frontend/${page}.js`),
  outdir: target,
  bundle: true,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
  minifyWhitespace: true,
  // the products may put scripts before the page: ours begin when it is there
  banner: { js: 'AJS.toInit(function () {' },
  footer: { js: '});' },
  logLevel: 'warning',
});
mkdirSync(target, { recursive: true });
copyFileSync('src/main/frontend/page.css', `${target}/page.css`);
copyFileSync('src/main/frontend/macro.css', `${target}/macro.css`);
