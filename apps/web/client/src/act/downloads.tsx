/** The act as a file, in the formats that there are, and on paper. */
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { documents } from "../documents/documents-client.ts";
import { useSpeech } from "../i18n/i18n.ts";
import { saveFile } from "../shell/save-file.ts";
import type { OpenAct } from "./load-act.ts";

const FORMATS = ["docx", "pdf", "markdown", "akn", "json"] as const;
type Format = (typeof FORMATS)[number];

export function Downloads({ opened }: { readonly opened: OpenAct }) {
  const { t } = useSpeech();
  const [state, setState] = useState<"" | "busy" | "failed">("");
  const download = async (format: Format) => {
    setState("busy");
    try {
      await SAVE[format](opened);
      setState("");
    } catch {
      setState("failed");
    }
  };
  return (
    <div className="downloads">
      <MenuTrigger>
        <Button className="button">{t("act.download")}</Button>
        <Popover className="popover">
          <Menu className="popover-menu" onAction={(key) => download(FORMATS.find((name) => name === key) ?? "pdf")}>
            {FORMATS.map((format) => (
              <MenuItem key={format} id={format} className="popover-item">
                {t(`format.${format}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <button type="button" className="button" onClick={() => print()}>
        {t("act.print")}
      </button>
      <span role="status">{state !== "" && t(`download.${state}`)}</span>
    </div>
  );
}

const SAVE: Readonly<Record<Format, (opened: OpenAct) => Promise<void>>> = {
  async docx({ act, id }) {
    saveFile(
      `${id}.docx`,
      blob(await documents.actDocx(act)),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    );
  },
  async pdf({ act, id }) {
    saveFile(`${id}.pdf`, blob(await documents.actPdf(act)), "application/pdf");
  },
  async markdown({ act, id }) {
    saveFile(`${id}.md`, await documents.actMarkdown(act), "text/markdown;charset=utf-8");
  },
  async akn({ act, id }) {
    saveFile(`${id}.xml`, await documents.actAkn(act), "application/xml;charset=utf-8");
  },
  async json({ act, id }) {
    saveFile(`${id}.json`, JSON.stringify(act), "application/json");
  },
};

function blob(bytes: Uint8Array): Blob {
  return new Blob([new Uint8Array(bytes)]);
}
