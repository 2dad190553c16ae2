// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentAssignmentSession`.
#[non_exhaustive]
pub struct SegmentAssignmentSession {
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SegmentAssignmentSession {
    "id" Str id,
    "selfUri" Str self_uri,
    "type" Str r#type,
});
