// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgent`.
#[non_exhaustive]
pub struct AgenticVirtualAgent {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `imageUri`.
    pub image_uri: Option<String>,
    /// `latestProductionReadyVersion`.
    pub latest_production_ready_version: Option<super::AgenticVersionAddressableEntity>,
    /// `latestSavedVersion`.
    pub latest_saved_version: Option<super::AgenticVersionAddressableEntity>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::AgenticVirtualAgentStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AgenticVirtualAgent`](super::AgenticVirtualAgent).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentStatus {
    /// `Draft`
    Draft,
    /// `Published`
    Published,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgent {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "imageUri" Str image_uri,
    "latestProductionReadyVersion" Any latest_production_ready_version,
    "latestSavedVersion" Any latest_saved_version,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(AgenticVirtualAgentStatus {
    Draft = "Draft",
    Published = "Published",
});
