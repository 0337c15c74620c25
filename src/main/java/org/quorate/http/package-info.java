/**
 * Floor 10: what both doors, pages and API, share: who is calling, how a problem is answered,
 * entity tags, paging. The invariant: a request reaches a page or resource only with a known
 * caller, or on a path that {@link org.quorate.http.OpenPaths} lists.
 */
package org.quorate.http;
