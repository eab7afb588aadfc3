/** A door: the same run and its results on the command line. */
package org.clayton.cli;
