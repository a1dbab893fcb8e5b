/** The web app on a port of this machine. */
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { type WebOptions, webApp } from "./web-app.ts";

/** The client as built beside this package; the same place seen from `src` and from `dist`. */
export const CLIENT: string = fileURLToPath(new URL("../../client/dist", import.meta.url));

/** What is served, and where. */
export interface ServerOptions extends Omit<WebOptions, "client"> {
  /** Default `CLIENT`. */
  readonly client?: string;
  /** Default 8080; 0 takes any that is free. */
  readonly port?: number;
  /** Default `127.0.0.1`: this machine alone. */
  readonly host?: string;
}

/** A server that listens. */
export interface WebServer {
  /** With the base path, such as `http://127.0.0.1:8080/`. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves the web app.
 *
 * @throws the error of the system when the port is taken (`EADDRINUSE`) or may not be used (`EACCES`)
 * @example (await startServer({ archive: ".qujat", port: 0 })).url // "http://127.0.0.1:40123/"
 */
export function startServer(options: ServerOptions): Promise<WebServer> {
  const { client = CLIENT, port = 8080, host = "127.0.0.1", base = "/" } = options;
  const app = webApp({ ...options, client });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (address: AddressInfo) => {
      resolve({ url: `http://${host}:${address.port}${base}`, port: address.port, close });
    });
    server.once("error", reject);
    const close = () =>
      new Promise<void>((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
  });
}
