import { readFileSync, watchFile } from 'node:fs';
import { createServer } from 'node:http';
import { engine } from './engine.mjs';
import { checkFigure } from './check.mjs';
import { figuresIn } from './files.mjs';
import { pictureOf } from './picture.mjs';

const { readFigure } = engine;
/** Pictures a second in the preview. */
const RATE = 12;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Figure</title><style>
body{font:16px/1.5 system-ui,sans-serif;margin:24px;color:#17251f;background:#fcfbf7}
#views{display:grid;grid-template-columns:2fr 1fr;gap:12px;max-width:1100px}svg{width:100%;height:auto;display:block;background:#ecf3f0;border-radius:14px}
#keys{display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:12px;margin-top:12px;max-width:1100px}
li{margin:.3em 0}.error{color:#a3200d}output{font-variant-numeric:tabular-nums}</style>
<p><output id="time"></output> <label><input id="play" type="checkbox" checked> play</label> <strong id="busy" role="status" hidden>Solving…</strong></p>
<div id="views"><div id="main"></div><div id="side"></div></div><div id="keys"></div><ul id="findings"></ul>
<script>
let data={frames:[],side:[]},start=performance.now();
const put=(id,svg)=>{document.getElementById(id).innerHTML=svg||''};
const busy=document.getElementById('busy');
new EventSource('/changes').onmessage=async({data:what})=>{busy.hidden=what!=='solving';if(!busy.hidden)return;data=await(await fetch('/figure')).json();
put('keys',data.keys.map(k=>'<figure style="margin:0">'+k.svg+'<figcaption>'+k.label+'</figcaption></figure>').join(''));
const list=document.getElementById('findings'),found=data.findings.length?data.findings:[{path:'Nothing wrong',message:'stop here, and run this with --write.'}];list.replaceChildren(...found.map(f=>{const li=document.createElement('li');li.className=f.level;li.textContent=f.path+': '+f.message;return li}))};
setInterval(()=>{if(!document.getElementById('play').checked||!data.frames.length)return;
const n=Math.floor((performance.now()-start)/1000*${RATE})%data.frames.length;put('main',data.frames[n]);put('side',data.side[n]);
document.getElementById('time').textContent=(n/${RATE}).toFixed(1)+' s'},1000/${RATE});
</script>`;

/** All that the page shows of a file as it is now. */
export function previewData(file, exercise) {
  let found;
  try {
    [found] = figuresIn(JSON.parse(readFileSync(file, 'utf8'))).filter(({ id }) => !exercise || id === exercise);
  } catch (cause) {
    return {
      frames: [],
      side: [],
      keys: [],
      findings: [{ level: 'error', path: file, message: `This is not JSON yet: ${cause.message}` }],
    };
  }
  if (!found)
    return {
      frames: [],
      side: [],
      keys: [],
      findings: [{ level: 'error', path: file, message: 'There is no drawing in it.' }],
    };
  const { findings, solved } = checkFigure(found.figure, found.label, found.steps);
  const figure = { ...found.figure, solved };
  const ready = readFigure(figure);
  if (!ready) return { frames: [], side: [], keys: [], findings };
  const times = Array.from({ length: Math.max(1, Math.round(ready.seconds * RATE)) }, (_, n) => n / RATE);
  const other = { yaw: ready.view.yaw + 70, pitch: ready.view.pitch };
  return {
    frames: times.map((time) => pictureOf(figure, time)),
    side: times.map((time) => pictureOf(figure, time, { view: other, arrow: false })),
    keys: ready.moments.map(({ at, step }, n) => ({
      svg: pictureOf(figure, at),
      label: `keys[${n}], ${at} s${step ? `, step ${step}` : ''}`,
    })),
    findings,
  };
}

/** Shows a drawing on a page of this computer only, and again whenever the file is saved. Ends with Ctrl+C. */
export function preview(file, exercise, log, { port = 0, onServer } = {}) {
  const listeners = new Set();
  let data = previewData(file, exercise);
  const tell = (what) => listeners.forEach((response) => response.write(`data: ${what}\n\n`));
  watchFile(file, { interval: 250 }, () => {
    tell('solving');
    // It takes seconds: the page hears of it first.
    setTimeout(() => {
      data = previewData(file, exercise);
      tell('changed');
    }, 20);
  });
  const server = createServer((request, response) => {
    if (request.url === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('data: first\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    } else if (request.url === '/figure') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data));
    } else if (request.url === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    } else response.writeHead(404).end();
  });
  onServer?.(server);
  return new Promise((resolve) => {
    server.on('error', (cause) => {
      log(`The preview cannot start: ${cause.message}`);
      resolve(1);
    });
    server.listen(port, '127.0.0.1', () =>
      log(`Open http://127.0.0.1:${server.address().port} and edit ${file}. Stop with Ctrl+C.`),
    );
  });
}
