// One stream of events for all tabs: a browser opens six connections to a server at most, and each tab would keep one.
'use strict';
const ports = new Set();
let last;

function tell(message) {
  last = message;
  for (const port of ports) port.postMessage(message);
}

function listen() {
  const source = new EventSource('/_seloste/events');
  for (const name of ['changed', 'broken']) {
    source.addEventListener(name, (event) => tell({ name, generation: Number(event.lastEventId) }));
  }
  source.addEventListener('error', () => {
    tell({ name: 'away' });
    // After some errors a browser gives up.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  });
}

self.addEventListener('connect', ({ ports: [port] }) => {
  ports.add(port);
  port.addEventListener('message', ({ data }) => data === 'bye' && ports.delete(port));
  port.start();
  if (last) port.postMessage(last);
});
listen();
