/** Takes in what users know beside the tables that ship with Parley: reads their files, checks them, tries them out. */
@NullMarked
package io.github.parley4j.extract.knowledge;

import org.jspecify.annotations.NullMarked;
