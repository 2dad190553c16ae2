// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentUrl`.
#[non_exhaustive]
pub struct SegmentUrl {
    /// `recording`.
    pub recording: Option<super::AddressableEntityRef>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SegmentUrl {
    "recording" Any recording,
    "url" Str url,
});
