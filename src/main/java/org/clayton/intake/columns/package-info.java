/** What a sheet's columns are: header words in many languages, and one number and date style for each whole column. */
package org.clayton.intake.columns;
