// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideContentGenerationJob`.
#[non_exhaustive]
pub struct GuideContentGenerationJob {
    /// `errors`.
    pub errors: Option<Vec<super::ErrorBody>>,
    /// `guide`.
    pub guide: Option<super::AddressableEntityRef>,
    /// `guideContent`.
    pub guide_content: Option<super::GeneratedGuideContent>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::GuideContentGenerationJobStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`GuideContentGenerationJob`](super::GuideContentGenerationJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideContentGenerationJobStatus {
    /// `InProgress`
    InProgress,
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GuideContentGenerationJob {
    "errors" Any errors,
    "guide" Any guide,
    "guideContent" Any guide_content,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(GuideContentGenerationJobStatus {
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
});
