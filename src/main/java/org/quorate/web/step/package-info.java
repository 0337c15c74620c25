/**
 * Small forms about one matter that has a page of its own, an episode or a referral: each asks a
 * few things, does one use case, and goes back to where the matter is shown.
 */
package org.quorate.web.step;
