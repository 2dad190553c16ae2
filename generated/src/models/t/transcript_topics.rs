// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptTopics`.
#[non_exhaustive]
pub struct TranscriptTopics {
    /// `excludes`.
    pub excludes: Option<Vec<String>>,
    /// `includes`.
    pub includes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(TranscriptTopics {
    "excludes" Texts excludes,
    "includes" Texts includes,
});

rt::setters!(TranscriptTopics {
    0 excludes with_excludes(Vec<String>) clear_excludes,
    1 includes with_includes(Vec<String>) clear_includes,
});
