// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SnippetRecordingRequest`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct SnippetRecordingRequest {
    /// `record`.
    pub record: Option<bool>,
    /// `type`, required.
    pub r#type: Option<super::SnippetRecordingRequestType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SnippetRecordingRequest`](super::SnippetRecordingRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum SnippetRecordingRequestType {
    /// `snippet`
    Snippet,
    /// `adhoc`
    Adhoc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SnippetRecordingRequest {
    "record" Bool record,
    "type" Enum r#type,
});

rt::setters!(SnippetRecordingRequest {
    0 record with_record(bool) clear_record,
    1 r#type with_type(impl Into<super::SnippetRecordingRequestType>) clear_type,
});

rt::open_enum!(SnippetRecordingRequestType {
    Snippet = "snippet",
    Adhoc = "adhoc",
});
