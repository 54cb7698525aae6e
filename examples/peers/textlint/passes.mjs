// Prints how many texts of a folder a second textlint judges with two of its presets: in the first pass, and in the middle one of the last ten.
import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {TextlintKernel} from "@textlint/kernel";
import text from "@textlint/textlint-plugin-text";
import technical from "textlint-rule-preset-ja-technical-writing";
import style from "textlint-rule-preset-jtf-style";

const folder = process.env.HUONGDAN_TEXTS;
const texts = readdirSync(folder).filter(name => name.endsWith(".txt")).sort().map(name => readFileSync(join(folder, name), "utf8"));
const rules = [technical.default ?? technical, style.default ?? style]
    .flatMap((preset, i) => Object.entries(preset.rules)
        .filter(([name]) => preset.rulesConfig[name] !== false)
        .map(([name, rule]) => ({ruleId: `${i}/${name}`, rule: rule.default ?? rule, options: preset.rulesConfig[name]})));
const kernel = new TextlintKernel();
const options = {ext: ".txt", plugins: [{pluginId: "text", plugin: text.default ?? text}], rules};
const passes = [];
let found = 0;
for (let pass = 0; pass < 30; pass++) {
    const start = performance.now();
    for (const each of texts) {
        found += (await kernel.lintText(each, options)).messages.length;
    }
    passes.push(performance.now() - start);
}
const last = passes.slice(-10).sort((a, b) => a - b);
const speed = ms => Math.round(texts.length / ms * 1000);
console.log(`textlint       cold ${speed(passes[0])}, warm ${speed(last[5])} texts a second (${rules.length} rules, ${found / 30} messages)`);
