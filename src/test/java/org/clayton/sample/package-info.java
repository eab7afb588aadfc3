/**
 * Makes the invented cases under {@code testdata/cases} and their answers. {@link org.clayton.sample.SampleCases} is
 * the command; the same seed gives the same bytes.
 */
package org.clayton.sample;
