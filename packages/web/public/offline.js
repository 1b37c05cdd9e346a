// The portal's service worker. It keeps one thing, the page that says there is no network, and nothing about anybody.
const store = 'jiedian-offline-1';
const page = '/offline.html';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(store).then((cache) => cache.add(new Request(page, { cache: 'reload' }))).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name !== store).map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});

// Only opening a page of the portal is looked at; answers of the API, files and the desk go past.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode !== 'navigate' || /^\/(api|desk|assets)(\/|$)/.test(new URL(request.url).pathname)) return;
  event.respondWith(fetch(request).catch(async () => (await caches.match(page)) ?? Response.error()));
});
