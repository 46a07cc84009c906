/** Lists of questions and answers in rows and columns: tab-separated, CSV, Excel. */
@NullMarked
package io.madoguchi.knowledge.importing.table;

import org.jspecify.annotations.NullMarked;
