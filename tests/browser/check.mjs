// Reads the built book in a browser as people do, and reports what they would stumble over. See README.md.

import { readFileSync, readdirSync, statSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [site, pictures] = process.argv.slice(2).map((path) => resolve(path));
if (!site) {
  console.error("usage: node check.mjs SITE [PICTURES]");
  process.exit(2);
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const SCREENS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const THEMES = { light: "light", dark: "navy" };
/** The most screens of a desktop that a page may fill. */
const MOST_SCREENS = 20;

/** Queries, each with the pages, or parts of pages, of which one has to come first, or among the first. */
const SEARCHES = JSON.parse(readFileSync(new URL("searches.json", import.meta.url), "utf8"));

/** Pages that are looked at in every theme and on every screen. */
const SAMPLES = [
  "introduction.html",
  "guides/start-here.html",
  "operations/devices/list-devices.html",
  "operations/device-information/list-devices.html",
  "operations/device-actions/erase-device.html",
  "operations/prism.html",
  "operations/prism/list-applications.html",
  "cards/erase-device.html",
  "cards/list-devices.html",
  "reconciliation.html",
  "errors.html",
];

const faults = [];
const fault = (page, text) => faults.push(`${page}: ${text}`);

function pagesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return pagesBelow(path);
    const is_page = name.endsWith(".html") && !["404.html", "toc.html", "print.html"].includes(name);
    return is_page ? [relative(site, path)] : [];
  });
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});

async function open(screen, theme, scheme) {
  const context = await browser.newContext({ viewport: SCREENS[screen], colorScheme: scheme });
  await context.addInitScript((theme) => localStorage.setItem("mdbook-theme", theme), theme);
  const tab = await context.newPage();
  const said = [];
  tab.on("console", (message) => message.type() === "error" && said.push(message.text()));
  tab.on("pageerror", (error) => said.push(String(error)));
  tab.on("requestfailed", (request) => {
    // A page that is left before its icon has come is no fault.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") said.push(`cannot load ${request.url()}`);
  });
  return { context, tab, said };
}

const address = (page) => pathToFileURL(join(site, page)).href;

/** Every page on a phone and on a desktop: it loads, fits, and ends. */
async function readAll(pages) {
  for (const screen of Object.keys(SCREENS)) {
    const { context, tab, said } = await open(screen, "light", "light");
    for (const page of pages) {
      said.length = 0;
      await tab.goto(address(page));
      const { wide, tall, broken } = await tab.evaluate(() => ({
        wide: document.documentElement.scrollWidth - innerWidth,
        tall: document.documentElement.scrollHeight / innerHeight,
        broken: Array.from(document.images).filter((image) => !image.complete || !image.naturalWidth).map((image) => image.src),
      }));
      said.forEach((text) => fault(page, `${screen}: ${text}`));
      broken.forEach((image) => fault(page, `${screen}: the image ${image} is broken`));
      if (wide > 0) fault(page, `${screen}: scrolls ${wide} pixels sideways`);
      if (screen === "desktop" && tall > MOST_SCREENS) fault(page, `fills ${tall.toFixed(1)} screens`);
    }
    await context.close();
  }
}

/** Contrast and other rules of accessibility, in every theme and on every screen. */
async function judge(pages) {
  for (const screen of Object.keys(SCREENS)) {
    for (const [scheme, theme] of Object.entries(THEMES)) {
      const { context, tab } = await open(screen, theme, scheme);
      for (const page of pages) {
        await tab.goto(address(page));
        await tab.evaluate(axe);
        const rules = ["color-contrast", "image-alt", "link-name", "duplicate-id"];
        const { violations } = await tab.evaluate(
          (rules) => axe.run(document, { runOnly: { type: "rule", values: rules } }),
          rules,
        );
        for (const { id, nodes } of violations) {
          fault(page, `${screen}, ${scheme}: ${id} at ${nodes.length} places, such as ${nodes[0].html.slice(0, 120)}`);
        }
        if (pictures) {
          mkdirSync(pictures, { recursive: true });
          const name = `${page.replaceAll("/", "-").replace(".html", "")}-${screen}-${scheme}.png`;
          await tab.screenshot({ path: join(pictures, name) });
        }
      }
      await context.close();
    }
  }
}

/** What searches find. */
async function search() {
  const { context, tab } = await open("desktop", "light", "light");
  for (const [place, count] of [["first", 1], ["among the first five", 5]]) {
    for (const [query, wanted] of Object.entries(SEARCHES[place])) {
      await tab.goto(`${address("index.html")}?search=${encodeURIComponent(query)}`);
      const results = tab.locator("#mdbook-searchresults a");
      await results.first().waitFor({ timeout: 10_000 }).catch(() => {});
      const links = await results.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      const found = links.slice(0, count).map((link) => link.replace(/\?[^#]*/, "").replace(/#$/, ""));
      console.log(`search ${query}: ${found.join(", ")}`);
      const leads = (link, end) => (end.includes("#") ? link : link.split("#")[0]).endsWith(end);
      if (!found.some((link) => wanted.some((end) => leads(link, end)))) {
        fault("search", `"${query}" does not find ${wanted.join(" or ")} ${place}`);
      }
    }
  }
  await context.close();
}

const pages = pagesBelow(site);
await readAll(pages);
await judge(SAMPLES.filter((page) => pages.includes(page)));
await search();
await browser.close();
console.log(`${pages.length} pages, ${faults.length} faults`);
faults.forEach((text) => console.error(text));
process.exit(faults.length > 0 ? 1 : 0);
