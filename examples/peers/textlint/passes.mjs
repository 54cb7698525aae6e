// Prints how many texts of a folder a second textlint judges with two of its presets: in the first pass, and in the middle one of the last three.
// More passes make it no quicker. Some of its rules take minutes for a long text, so that all judge the short ones alone.
import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {TextlintKernel} from "@textlint/kernel";
import text from "@textlint/textlint-plugin-text";
import technical from "textlint-rule-preset-ja-technical-writing";
import style from "textlint-rule-preset-jtf-style";

const folder = process.env.HUONGDAN_TEXTS;
const LONGEST = 20_000;
const texts = readdirSync(folder).filter(name => name.endsWith(".txt")).sort()
    .map(name => readFileSync(join(folder, name), "utf8"))
    .filter(text => text.length <= LONGEST);
const rules = [technical.default ?? technical, style.default ?? style]
    .flatMap((preset, i) => Object.entries(preset.rules)
        .filter(([name]) => preset.rulesConfig[name] !== false)
        .map(([name, rule]) => ({ruleId: `${i}/${name}`, rule: rule.default ?? rule, options: preset.rulesConfig[name]})));
const kernel = new TextlintKernel();
const options = {ext: ".txt", plugins: [{pluginId: "text", plugin: text.default ?? text}], rules};
const PASSES = 6, LAST = 3;
const passes = [];
let found = 0;
for (let pass = 0; pass < PASSES; pass++) {
    const start = performance.now();
    for (const each of texts) {
        found += (await kernel.lintText(each, options)).messages.length;
    }
    passes.push(performance.now() - start);
}
const last = passes.slice(-LAST).sort((a, b) => a - b);
const speed = ms => (texts.length / ms * 1000).toFixed(1);
console.log(`textlint       cold ${speed(passes[0])}, warm ${speed(last[1])} texts a second (${rules.length} rules, ${found / PASSES} messages)`);
