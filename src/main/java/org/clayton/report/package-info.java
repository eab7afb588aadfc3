/**
 * Step 8 of 8: orders, annexes, workpapers and exchange files, all written from {@link Findings} by {@link Report}.
 *
 * <ul>
 *   <li>the draft order, once in words ({@link OrderText}, {@link OrderRows}) and then as {@link OrderPdf} and {@link
 *       OrderDocx}
 *   <li>the picture of the money's way: {@link MoneyWay} finds it, {@link Layering} and {@link Sketching} lay it out, {@link
 *       Drawing} is what {@link SvgText}, {@link PicturePainter} and {@link Png} show
 *   <li>the workbook: {@link Workpaper} and one class for each group of its sheets; {@link RefusalsWorkbook}
 *   <li>{@code result.json}: {@link ResultFile} and one class for each group of its keys
 * </ul>
 */
package org.clayton.report;
