#!/usr/bin/env node
/** The `qujat` command as npm links it; it exists before anything is built, so that it can be linked at once. */
