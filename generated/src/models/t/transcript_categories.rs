// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptCategories`.
#[non_exhaustive]
pub struct TranscriptCategories {
    /// `excludes`.
    pub excludes: Option<Vec<String>>,
    /// `includes`.
    pub includes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(TranscriptCategories {
    "excludes" Texts excludes,
    "includes" Texts includes,
});
