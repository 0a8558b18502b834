// Opens every page of a folder that rustdoc wrote, and says what is wrong with it: see pages.sh.

import { createServer } from 'node:http';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { chromium } from 'playwright-core';

const CRATE = 'assistance';
/** Documentation of other crates, shown where this crate re-exports an item. */
const FOREIGN = [`${CRATE}/struct.Decimal.html`];
const WIDTHS = [1280, 390];
const SCHEMES = ['light', 'dark'];
const ALONGSIDE = 4;
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const [root, option, screenshots, ...wanted] = process.argv.slice(2);
if (option !== undefined && (option !== '--screenshots' || screenshots === undefined)) {
  console.error('usage: bash scripts/pages.sh [--screenshots FOLDER [PAGE...]]');
  process.exit(2);
}

const faults = [];

/** What each page links to, and the places in it that a link can name. */
const links = new Map();
const places = new Map();

function fault(page, what) {
  faults.push(`${page}: ${what}`);
}

async function pagesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
  return paths.sort();
}

/** Serves the folder on this machine: from a file, a browser would not load the fonts. */
async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    try {
      const content = await readFile(join(folder, path));
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

async function launch() {
  const executablePath = process.env.CHROMIUM
    || await (await import('@sparticuz/chromium')).default.executablePath();
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
  ];
  return chromium.launch({ executablePath, args });
}

/** Runs in the page: its links, its places, and its broken images. */
function contents() {
  const elements = [...document.querySelectorAll('[id]')];
  const anchors = [...document.querySelectorAll('a[href]')];
  const images = [...document.querySelectorAll('img')];
  return {
    places: elements.map((element) => element.id),
    links: anchors.map((anchor) => anchor.href),
    broken: images
      .filter((image) => !(image.complete && image.naturalWidth > 0))
      .map((image) => image.src),
  };
}

/**
 * Runs in the page: by how much it, each block of code and each block of text is wider than its box, and the names in
 * tables that are broken over two lines.
 */
function excess() {
  const page = document.documentElement;
  window.scrollTo(100000, 0);
  const scrolled = Math.max(window.scrollX, page.scrollLeft, document.body.scrollLeft);
  window.scrollTo(0, 0);
  const code = [...document.querySelectorAll('.docblock pre')];
  // Tables and code scroll by themselves; a paragraph or a picture must not.
  const text = [...document.querySelectorAll('.docblock > :not(.example-wrap)')]
    .filter((block) => block.querySelector('table, pre') === null);
  const names = [...document.querySelectorAll('.docblock :is(td, th) code')];
  return {
    broken: names.filter((name) => name.getClientRects().length > 1).map((name) => name.textContent),
    text: text.flatMap((block) => {
      const wider = block.scrollWidth - block.clientWidth;
      return wider > 1 && getComputedStyle(block).display !== 'inline'
        ? [`${wider} pixels: ${block.textContent.trim().slice(0, 60)}`]
        : [];
    }),
    page: Math.max(scrolled, page.scrollWidth - page.clientWidth),
    code: code.flatMap((block) => {
      const wider = block.scrollWidth - block.clientWidth;
      return wider > 1 && getComputedStyle(block).display !== 'inline'
        ? [`${wider} pixels: ${block.textContent.trim().split('\n')[0]}`]
        : [];
    }),
  };
}

/** The page to which a page only leads on, if it does. */
async function redirection(path) {
  const content = await readFile(join(root, path), 'utf8');
  const target = content.match(/<meta http-equiv="refresh" content="0;URL=([^"]+)">/i);
  return target?.[1];
}

function isSource(path) {
  return path.startsWith('src/');
}

async function open(tab, origin, path) {
  const target = await redirection(path);
  if (target !== undefined) {
    places.set(path, new Set());
    links.set(path, [new URL(target, `${origin}/${path}`).href]);
    return;
  }
  const noise = (what) => fault(path, what);
  const onConsole = (message) => message.type() === 'error' && noise(`console: ${message.text()}`);
  const onError = (error) => noise(`error: ${error.message}`);
  const onResponse = (response) => response.status() >= 400
    && noise(`${response.status()} for ${response.url().slice(origin.length)}`);
  tab.on('console', onConsole).on('pageerror', onError).on('response', onResponse);
  await look(tab, origin, path);
  tab.off('console', onConsole).off('pageerror', onError).off('response', onResponse);
}

async function look(tab, origin, path) {
  await tab.goto(`${origin}/${path}`, { waitUntil: 'load' });
  await tab.evaluate(() => document.fonts.ready);
  const found = await tab.evaluate(contents);
  places.set(path, new Set(found.places));
  links.set(path, found.links);
  found.broken.forEach((image) => fault(path, `the image ${image} does not load`));

  // A listing of source scrolls: it is as wide as its widest line, and rustdoc lays it out so.
  if (isSource(path)) return;
  const photographed = screenshots !== undefined
    && (wanted.length === 0 || wanted.some((part) => path.includes(part)));
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 800 });
    for (const scheme of SCHEMES) {
      await tab.emulateMedia({ colorScheme: scheme });
      const { page, code, text, broken } = await tab.evaluate(excess);
      const where = `${width} pixels, ${scheme}`;
      text.forEach((block) => fault(path, `text is too wide at ${where} by ${block}`));
      broken.forEach((name) => fault(path, `the name ${name} in a table is broken at ${where}`));
      if (page > 0) fault(path, `scrolls sideways by ${page} pixels at ${where}`);
      if (width === WIDTHS[0] && scheme === SCHEMES[0] && !FOREIGN.includes(path)) {
        code.forEach((block) => fault(path, `code is too wide at ${where} by ${block}`));
      }
      if (photographed) {
        const name = `${path.replace(/\.html$/, '').replaceAll('/', '-')}-${width}-${scheme}.png`;
        await tab.screenshot({ path: join(screenshots, name), fullPage: true });
      }
    }
  }
}

/** The place of a link in a page, or the lines of a file of source: `12` or `12-34`. */
function hasPlace(path, place) {
  // Rustdoc also writes places with percent signs, and links to them as they are.
  if (place === '' || [place, decodeURIComponent(place)].some((name) => places.get(path).has(name))) {
    return true;
  }
  return isSource(path)
    && /^\d+-\d+$/.test(place)
    && place.split('-').every((line) => places.get(path).has(line));
}

function checkLinks(origin) {
  let count = 0;
  for (const [from, targets] of links) {
    for (const target of new Set(targets)) {
      const url = new URL(target);
      if (url.origin !== origin) continue;
      // Help and settings lead to the page of all crates, which is the host's to make.
      if (url.pathname === '/index.html') continue;
      count += 1;
      const to = decodeURIComponent(url.pathname).slice(1);
      if (!places.has(to)) fault(from, `the link to ${to} leads to no page`);
      else if (!hasPlace(to, url.hash.slice(1))) {
        fault(from, `the link to ${to} has no place ${url.hash}`);
      }
    }
  }
  return count;
}

const pages = await pagesOf(root);
if (!pages.includes(`${CRATE}/index.html`)) {
  console.error(`${root} has no page of the crate`);
  process.exit(1);
}
if (screenshots !== undefined) await mkdir(screenshots, { recursive: true });
const server = await serve(root);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launch();
const queue = [...pages];
await Promise.all(Array.from({ length: ALONGSIDE }, async () => {
  const tab = await browser.newPage();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    await open(tab, origin, path);
  }
}));
await browser.close();
server.close();

const count = checkLinks(origin);
faults.sort().forEach((line) => console.error(line));
console.log(`${pages.length} pages, ${count} links inside the documentation, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
