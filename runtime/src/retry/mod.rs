//! Retries, their budget, and the pace of calls.
