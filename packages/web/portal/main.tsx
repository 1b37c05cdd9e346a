import '../parts/portal-kit/tokens.css';
import '../parts/portal-kit/parts.css';
import '../parts/portal-kit/form.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from '../ask/query-client.ts';
import { LanguageProvider } from '../parts/language.tsx';
import { showLargeText } from '../parts/portal-kit/speech.ts';
import { holdInstallOffer } from './install.ts';
import { PortalPages } from './router.tsx';

document.body.classList.add('portal-page');
showLargeText();
holdInstallOffer();

// Only as built: while it is worked on, pages come from another server.
if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('/offline.js').catch(() => undefined);

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={makeQueryClient()}><PortalPages /></QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
