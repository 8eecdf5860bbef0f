'use strict';
// Only pages of a server load this: it says when what they show has changed.
new EventSource('/changes').addEventListener('changed', () => location.reload());
