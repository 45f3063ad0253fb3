/** The version of the rules, which the build writes into the worker: see `pipeline/extract/rulesVersion`. */
declare const RULES_VERSION: string
