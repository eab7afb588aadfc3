/** Files become rows of cells: the kind of file by its bytes, workbooks and text files read as a stream, hostile ones refused. */
package org.clayton.intake.sheets;
