/** A small server for the web app: its files, the archive's, and strict headers. */
export { CLIENT, type ServerOptions, startServer, type WebServer } from "./start-server.ts";
export { type WebOptions, webApp } from "./web-app.ts";
