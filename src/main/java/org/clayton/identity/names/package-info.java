/** How alike two names are, word by word, and why: scripts, spellings, pet forms, legal forms, numbers. */
package org.clayton.identity.names;
