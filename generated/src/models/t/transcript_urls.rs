// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptUrls`.
#[non_exhaustive]
pub struct TranscriptUrls {
    /// `communicationId`.
    pub communication_id: Option<String>,
    /// `conversation`.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `urls`.
    pub urls: Option<Vec<super::SegmentUrl>>,
    __marks: rt::Marks,
}

rt::model!(TranscriptUrls {
    "communicationId" Str communication_id,
    "conversation" Any conversation,
    "urls" Any urls,
});
