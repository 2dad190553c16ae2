//! Grants, tokens and where they are kept.
