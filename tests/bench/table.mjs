// Medians of the lines that tests/bench/run wrote, side by side, with the ratio to the floor.
import fs from 'node:fs';

const rows = {
  w1_wall_s: 'W1 first sync of all customers, s',
  w1_rows_per_s: 'W1 rows a second',
  w1_cpu_s: 'W1 CPU of the device, s',
  w1_wire_bytes: 'W1 bytes on the wire',
  w1_db_bytes: 'W1 bytes on disk',
  w1_rss_mb: 'W1 peak memory, MB',
  w2_edit_s: 'W2 5,000 edits saved offline, s',
  w2_push_s: 'W2 push of them, s',
  w2_ops_per_s: 'W2 edits a second acknowledged',
  w2_wire_bytes: 'W2 bytes on the wire',
  w3_wall_s: 'W3 1,000 changes at the centre, s',
  w4_wall_s: 'W4 1,000 rows edited twice, s',
  w4_both_kept: 'W4 rows with both edits',
  w4_loser_visible: 'W4 losers that can be read',
  w5_p50_us: 'W5 one durable save, p50 µs',
  w5_p99_us: 'W5 one durable save, p99 µs',
  w6_p50_us: 'W6 search as you type, p50 µs',
  w6_p99_us: 'W6 search as you type, p99 µs',
  w6_index_s: 'W6 index, s',
};

const lines = fs.readFileSync(process.argv[2], 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const median = (contestant, metric) => {
  const values = lines
    .filter((line) => line.contestant === contestant && line.metric === metric)
    .map((line) => line.value)
    .sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)];
};
const short = (value) => (value === undefined ? '-' : value >= 1000 ? Math.round(value).toLocaleString('en') : String(+value.toPrecision(3)));

console.log('| | floor | Roundsman | ratio |\n|---|---:|---:|---:|');
for (const [metric, words] of Object.entries(rows)) {
  const floor = median('floor', metric);
  const ours = median('roundsman', metric);
  const ratio = floor ? (ours / floor).toFixed(2) : '-';
  console.log(`| ${words} | ${short(floor)} | ${short(ours)} | ${ratio} |`);
}
for (const contestant of ['floor', 'roundsman']) {
  const runs = lines.filter((line) => line.contestant === contestant && line.metric === 'ok').length;
  console.log(`\n${contestant}: ${runs} complete runs`);
}
