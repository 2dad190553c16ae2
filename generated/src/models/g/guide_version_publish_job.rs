// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideVersionPublishJob`.
#[non_exhaustive]
pub struct GuideVersionPublishJob {
    /// `errors`.
    pub errors: Option<Vec<super::ErrorBody>>,
    /// `guide`.
    pub guide: Option<super::AddressableEntityRef>,
    /// `guideVersion`.
    pub guide_version: Option<super::GuideVersion>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::GuideVersionPublishJobStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`GuideVersionPublishJob`](super::GuideVersionPublishJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideVersionPublishJobStatus {
    /// `InProgress`
    InProgress,
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GuideVersionPublishJob {
    "errors" Any errors,
    "guide" Any guide,
    "guideVersion" Any guide_version,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(GuideVersionPublishJobStatus {
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
});
