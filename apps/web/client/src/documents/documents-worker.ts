/** Documents in their worker: acts and forms to the bytes of files; each renderer is loaded when it is first asked for. */
import type { Act, Sheet } from "@qujat/model";
import { zipSync } from "fflate";
import { serveCalls } from "../worker/rpc.ts";
import { sheetOfAct } from "./sheet-of-act.ts";

const service = {
  async actMarkdown(act: Act): Promise<string> {
    return (await import("@qujat/publish")).actToMarkdown(act, { origins: false });
  },

  async actAkn(act: Act): Promise<string> {
    return (await import("@qujat/publish")).actToAkn(act);
  },

  async actPdf(act: Act): Promise<Uint8Array> {
    return (await import("@qujat/render-pdf")).renderPdf(sheetOfAct(act));
  },

  async pdf(sheet: Sheet, fillable: boolean): Promise<Uint8Array> {
    return (await import("@qujat/render-pdf")).renderPdf(sheet, { fillable });
  },

  /** The answers in a filled-in PDF. */
  async readPdf(bytes: Uint8Array): Promise<Readonly<Record<string, string | boolean | null>>> {
    return (await (await import("@qujat/render-pdf")).readPdf(bytes)).fields;
  },

  async actDocx(act: Act): Promise<Uint8Array> {
    return (await import("@qujat/render-docx")).renderDocx(sheetOfAct(act));
  },

  async docx(sheet: Sheet): Promise<Uint8Array> {
    return (await import("@qujat/render-docx")).renderDocx(sheet);
  },

  /** The answers in a filled-in Word document. */
  async readDocx(bytes: Uint8Array): Promise<Readonly<Record<string, string | boolean | null>>> {
    return (await import("@qujat/render-docx")).readDocx(bytes).fields;
  },

  /** Files in one; documents are compressed already. */
  zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
    return zipSync({ ...files }, { level: 0 });
  },
};

export type DocumentService = typeof service;

serveCalls(service);
