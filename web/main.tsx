import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";

import { client } from "./lib/client.ts";
import { i18n } from "./messages/i18n.ts";
import { House } from "./parts/House.tsx";

const place = document.querySelector("#house");
if (place === null) throw new Error("the page has no place for the house");

createRoot(place).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <House />
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
);
