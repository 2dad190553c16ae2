// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptUrl`.
#[non_exhaustive]
pub struct TranscriptUrl {
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TranscriptUrl {
    "url" Str url,
});
