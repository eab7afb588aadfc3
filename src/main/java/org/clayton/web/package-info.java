/** A door: the same run and its results in a browser. */
package org.clayton.web;
