// Turns the 1,255 intercommunal bodies (EPCI) into a CSV file that the app’s own import takes: real rows for trying the directory, for
// tests and for demonstrations. Run after territories.mjs and `Set up` (which creates the networks the rows name). Not part of the app.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const territories = 'target/generated-resources/territories/org/maillage/reference/territory';
const networks = 'src/main/resources/org/maillage/reference/network';
const out = 'target/sample';

/** Reads a table as org.maillage.reference.PackagedTable does. */
function table(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const [head, ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  return {
    rows: rows.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i]]))),
    remark: (name) => lines.find((line) => line.startsWith(`# ${name}: `)).slice(name.length + 4),
  };
}

const epcis = table(`${territories}/epci.tsv`);
const regionOf = new Map(table(`${territories}/departements.tsv`).rows.map(({ code, region }) => [code, region]));
const networkOf = new Map(table(`${networks}/networks.tsv`).rows.map(({ region, key }) => [region, key]));

// INSEE, level III; org.maillage.reference.territory.Epci.Type says the same, and a test compares them
const legalCategories = { CC: '7346', CA: '7348', CU: '7343', METRO: '7344' };

function description({ members, population, derived }) {
  const communes = members.split(' ').length;
  const inhabitants = Number(population).toLocaleString('fr-FR');
  const seat = derived === 'yes' ? ' Communes de plusieurs départements\u202F: celui de la plus peuplée est retenu.' : '';
  return `${communes} communes membres, ${inhabitants} habitants (population municipale).${seat}`;
}

const columns = {
  type: () => 'local-authority',
  name: ({ name }) => name,
  status: () => 'active',
  networks: ({ departement }) => networkOf.get(regionOf.get(departement)) ?? '',
  legalCategory: ({ type }) => legalCategories[type] ?? '',
  siren: ({ siren }) => siren,
  departement: ({ departement }) => departement,
  seatCountry: () => 'FR',
  description,
  source: () => epcis.remark('source'),
};

/** RFC 4180 */
const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (cells) => `${cells.map(cell).join(',')}\r\n`;

mkdirSync(out, { recursive: true });
writeFileSync(`${out}/epci.csv`, [
  line(Object.keys(columns)),
  ...epcis.rows.map((epci) => line(Object.values(columns).map((value) => value(epci)))),
].join(''));
