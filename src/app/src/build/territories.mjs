// Cuts the administrative map of France (12.6 MB of JSON, Licence Ouverte) down to the tables that the app looks things up in
// (about 2 MB, half of that in the jar). See org.maillage.reference.territory.PackagedTerritories, which reads them.
//
// Every table is sorted by its first column in the order of UTF-8 bytes, because the app searches it by halves.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const data = 'node_modules/@etalab/decoupage-administratif';
const out = 'target/generated-resources/territories/org/maillage/reference/territory';

const manifest = JSON.parse(readFileSync(`${data}/package.json`));
// the year of each release is told by a table in the package's README only
const yearOfRelease = { '6.0.0': 2026 }[manifest.version];
if (!yearOfRelease) {
  throw new Error(`Release ${manifest.version} of ${manifest.name} is new here: look up its year in the README and add it above`);
}

const tables = ['communes', 'former-communes', 'departements', 'regions-2016', 'epci'].map((name) => `${out}/${name}.tsv`);
const inputs = [fileURLToPath(import.meta.url), `${data}/package.json`, 'package-lock.json'];
const oldest = Math.min(...tables.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)));
if (inputs.every((file) => statSync(file).mtimeMs < oldest)) {
  process.exit(0);
}

const read = (name) => JSON.parse(readFileSync(`${data}/data/${name}.json`));

function write(name, columns, rows) {
  rows.sort((a, b) => Buffer.compare(Buffer.from(a[0]), Buffer.from(b[0])));
  const lines = rows.map((row) => row.join('\t'));
  if (lines.some((line) => line.split('\t').length !== columns.length || /[\r\n]/.test(line))) {
    throw new Error(`A cell of ${name} holds a tab or a line break`);
  }
  writeFileSync(`${out}/${name}.tsv`, [
    `# source: Etalab, decoupage-administratif ${manifest.version} (INSEE, DGCL, La Poste), Licence Ouverte`,
    `# version: ${yearOfRelease}`,
    columns.join('\t'),
    ...lines,
    '',
  ].join('\n'));
}

mkdirSync(out, { recursive: true });

const places = read('communes');
const communes = places.filter((place) => place.type === 'commune-actuelle');
const current = new Map(communes.map((commune) => [commune.code, commune]));

write('communes', ['code', 'name', 'departement', 'siren', 'postalCodes', 'population'], communes.map((commune) => [
  commune.code,
  commune.nom,
  commune.departement,
  commune.siren ?? '',
  [...(commune.codesPostaux ?? [])].sort().join(' '),
  String(commune.population ?? 0),
]));

// codes that old files still hold: merged communes, delegated and associated ones, arrondissements of Paris, Lyon and Marseille
const successors = new Map();
for (const place of places) {
  for (const formerCode of place.anciensCodes ?? []) {
    successors.set(formerCode, place.code);
  }
  if (place.type !== 'commune-actuelle') {
    successors.set(place.code, place.chefLieu ?? place.commune);
  }
}
write('former-communes', ['code', 'now'], [...successors].filter(([code, now]) => !current.has(code) && current.has(now)));

const statuses = { metro: 'METROPOLITAN', drom: 'OVERSEAS', com: 'COLLECTIVITY' };
write('departements', ['code', 'name', 'region', 'status'],
  read('departements').map(({ code, nom, region, zone }) => [code, nom, region, statuses[zone]]));
write('regions-2016', ['code', 'name', 'status'], read('regions').map(({ code, nom, zone }) => [code, nom, statuses[zone]]));

const spelledOut = { CC: 'Communauté de communes', CA: "Communauté d'agglomération", CU: 'Communauté urbaine' };
write('epci', ['siren', 'name', 'type', 'population', 'departement', 'derived', 'members'], read('epci').map((epci) => {
  const members = [...epci.membres].sort((a, b) => b.populationMunicipale - a.populationMunicipale || (a.code < b.code ? -1 : 1));
  // the list does not tell the seat: where members lie in several départements, that of the largest is taken and marked as derived
  const departements = members.map((member) => current.get(member.code).departement);
  const derived = departements.some((departement) => departement !== departements[0]);
  return [
    epci.code,
    epci.nom.replace(/^(CC|CA|CU) /, (all, type) => `${spelledOut[type]} `).replaceAll('"', '').trim(),
    epci.type,
    String(epci.populationMunicipale),
    departements[0],
    derived ? 'yes' : 'no',
    members.map((member) => member.code).join(' '),
  ];
}));
