/** Pairs of names: read from a file, compared, shown. */
package org.clayton.cli.match;
