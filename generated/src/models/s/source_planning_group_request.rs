// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SourcePlanningGroupRequest`.
///
/// The service requires `id`, `metadata` in requests.
#[non_exhaustive]
pub struct SourcePlanningGroupRequest {
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    __marks: rt::Marks,
}

rt::model!(SourcePlanningGroupRequest {
    "id" Str id,
    "metadata" Any metadata,
});

rt::setters!(SourcePlanningGroupRequest {
    0 id with_id(impl Into<String>) clear_id,
    1 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
});
