/** `qujat forms`: the forms that can be filled in, and the offices that receive them. */
import type { Bilingual } from "@qujat/model";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit.ts";
import { formIds, formOf, templatesFolder } from "../templates.ts";
import { type Options, textOption, type Verb } from "../verb.ts";

export const forms: Verb = {
  name: "forms",
  about: "cli/about-forms",
  operands: [],
  options: [
    { flags: "--offices", about: "cli/option-offices" },
    { flags: "--json", about: "cli/option-json-list" },
    { flags: "--templates <folder>", about: "cli/option-templates" },
  ],
  run,
};

async function run(context: Context, _: readonly string[], options: Options): Promise<ExitCode> {
  const { stdout } = context.io;
  if (options.offices === true) {
    const { offices } = await import("@qujat/forms");
    const listed = offices();
    if (options.json === true) await stdout.write(`${JSON.stringify(listed)}\n`);
    else for (const { id, name } of listed) await stdout.write(`${id.padEnd(14)}  ${inWords(name, context)}\n`);
    return context.exitCode();
  }
  const { warningOf, basisOf } = await import("@qujat/forms");
  const folder = await templatesFolder(textOption(options, "templates"), context);
  const listed = await Promise.all((await formIds(folder)).map((id) => formOf(id, folder)));
  if (options.json === true) {
    await stdout.write(`${JSON.stringify(listed.map(({ definition }) => definition))}\n`);
    return context.exitCode();
  }
  for (const { definition } of listed) {
    const { id, title, purpose } = definition;
    await stdout.write(`${context.style("bold", id.padEnd(20), stdout)}  ${inWords(title, context)}\n`);
    await stdout.write(`${" ".repeat(22)}${inWords(purpose, context)}\n`);
    const warning = warningOf(basisOf(definition));
    if (warning) await stdout.write(`${" ".repeat(22)}${context.style("yellow", inWords(warning, context), stdout)}\n`);
  }
  return context.exitCode();
}

/** Words in the reader's language; forms speak the two of the country. */
function inWords({ kk, ru }: Bilingual, { language }: Context): string {
  return language === "ru" ? ru : kk;
}
