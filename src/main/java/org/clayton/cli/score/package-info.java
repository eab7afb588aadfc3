/** What a run found, beside what a person who knows the truth wrote into a label file. */
package org.clayton.cli.score;
