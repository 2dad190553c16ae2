//! The page of users that measurements decode and send.

/// A page of 100 users as JSON, in the order of the description.
pub const PAGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/page.json"));
