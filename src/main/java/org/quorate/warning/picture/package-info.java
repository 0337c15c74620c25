/**
 * One child's case as the rules see it: plain values, read at one moment, that never change. No
 * entity, no query, no name of a child. Whoever loads a picture says which sections were read, so
 * that a rule never takes "not read" for "nothing there".
 */
package org.quorate.warning.picture;
