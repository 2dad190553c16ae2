// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SynchronizationRef`.
#[non_exhaustive]
pub struct V3SynchronizationRef {
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`, required.
    pub source: Option<super::V3SourceRef>,
    __marks: rt::Marks,
}

rt::model!(V3SynchronizationRef {
    "id" Str id,
    "selfUri" Str self_uri,
    "source" Any source,
});
