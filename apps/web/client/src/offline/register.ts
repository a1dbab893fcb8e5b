/** Registers the service worker, and tells when a newer version of the app waits. */
import { useEffect, useState } from "react";

/** Takes over the newer version when called; null while there is none. */
export function useUpdate(): (() => void) | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
    void navigator.serviceWorker.register("./sw.js").then(
      (registration: ServiceWorkerRegistration | undefined) => {
        if (!registration) return;
        const look = () => {
          if (registration.waiting && navigator.serviceWorker.controller) setWaiting(registration.waiting);
        };
        look();
        registration.addEventListener("updatefound", () =>
          registration.installing?.addEventListener("statechange", look),
        );
      },
      () => undefined,
    );
  }, []);
  if (!waiting) return null;
  return () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take-over");
  };
}

/** Whether the device has a network. */
export function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    for (const event of ["online", "offline"]) addEventListener(event, look);
    return () => {
      for (const event of ["online", "offline"]) removeEventListener(event, look);
    };
  }, []);
  return isOnline;
}
