// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideJob`.
#[non_exhaustive]
pub struct GuideJob {
    /// `errors`.
    pub errors: Option<Vec<super::ErrorBody>>,
    /// `guide`.
    pub guide: Option<super::AddressableEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::GuideJobStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`GuideJob`](super::GuideJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideJobStatus {
    /// `InProgress`
    InProgress,
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GuideJob {
    "errors" Any errors,
    "guide" Any guide,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(GuideJobStatus {
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
});
