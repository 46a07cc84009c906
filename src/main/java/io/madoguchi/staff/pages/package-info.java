/**
 * What the pages and APIs of every room share: their language, what an error looks like, how long
 * files are kept, and the page after logging in.
 */
@NullMarked
package io.madoguchi.staff.pages;

import org.jspecify.annotations.NullMarked;
